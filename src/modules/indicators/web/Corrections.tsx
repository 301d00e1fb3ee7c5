import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { IndicatorChange } from "../contract/explain.ts";
import { en } from "../explain-texts.en.ts";
import { zh } from "../explain-texts.zh.ts";
import styles from "./indicators.module.css";
import { indicatorsPaths } from "./paths.ts";

type Row = IndicatorChange["parts"][number]["corrections"][number];

interface CorrectionsProps {
  readonly rows: readonly Row[];
  readonly whole: number;
  readonly number: (text: string) => string;
}

/** What was learned between the two moments: facts that took the place of others, or took them back. */
export function Corrections({ rows, whole, number }: CorrectionsProps) {
  const { change: c } = useTexts({ zh, en });
  if (whole === 0) return null;
  const columns: Column<Row>[] = [
    { key: "subject", title: c.subject, width: 230, onCard: "title", cell: (row) => row.subject },
    { key: "day", title: c.day, width: 110, cell: (row) => row.day },
    {
      key: "before",
      title: c.before,
      width: 140,
      align: "end",
      cell: (row) => <PageLink to={indicatorsPaths.fact(row.superseded)}>{number(row.before)}</PageLink>,
    },
    {
      key: "after",
      title: c.after,
      width: 140,
      align: "end",
      cell: (row) => (
        <PageLink to={indicatorsPaths.fact(row.by)}>{row.after === null ? c.retracted : number(row.after)}</PageLink>
      ),
    },
    { key: "recorded", title: c.recorded, width: 160, cell: (row) => formatDateTime(row.recordedAt) },
    { key: "note", title: c.note, cell: (row) => row.note },
  ];
  return (
    <>
      <h3>{c.corrections(whole)}</h3>
      <DataTable label={c.corrections(whole)} columns={columns} rows={rows} rowKey={(row) => row.by} empty={null} />
      {rows.length < whole && <p className={styles.quiet}>{c.more(rows.length, whole)}</p>}
    </>
  );
}
