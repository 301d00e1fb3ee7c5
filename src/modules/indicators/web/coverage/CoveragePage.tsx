import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { Coverage } from "../../contract.ts";
import { en } from "../../coverage-texts.en.ts";
import { zh } from "../../coverage-texts.zh.ts";
import { AsOfSwitch } from "../AsOfSwitch.tsx";
import { indicatorsPaths } from "../paths.ts";
import { coverageQuery } from "../queries.ts";
import { coverageSearch } from "../search-schemas.ts";
import { CoverageTable } from "./CoverageTable.tsx";
import styles from "./coverage.module.css";
import { promisedPart } from "./coverage-rows.ts";
import { GoalTable } from "./GoalTable.tsx";
import { KindCards } from "./KindCards.tsx";

/** Which promises can be computed, from what, and which have data now. */
export function CoveragePage() {
  const [{ on, known }] = useSearchState(coverageSearch);
  return (
    <Screen>
      <Loaded query={useQuery(coverageQuery({ on, known }))} shape="table" rows={10}>
        {(coverage) => <Covered coverage={coverage} />}
      </Loaded>
    </Screen>
  );
}

function Covered({ coverage: whole }: { coverage: Coverage }) {
  const t = useTexts({ zh, en });
  const [search, setSearch] = useSearchState(coverageSearch);
  const { on, known, view } = search;
  const chosen = useMemo(() => ({ on, known }), [on, known]);
  const { promised: coverage, later } = useMemo(() => promisedPart(whole), [whole]);
  const { counts, targets, goals } = coverage;
  const of = (source: string) => counts.find((one) => one.source === source)?.targets ?? 0;
  const views = [
    { key: undefined, label: t.views.targets(targets.length) },
    { key: "goals" as const, label: t.views.goals(goals.length) },
  ];
  return (
    <>
      <AsOfSwitch asOf={chosen} onChange={(given) => setSearch({ ...given }, true)} />
      <Answer
        question={t.question}
        answer={t.answer({
          targets: targets.length,
          records: of("records"),
          register: of("register"),
          statistics: of("statistics"),
          none: of("none"),
          withData: counts.reduce((sum, one) => sum + one.withData, 0),
          goals: goals.length,
          goalsMeasured: goals.filter((goal) => goal.indicator !== null).length,
        })}
      />
      {later.targets + later.goals > 0 && <Notice kind="info" title={t.later(later.targets, later.goals)} />}
      <KindCards counts={counts} asOf={chosen} />
      <nav className={styles.views} aria-label={t.views.label}>
        {views.map(({ key, label }) => (
          <span key={label} aria-current={view === key ? "true" : undefined} className={styles.view}>
            {view === key ? (
              label
            ) : (
              <PageLink to={indicatorsPaths.coverage()} search={{ ...chosen, ...(key ? { view: key } : {}) }}>
                {label}
              </PageLink>
            )}
          </span>
        ))}
      </nav>
      {view === "goals" ? <GoalTable coverage={coverage} /> : <CoverageTable coverage={coverage} asOf={chosen} />}
    </>
  );
}
