import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { z } from "zod";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { searchSort, useSearchState } from "../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { Firm } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { firmListQuery } from "./queries.ts";

const search = z.object({ sort: searchSort });

/** All firms in one list. */
export function FirmListPage() {
  return (
    <Screen>
      <Loaded query={useQuery(firmListQuery)} shape="table">
        {({ firms: rows }) => <FirmTable rows={rows} />}
      </Loaded>
    </Screen>
  );
}

function FirmTable({ rows }: { rows: readonly Firm[] }) {
  const t = useTexts({ zh, en });
  const [{ sort }, setSearch] = useSearchState(search);
  const columns = useMemo<Column<Firm>[]>(
    () => [
      {
        key: "code",
        title: t.list.code,
        width: 180,
        isFrozen: true,
        cell: (row) => row.code,
        sortBy: (row) => row.code,
      },
      {
        key: "name",
        title: t.list.name,
        onCard: "title",
        cell: (row) => <Words of={{ zh: row.nameZh, en: row.nameEn }} />,
        sortBy: (row) => row.nameZh,
      },
      { key: "basis", title: t.list.basis, width: 320, cell: (row) => row.basis },
    ],
    [t],
  );
  return (
    <>
      <Answer question={t.list.question} answer={t.list.answer(rows.length)} />
      <DataTable
        label={t.list.title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.code}
        sort={sortFrom(sort)}
        onSort={(chosen) => setSearch({ sort: sortParameter(chosen) })}
        empty={<Empty title={t.list.none} />}
      />
    </>
  );
}
