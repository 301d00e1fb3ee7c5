import { useHasRole } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { VocabularyDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AddItemForm } from "./AddItemForm.tsx";
import { EndForm } from "./EndForm.tsx";
import { ImportForm } from "./ImportForm.tsx";
import { stewardRoles } from "./stewards.ts";
import styles from "./taxonomies.module.css";
import { useRefusalText } from "./use-refusal-text.ts";

/** What a steward does with a whole list: add an item or import the standard, and end the list. */
export function ListTools({ list }: { list: VocabularyDetail }) {
  const { edit: e } = useTexts({ zh, en });
  const say = useRefusalText();
  const reason = useHasRole(stewardRoles) ? null : e.who;
  const nothing = list.itemCount === 0 ? say({ code: "taxonomies.nothing-to-end", params: { day: list.day } }) : null;
  return (
    <div className={styles.buttons}>
      {list.form === null ? <AddItemForm list={list} reason={reason} /> : <ImportForm list={list} reason={reason} />}
      <EndForm list={list} label={e.endList} reason={reason ?? nothing} />
    </div>
  );
}
