import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { z } from "zod";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { searchSort, searchText, useSearchState } from "../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { PersonList } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { PersonRoles } from "./PersonRoles.tsx";
import { peopleQuery } from "./queries.ts";

type Person = PersonList["people"][number];

const personListSearch = z.object({ q: searchText, sort: searchSort });

/** Everybody with an account, and who may do what. */
export function PersonListPage() {
  return (
    <Screen>
      <Loaded query={useQuery(peopleQuery)} shape="table" rows={10}>
        {({ people }) => <People all={people} />}
      </Loaded>
    </Screen>
  );
}

function People({ all }: { all: readonly Person[] }) {
  const t = useTexts({ zh, en });
  const p = t.peopleList;
  const [{ q = "", sort }, setSearch] = useSearchState(personListSearch);
  const rows = useMemo(
    () =>
      all.filter((each) => [each.name, each.email, each.organisation ?? ""].some((text) => text.includes(q.trim()))),
    [all, q],
  );
  const columns = useMemo<Column<Person>[]>(
    () => [
      { key: "name", title: p.name, width: 140, onCard: "title", cell: (row) => row.name, sortBy: (row) => row.name },
      { key: "roles", title: p.roles, width: 320, cell: (row) => <PersonRoles person={row} /> },
      {
        key: "organisation",
        title: p.organisation,
        cell: (row) => row.organisation,
        sortBy: (row) => row.organisation,
      },
      { key: "email", title: p.email, width: 260, cell: (row) => row.email, sortBy: (row) => row.email },
    ],
    [p],
  );
  return (
    <>
      <Answer
        question={p.question}
        answer={p.answer(
          all.length,
          all.reduce((sum, each) => sum + each.roles.length, 0),
        )}
      />
      <FilterBar filters={[]} onChange={() => undefined} onClear={() => setSearch({ q: undefined })}>
        <SearchField label={p.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={p.title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        sort={sortFrom(sort)}
        onSort={(next) => setSearch({ sort: sortParameter(next) })}
        empty={<Empty title={p.none} />}
      />
    </>
  );
}
