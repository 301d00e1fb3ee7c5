import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../overview-texts.en.ts";
import { zh } from "../../overview-texts.zh.ts";
import { promisedPart } from "../coverage/coverage-rows.ts";
import { indicatorsPaths } from "../paths.ts";
import { type AsOf, coverageQuery } from "../queries.ts";
import { type Account, countStates, type Promised } from "./account.ts";
import styles from "./overview.module.css";

interface Unknown {
  key: "data" | "base" | "range" | "samples" | "review" | "goals";
  count: number;
  to: string;
  search: Record<string, unknown>;
}

/** What nobody can say on that day, each with its number, why, and where to go on. */
export function UnknownList({ account, asOf }: { account: Account; asOf: AsOf }) {
  const t = useTexts({ zh, en });
  const coverage = useQuery(coverageQuery(asOf)).data;
  const goals = coverage && promisedPart(coverage).promised.goals.filter((goal) => goal.indicator === null);
  const { open, closed } = account;
  const promised = [...open, ...closed];
  const count = (wanted: (one: Promised) => boolean) => promised.filter(wanted).length;
  const list = indicatorsPaths.list();
  const counted = countStates(promised).map((one) => one.state);
  const without = open.filter((one) => one.target.baseline === null);
  const lines: Unknown[] = [
    {
      key: "data",
      count: count((one) => one.state === "no-data" || one.state === "unknown"),
      to: list,
      search: { ...asOf, state: ["no-data", "unknown"] },
    },
    {
      key: "base",
      count: without.length,
      to: list,
      search: { ...asOf, base: ["none"], state: countStates(without).map((one) => one.state) },
    },
    {
      key: "range",
      count: count((one) => one.indicator.outcome.interval !== null),
      to: list,
      search: { ...asOf, figure: ["range"], state: counted },
    },
    {
      key: "samples",
      count: count((one) => one.state === "sample-figure"),
      to: list,
      search: { ...asOf, state: ["sample-figure"] },
    },
    {
      key: "review",
      count: count((one) => !one.target.isConfirmed),
      to: list,
      search: { ...asOf, review: ["proposed"], state: counted },
    },
    {
      key: "goals",
      count: goals?.length ?? 0,
      to: indicatorsPaths.coverage(),
      search: { ...asOf, view: "goals" },
    },
  ];
  return (
    <section>
      <h2>{t.unknown}</h2>
      <ul className={styles.unknowns}>
        {lines
          .filter((line) => line.count > 0)
          .map(({ key, count: many, to, search }) => (
            <li key={key}>
              <PageLink to={to} search={search} className={styles.unknown}>
                <strong className={styles.number}>{many}</strong>
                <span>{t.unknowns[key]}</span>
              </PageLink>
              <span className={styles.about}>
                {t.unknowns[`${key}About`]}
                {key === "base" && (
                  <>
                    {" "}
                    <PageLink to={indicatorsPaths.baselines()} className={styles.inText}>
                      {t.ask}
                    </PageLink>
                  </>
                )}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
