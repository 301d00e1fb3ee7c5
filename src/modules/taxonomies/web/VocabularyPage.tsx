import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDateInProse } from "../../../platform/i18n/dates.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { VocabularyDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BasisLink } from "./BasisLink.tsx";
import { ChangeHistory } from "./ChangeHistory.tsx";
import { DownloadList } from "./DownloadList.tsx";
import { ItemPanel } from "./ItemPanel.tsx";
import { ItemTable } from "./ItemTable.tsx";
import { ListTools } from "./ListTools.tsx";
import { vocabularyQuery } from "./queries.ts";
import styles from "./taxonomies.module.css";
import { vocabularySearch } from "./vocabulary-search.ts";

/** One list as of a day: its items as a tree with their basis, what they correspond to, and who changed it. */
export function VocabularyPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const language = useLanguage();
  const [{ day }] = useSearchState(vocabularySearch);
  const query = useQuery({ ...vocabularyQuery(code, day), placeholderData: (earlier) => earlier });
  const name = query.data && pick(query.data.name, language).text;
  return (
    <Screen name={name ?? code}>
      <Loaded query={query} shape="table" rows={10}>
        {(list) => <OneList key={list.code} list={list} />}
      </Loaded>
    </Screen>
  );
}

function OneList({ list }: { list: VocabularyDetail }) {
  const t = useTexts({ zh, en });
  const d = t.detail;
  const language = useLanguage();
  const [{ q = "", item }, setSearch] = useSearchState(vocabularySearch);
  const selected = list.items.find((each) => each.code === item);
  return (
    <>
      <Answer question={d.question} answer={d.answer(formatDateInProse(list.day, language), list.itemCount)} />
      <OpenMembers list={list} />
      <FieldList>
        <div>
          <dt>{t.list.meaning}</dt>
          <dd>
            <Words of={list.meaning} />
          </dd>
        </div>
        <div>
          <dt>{t.list.members}</dt>
          <dd>{t.members[list.members]}</dd>
        </div>
        <div>
          <dt>{t.list.basis}</dt>
          <dd>
            <BasisLink of={list.basis} />
          </dd>
        </div>
        {list.note && (
          <div>
            <dt>{d.note}</dt>
            <dd>
              <Words of={list.note} />
            </dd>
          </div>
        )}
      </FieldList>
      <ListTools list={list} />
      {selected && (
        <ItemPanel key={selected.code} list={list} item={selected} onClose={() => setSearch({ item: undefined })} />
      )}
      <h2>{d.items}</h2>
      <div className={styles.tools}>
        <SearchField label={d.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
        <label className={styles.day}>
          {d.day}
          <input
            type="date"
            value={list.day}
            onChange={(event) => event.target.value && setSearch({ day: event.target.value })}
          />
        </label>
        <DownloadList list={list} />
      </div>
      <ItemTable list={list} q={q} selected={selected?.code} />
      <h2>{d.history}</h2>
      <ChangeHistory changes={list.changes} />
    </>
  );
}

/** Says, before anything else, that the text names no members, or not all. */
function OpenMembers({ list: { members, itemCount } }: { list: VocabularyDetail }) {
  const { detail: d } = useTexts({ zh, en });
  if (members === "not-listed")
    return (
      <Notice kind="warn" title={d.openTitle}>
        {d.open}
      </Notice>
    );
  if (members === "to-import" && itemCount === 0)
    return (
      <Notice kind="info" title={d.toImportTitle}>
        {d.toImport}
      </Notice>
    );
  return members === "partly-listed" ? <Notice kind="info" title={d.partly} /> : null;
}
