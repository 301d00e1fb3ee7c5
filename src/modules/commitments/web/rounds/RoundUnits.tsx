import { useSearchState } from "../../../../web/search-state.ts";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { ReportingRound } from "../../contract/round.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { UnitLink } from "../units/UnitLink.tsx";
import { unitName } from "./names.ts";
import { roundSearch } from "./round-search.ts";
import styles from "./rounds.module.css";

type Row = ReportingRound["units"][number];

/** How far each unit is; opening one shows its items below. */
export function RoundUnits({ units }: { units: ReportingRound["units"] }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const [, setSearch] = useSearchState(roundSearch);
  const number = (key: string, title: string, of: (row: Row) => number): Column<Row> => ({
    key,
    title,
    width: 104,
    align: "end",
    sortBy: of,
    cell: of,
  });
  const columns: Column<Row>[] = [
    {
      key: "unit",
      title: t.unit,
      onCard: "title",
      cell: ({ unit }) => <UnitLink code={unit.code}>{unitName(unit, language)}</UnitLink>,
    },
    number("asked", t.asked, ({ counts }) => counts.asked),
    number("waiting", t.states.waiting, ({ counts }) => counts.waiting),
    number("returned", t.states.returned, ({ counts }) => counts.returned),
    number("reported", t.states.reported, ({ counts }) => counts.reported),
    number("accepted", t.states.accepted, ({ counts }) => counts.accepted),
    number("saved", t.report.same, ({ saved }) => saved),
  ];
  return (
    <section className={styles.part}>
      <h2>{t.page.units}</h2>
      <DataTable
        label={t.page.units}
        columns={columns}
        rows={units}
        rowKey={({ unit }) => unit.code}
        onOpen={({ unit }) => setSearch({ unit: [unit.code] })}
        empty={null}
      />
    </section>
  );
}
