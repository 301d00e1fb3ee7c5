import { PageLink } from "../../../web/PageLink.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Standing, StepCheck } from "../contract/standing.ts";
import { standingEn } from "../standing-texts.en.ts";
import { standingZh } from "../standing-texts.zh.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";

/** Line by line what a firm has for the rung that the rule looks ahead for, and what it misses. */
export function StepPart({ standing }: { standing: Standing }) {
  const t = useTexts({ zh: standingZh, en: standingEn });
  const language = useLanguage();
  const { firm, rungs, next, sought, checks, needed, figureYear } = standing;
  if (!sought) return next ? <p className={styles.quiet}>{t.standing.noRule}</p> : null;
  const title = t.standing.step(rungs.find((one) => one.title === sought)?.name[language] ?? sought);
  const count = (state: StepCheck["state"]) => checks.filter((one) => one.state === state).length;
  const numberOf = ({ signal }: StepCheck, value: number) => `${value}${t.signalUnits[signal]}`;
  return (
    <>
      <h2>{title}</h2>
      <p>{t.standing.stepSaid(count("met"), count("missed"), count("unknown"), needed)}</p>
      <DataTable
        label={title}
        rows={checks}
        rowKey={({ signal }) => signal}
        empty={null}
        columns={[
          { key: "line", title: t.standing.line, onCard: "title", cell: ({ signal }) => t.signals[signal] },
          {
            key: "state",
            title: t.standing.state,
            width: 140,
            cell: ({ state }) => (
              <span className={styles.check} data-check={state}>
                {t.states[state]}
              </span>
            ),
          },
          {
            key: "has",
            title: t.standing.has,
            width: 140,
            cell: (row) => (row.value === null ? "" : numberOf(row, row.value)),
          },
          {
            key: "wanted",
            title: t.standing.wanted,
            width: 180,
            cell: (row) => (row.wanted === null ? "" : t.standing.atLeast(numberOf(row, row.wanted))),
          },
        ]}
      />
      <p className={styles.quiet}>
        {t.standing.figuresOf(figureYear)} {t.standing.stepNote}
      </p>
      {firm && (
        <p>
          <PageLink to={firmPaths.firm(firm.code)}>{t.standing.fill}</PageLink>
        </p>
      )}
    </>
  );
}
