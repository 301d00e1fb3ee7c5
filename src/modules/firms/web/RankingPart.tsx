import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Ranking } from "../contract/standing.ts";
import { standingEn } from "../standing-texts.en.ts";
import { standingZh } from "../standing-texts.zh.ts";
import { standingSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { rankingQuery } from "./queries.ts";

/** The firms of a year in the order of the index, with the way to enter who is selected. */
export function RankingPart() {
  const [{ year }] = useSearchState(standingSearch);
  return (
    <Loaded query={useQuery(rankingQuery(year))} shape="table" rows={10}>
      {(ranking) => <Ranked ranking={ranking} />}
    </Loaded>
  );
}

function Ranked({ ranking }: { ranking: Ranking }) {
  const { year, years, compared, weights, picks, firms, rungs } = ranking;
  const t = useTexts({ zh: standingZh, en: standingEn });
  const language = useLanguage();
  const [, setSearch] = useSearchState(standingSearch);
  const highest = (holds: readonly string[]) =>
    rungs.findLast(({ title }) => holds.includes(title))?.name[language] ?? "";
  const said = weights.map(({ part, weight }) => `${t.parts[part]} ${weight}`).join(t.comma);
  return (
    <>
      <Answer question={t.standing.question(null)} answer={t.ranking.answer(year, compared, picks, firms.length)} />
      <Moves ranking={ranking} />
      <h2>{t.ranking.title}</h2>
      <div className={styles.chooser}>
        <label htmlFor="ranking-year">{t.ranking.year}</label>
        <Select
          id="ranking-year"
          value={year}
          options={[...new Set([year, ...years])].map((one) => ({ value: one, label: one }))}
          onChange={(value) => setSearch({ year: value })}
        />
        <PageLink to="/registers/seed-firm/add">{t.ranking.select}</PageLink>
      </div>
      <DataTable
        label={t.ranking.title}
        rows={firms}
        rowKey={({ code }) => code}
        empty={<Empty title={t.ranking.none} />}
        columns={[
          { key: "place", title: t.ranking.place, width: 70, align: "end", cell: ({ place }) => place },
          {
            key: "firm",
            title: t.ranking.firm,
            onCard: "title",
            cell: ({ code, name }) => (
              <PageLink to={firmPaths.standing()} search={{ firm: code }}>
                {name}
              </PageLink>
            ),
          },
          { key: "score", title: t.ranking.score, width: 80, align: "end", cell: ({ score }) => score.toFixed(1) },
          { key: "holds", title: t.ranking.holds, width: 170, cell: ({ holds }) => highest(holds) },
          { key: "best", title: t.ranking.best, width: 200, cell: ({ best }) => (best ? t.parts[best] : "") },
          {
            key: "unreported",
            title: t.ranking.unreported,
            width: 260,
            cell: ({ unreported }) => unreported.map((part) => t.parts[part]).join(t.comma),
          },
        ]}
      />
      <p className={styles.quiet}>
        {t.ranking.weights(said)} {t.standing.note} {t.ranking.stage}
      </p>
    </>
  );
}

/** How many firms stand on each rung, and who came and went in a year. */
function Moves({ ranking: { rungs, since } }: { ranking: Ranking }) {
  const t = useTexts({ zh: standingZh, en: standingEn });
  const language = useLanguage();
  const count = (key: "now" | "before" | "gained" | "lost", width: number) => ({
    key,
    title: t.ranking[key],
    width,
    align: "end" as const,
    cell: (row: Ranking["rungs"][number]) => row[key],
  });
  return (
    <>
      <h2>{t.standing.ladder}</h2>
      <DataTable
        label={t.standing.ladder}
        rows={rungs}
        rowKey={({ title }) => title}
        empty={<Empty title={t.ranking.noLadder} />}
        columns={[
          {
            key: "rung",
            title: t.standing.rung,
            onCard: "title",
            cell: ({ title, name }) => (
              <PageLink to={firmPaths.list()} search={{ title: [title], state: "valid" }}>
                {name[language]}
              </PageLink>
            ),
          },
          count("now", 120),
          count("before", 120),
          count("gained", 120),
          count("lost", 120),
        ]}
      />
      <p className={styles.quiet}>{t.ranking.since(since)}</p>
    </>
  );
}
