import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { type FigureSums, measures, moneyMeasures } from "../contract/figures.ts";
import { firmStewards } from "../contract.ts";
import { asTenThousandYuan } from "../rules/figures.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { sumSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { sumsQuery } from "./queries.ts";

/** What the firms of each area spent and earned in a year, as far as it was entered; for those who keep the register. */
export function SumsPage() {
  const t = useTexts({ zh, en });
  const [{ year }, setSearch] = useSearchState(sumSearch);
  const query = useQuery(sumsQuery(year));
  const isSteward = useHasRole(firmStewards);
  return (
    <Screen
      within={[{ text: t.list.title, to: firmPaths.list() }]}
      actions={isSteward && <PageLink to={firmPaths.bringFigures()}>{t.bringFigures.title}</PageLink>}
    >
      <Loaded query={query} shape="table" rows={8}>
        {(sums) => (
          <>
            <Summed sums={sums} />
            <div className={styles.after}>
              <Select
                className={styles.day}
                aria-label={t.figures.year}
                value={sums.year}
                onChange={(chosen) => setSearch({ year: chosen })}
                options={[...new Set([sums.year, ...sums.years])].map((one) => ({ value: one, label: String(one) }))}
              />
            </div>
            <SumTable sums={sums} />
            <p className={styles.quiet}>{t.sums.note}</p>
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Summed({ sums: { year, places } }: { sums: FigureSums }) {
  const t = useTexts({ zh, en }).sums;
  const all = places.find(({ place }) => place === null);
  const answer = all ? t.answer(year, all.firms, all.intensity, all.growth) : t.none;
  return <Answer question={t.question} answer={answer} />;
}

function SumTable({ sums: { places } }: { sums: FigureSums }) {
  const t = useTexts({ zh, en });
  const { nameOf: areaName } = useAreaNames();
  return (
    <DataTable
      label={t.sums.title}
      rows={places}
      rowKey={({ place }) => place ?? ""}
      empty={<Empty title={t.sums.none} />}
      columns={[
        {
          key: "place",
          title: t.counts.place,
          width: 120,
          isFrozen: true,
          onCard: "title",
          cell: ({ place }) => (place === null ? t.counts.everywhere : (areaName(place) ?? place)),
        },
        { key: "firms", title: t.sums.firms, width: 100, align: "end", cell: (row) => String(row.firms) },
        ...measures.map((measure) => ({
          key: measure,
          title: `${t.measures[measure]} (${t.units[measure]})`,
          width: 122,
          align: "end" as const,
          cell: ({ values }: (typeof places)[number]) => {
            const value = values[measure];
            if (value === undefined) return t.one.always;
            return exactNumber(moneyMeasures.includes(measure) ? asTenThousandYuan(value) : value);
          },
        })),
        {
          key: "intensity",
          title: t.figures.intensity,
          width: 140,
          align: "end",
          cell: (row) => (row.intensity === null ? t.one.always : `${row.intensity} %`),
        },
        {
          key: "growth",
          title: t.figures.growth,
          width: 115,
          align: "end",
          cell: (row) => (row.growth === null ? t.one.always : `${row.growth} %`),
        },
        { key: "compared", title: t.sums.compared, width: 80, align: "end", cell: (row) => String(row.compared) },
      ]}
    />
  );
}
