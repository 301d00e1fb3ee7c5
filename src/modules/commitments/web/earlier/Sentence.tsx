import { languageTags } from "../../../../platform/i18n/language.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { EarlierSentence } from "../../contract/earlier.ts";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import styles from "./earlier.module.css";

/** A sentence with its document and the way to it there. */
export function Sentence({ sentence }: { sentence: EarlierSentence }) {
  const t = useTexts({ zh, en }).rows;
  return (
    <p>
      <span lang={languageTags.zh}>{sentence.words}</span>{" "}
      <PageLink
        to={commitmentsPaths.document(sentence.document)}
        search={{ at: sentence.start, edition: sentence.edition }}
      >
        {sentence.documentTitle}
      </PageLink>
      {!sentence.isConfirmed && <span className={styles.quiet}> ({t.unconfirmed})</span>}
    </p>
  );
}
