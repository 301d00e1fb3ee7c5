import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Goals, Way } from "../../contract/ways.ts";
import { isCutShort } from "../../rules/life.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useMoney, useWords } from "../use-words.ts";
import { waysSearch } from "./search.ts";

type Goal = Goals["goals"][number];

/** Goals to which several projects go different ways, their facts side by side; of one goal alone where the address says so. */
export function WaysPage() {
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.goals())} shape="table">
        {(list) => <AllGoals list={list} />}
      </Loaded>
    </Screen>
  );
}

function AllGoals({ list: { goals, today } }: { list: Goals }) {
  const t = useWords().ways;
  const [{ of }, setSearch] = useSearchState(waysSearch);
  const shown = of === undefined ? goals : goals.filter(({ ways }) => ways.some(({ id }) => id === of));
  if (shown.length === 0) return <Empty title={t.none}>{t.noneDetail}</Empty>;
  const ways = shown.flatMap((goal) => goal.ways);
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(
          shown.length,
          ways.length,
          ways.filter(({ stage }) => stage === "implementation").length,
          ways.filter(({ stage }) => isCutShort(stage)).length,
        )}
      />
      {of !== undefined && (
        <p className={styles.tools}>
          <span className={styles.quiet}>{t.oneOnly}</span>
          <button type="button" className={styles.plainButton} onClick={() => setSearch({ of: undefined })}>
            {t.all}
          </button>
        </p>
      )}
      {shown.map((goal) => (
        <OneGoal key={goal.key} goal={goal} today={today} />
      ))}
      <p className={styles.quiet}>{t.note}</p>
    </>
  );
}

/** The ways of one goal side by side, every word of them in sight: they are few, and are read against each other. */
function OneGoal({ goal: { words, call, ways }, today }: { readonly goal: Goal; readonly today: string }) {
  const t = useWords().ways;
  return (
    <section className={styles.part}>
      <h2>{t.goal(words ?? call?.title ?? t.unsaid, ways.length)}</h2>
      {call && (
        <p>
          {t.fromCall} <PageLink to={`/calls/${encodeURIComponent(call.id)}`}>{call.title}</PageLink>
        </p>
      )}
      <ul className={styles.ways}>
        {ways.map((way) => (
          <OneWay key={way.id} way={way} today={today} />
        ))}
      </ul>
    </section>
  );
}

function OneWay({ way, today }: { readonly way: Way; readonly today: string }) {
  const t = useWords();
  const w = t.ways;
  const language = useLanguage();
  const money = useMoney();
  const { lead, stage, next, milestones } = way;
  const progress = milestones > 0 ? w.passed(way.passed, milestones) : way.sees ? t.one.noContract : w.hidden;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.list.lead, lead ? pick({ zh: lead.nameZh, en: lead.nameEn }, language).text : t.classes.noLead],
    [t.contract.route, way.route],
    [w.why, way.ended],
    [w.progress, progress],
    [w.next, next && <Next next={next} isLate={next.due < today} />],
    [t.list.amount, way.amount === null ? null : money(way.amount)],
    [w.paid, way.paid === null ? w.hidden : money(way.paid)],
  ];
  return (
    <li className={styles.card}>
      <h3>
        <PageLink to={projectsPaths.project(way.id)}>{way.title}</PageLink> {way.isSample && <SampleMark isShort />}
      </h3>
      <p className={styles.tools}>
        <span className={classNames(styles.mark, isCutShort(stage) && styles.warn)}>{t.stages[stage]}</span>
        {way.isExploration && <span className={styles.mark}>{w.exploration}</span>}
      </p>
      <FieldList>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </FieldList>
    </li>
  );
}

function Next({ next, isLate }: { readonly next: NonNullable<Way["next"]>; readonly isLate: boolean }) {
  const t = useWords();
  return (
    <>
      {t.ways.due(next.title, next.due)}{" "}
      {isLate && <span className={classNames(styles.mark, styles.bad)}>{t.waits.states.late}</span>}
    </>
  );
}
