import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useMemo } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { memberStates, type Vocabulary } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { taxonomiesPaths } from "./paths.ts";
import { vocabulariesQuery } from "./queries.ts";
import { useVocabularyColumns } from "./use-vocabulary-columns.tsx";
import { vocabularyListSearch } from "./vocabulary-search.ts";

/** Every list by which things are classified: how many items, since when, on whose word, and which are open. */
export function VocabularyListPage() {
  return (
    <Screen>
      <Loaded query={useQuery(vocabulariesQuery)} shape="table" rows={12}>
        {({ vocabularies }) => <Vocabularies all={vocabularies} />}
      </Loaded>
    </Screen>
  );
}

function Vocabularies({ all }: { all: readonly Vocabulary[] }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const navigate = useNavigate();
  const [{ q = "", members = [], sort }, setSearch] = useSearchState(vocabularyListSearch);
  const rows = useMemo(() => all.filter((each) => isWanted(each, q, members)), [all, q, members]);
  const clear = () => setSearch({ q: undefined, members: undefined });
  const count = (state: string) => all.filter((each) => each.members === state).length;
  const items = all.reduce((sum, each) => sum + each.itemCount, 0);
  return (
    <>
      <Answer question={l.question} answer={l.answer(all.length, items, count("not-listed"), count("to-import"))} />
      <FilterBar
        filters={[
          {
            key: "members",
            label: l.members,
            chosen: members,
            options: memberStates.map((state) => ({ value: state, label: t.members[state], count: count(state) })),
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: chosen })}
        onClear={clear}
      >
        <SearchField label={l.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={l.title}
        columns={useVocabularyColumns()}
        rows={rows}
        rowKey={(row) => row.code}
        sort={sortFrom(sort)}
        onSort={(next) => setSearch({ sort: sortParameter(next) })}
        onOpen={(row) => void navigate({ to: taxonomiesPaths.vocabulary(row.code) })}
        empty={
          all.length === 0 ? (
            <Empty title={l.nothing} />
          ) : (
            <Empty title={l.none} action={<Button onClick={clear}>{l.clear}</Button>} />
          )
        }
      />
    </>
  );
}

function isWanted(each: Vocabulary, q: string, members: readonly string[]): boolean {
  const wanted = q.trim().toLowerCase();
  const { code, name, meaning } = each;
  const isNamed = [code, name.zh, name.en, meaning.zh, meaning.en].some((text) => text?.toLowerCase().includes(wanted));
  return isNamed && (members.length === 0 || members.includes(each.members));
}
