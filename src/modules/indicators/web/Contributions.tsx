import { quantityText } from "../../../platform/i18n/numbers.ts";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { IndicatorChange } from "../contract/explain.ts";
import { en } from "../explain-texts.en.ts";
import { zh } from "../explain-texts.zh.ts";

type Row = IndicatorChange["parts"][number]["byPlace"][number];

interface ContributionsProps {
  readonly title: string;
  readonly keyTitle: string;
  readonly rows: readonly Row[];
  readonly unit: string;
  readonly nameOf: (key: string | null) => string;
}

/** What each area or class has to do with a change, the largest first. */
export function Contributions({ title, keyTitle, rows, unit, nameOf }: ContributionsProps) {
  const { change: c } = useTexts({ zh, en });
  const language = useLanguage();
  if (rows.length === 0) return null;
  const number = (value: string) => quantityText(value, unit, language);
  const figure = (key: "before" | "after" | "change", head: string): Column<Row> => ({
    key,
    title: head,
    width: 140,
    align: "end",
    cell: (row) => `${key === "change" && !row.change.startsWith("-") ? "+" : ""}${number(row[key])}`,
  });
  const columns: Column<Row>[] = [
    { key: "key", title: keyTitle, width: 260, onCard: "title", cell: (row) => nameOf(row.key) },
    figure("before", c.before),
    figure("after", c.after),
    figure("change", c.change),
  ];
  const largest = rows.toSorted((one, other) => Math.abs(Number(other.change)) - Math.abs(Number(one.change)));
  return (
    <>
      <h3>{title}</h3>
      <DataTable label={title} columns={columns} rows={largest} rowKey={(row) => row.key ?? ""} empty={null} />
    </>
  );
}
