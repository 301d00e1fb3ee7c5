import { formatDate } from "../../../../platform/i18n/dates.ts";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { itemStates, type ReportingRound, type RoundItem } from "../../contract/round.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { ItemStateMark } from "./ItemState.tsx";
import { documentName, unitName } from "./names.ts";
import { roundSearch } from "./round-search.ts";
import styles from "./rounds.module.css";

/** Everything that a round asks, what is to be done first; a unit goes from here to its report. */
export function RoundItems({ round, isUnit }: { round: ReportingRound; isUnit: boolean }) {
  const t = useTexts({ zh, en });
  const p = t.page;
  const language = useLanguage();
  const [search, setSearch] = useSearchState(roundSearch);
  const { unit: units = [], state: states = [] } = search;
  const shown = round.items.filter(
    ({ unit, state }) =>
      (units.length === 0 || units.includes(unit.code)) && (states.length === 0 || states.includes(state)),
  );
  const isOpen = round.closedAt === null;
  const columns: Column<RoundItem>[] = [
    {
      key: "title",
      title: t.item,
      onCard: "title",
      isFrozen: true,
      width: 320,
      cell: ({ commitment, title }) => (
        <PageLink to={commitmentsPaths.commitment(commitment)}>
          <span lang={languageTags.zh}>{title}</span>
        </PageLink>
      ),
    },
    { key: "document", title: t.document, width: 200, cell: ({ document }) => documentName(document, language) },
    ...(isUnit
      ? []
      : [{ key: "unit", title: t.unit, width: 200, cell: ({ unit }: RoundItem) => unitName(unit, language) }]),
    { key: "state", title: t.state, width: 160, cell: (item) => <ItemStateMark {...item} /> },
    {
      key: "on",
      title: t.reportedOn,
      width: 120,
      cell: ({ reportedAt }) => (reportedAt === null ? "" : formatDate(reportedAt)),
    },
    {
      key: "note",
      title: p.note,
      onCard: "line",
      cell: ({ state, verdictNote }) => (state === "returned" ? verdictNote : ""),
    },
    ...(isUnit && isOpen
      ? [
          {
            key: "do",
            title: p.report,
            width: 136,
            cell: ({ commitment, state }: RoundItem) =>
              state === "waiting" || state === "returned" ? (
                <PageLink to={commitmentsPaths.roundReport(round.id, commitment)}>
                  {state === "returned" ? p.reportAgain : p.report}
                </PageLink>
              ) : null,
          },
        ]
      : []),
  ];
  return (
    <section className={styles.part}>
      <h2>{p.items}</h2>
      <FilterBar
        filters={[
          ...(isUnit
            ? []
            : [
                {
                  key: "unit",
                  label: p.unitFilter,
                  options: round.units.map(({ unit }) => ({ value: unit.code, label: unitName(unit, language) })),
                  chosen: units,
                },
              ]),
          {
            key: "state",
            label: p.stateFilter,
            options: itemStates.map((value) => ({ value, label: t.states[value] })),
            chosen: states,
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: chosen.length > 0 ? [...chosen] : undefined })}
        onClear={() => setSearch({ unit: undefined, state: undefined })}
      />
      <DataTable
        label={p.items}
        columns={columns}
        rows={shown}
        rowKey={({ commitment, unit }) => `${commitment} ${unit.code}`}
        empty={<Empty title={p.nothing} />}
      />
    </section>
  );
}
