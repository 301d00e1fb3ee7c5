import { useNavigate } from "@tanstack/react-router";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { calendarEn as en } from "../../calendar-texts.en.ts";
import { calendarZh as zh } from "../../calendar-texts.zh.ts";
import type { Calendar } from "../../contract/calendar.ts";
import type { LedgerColumn } from "../../contract/ledger.ts";
import type { LedgerLine } from "../ledger-lines.ts";
import { commitmentsPaths } from "../paths.ts";
import { useLedgerColumns } from "../use-ledger-columns.tsx";

const columns: readonly LedgerColumn[] = ["title", "lamp", "state", "due", "units", "document"];

/** What falls due in the month, in the columns of the ledger. */
export function DueList({ calendar: { rows, day } }: { calendar: Calendar }) {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const lines = rows.map((row, index): LedgerLine => ({ kind: "row", key: row.id, index, row }));
  return (
    <DataTable
      label={t.list}
      columns={useLedgerColumns(columns, day).map((column) => ({ ...column, isSortable: false }))}
      rows={lines}
      rowKey={({ key }) => key}
      onOpen={(line) => {
        if (line.kind === "row") void navigate({ to: commitmentsPaths.commitment(line.row.id) });
      }}
      empty={null}
    />
  );
}
