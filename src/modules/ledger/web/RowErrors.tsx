import { useMemo } from "react";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { RowError } from "../contract/import.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

/** What is wrong in a file, by row and column, with what to do. */
export function RowErrors({ errors }: { errors: readonly RowError[] }) {
  const { imports: i } = useTexts({ zh, en });
  const columns = useMemo<Column<RowError>[]>(
    () => [
      { key: "row", title: i.row, width: 70, align: "end", cell: (row) => row.row },
      { key: "column", title: i.column, width: 70, cell: (row) => row.column },
      { key: "header", title: i.header, width: 160, cell: (row) => row.header },
      { key: "wrong", title: i.wrong, onCard: "title", cell: (row) => i.rowError(row) },
    ],
    [i],
  );
  return (
    <DataTable
      label={i.errorList}
      columns={columns}
      rows={errors}
      rowKey={(row) => `${row.row} ${row.column ?? ""} ${row.code}`}
      empty={null}
    />
  );
}
