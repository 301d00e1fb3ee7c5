import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
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

function OneGoal({ goal: { words, call, ways }, today }: { readonly goal: Goal; readonly today: string }) {
  const t = useWords().ways;
  const columns = useColumns(today);
  const title = words ?? call?.title ?? t.unsaid;
  return (
    <section className={styles.part}>
      <h2>{t.goal(title, ways.length)}</h2>
      {call && (
        <p>
          {t.fromCall} <PageLink to={`/calls/${encodeURIComponent(call.id)}`}>{call.title}</PageLink>
        </p>
      )}
      <DataTable label={title} columns={columns} rows={ways} rowKey={({ id }) => id} empty={null} />
    </section>
  );
}

function useColumns(today: string): Column<Way>[] {
  const t = useWords();
  const w = t.ways;
  const language = useLanguage();
  const money = useMoney();
  return useMemo(
    () => [
      {
        key: "way",
        title: w.way,
        onCard: "title",
        cell: ({ id, title, route, isSample, isExploration }) => (
          <>
            <PageLink to={projectsPaths.project(id)}>{title}</PageLink> {isSample && <SampleMark isShort />}
            {isExploration && <span className={styles.mark}>{w.exploration}</span>}
            {route && <span className={styles.below}>{route}</span>}
          </>
        ),
      },
      {
        key: "lead",
        title: t.list.lead,
        width: 168,
        cell: ({ lead }) => (lead ? pick({ zh: lead.nameZh, en: lead.nameEn }, language).text : t.classes.noLead),
      },
      {
        key: "stage",
        title: t.list.stage,
        width: 216,
        cell: ({ stage, ended }) => (
          <>
            <span className={classNames(styles.mark, isCutShort(stage) && styles.warn)}>{t.stages[stage]}</span>
            {ended && <span className={styles.below}>{w.ended(ended)}</span>}
          </>
        ),
      },
      {
        key: "progress",
        title: w.progress,
        width: 96,
        cell: ({ passed, milestones, sees }) =>
          milestones > 0 ? w.passed(passed, milestones) : <span className={styles.quiet}>{sees ? "—" : w.hidden}</span>,
      },
      {
        key: "next",
        title: w.next,
        width: 200,
        cell: ({ next }) =>
          next && (
            <>
              {next.due < today && <span className={classNames(styles.mark, styles.bad)}>{t.waits.states.late}</span>}{" "}
              {w.due(next.title, next.due)}
            </>
          ),
      },
      {
        key: "amount",
        title: t.list.amount,
        width: 128,
        align: "end",
        cell: ({ amount }) => (amount === null ? "" : money(amount)),
      },
      {
        key: "paid",
        title: w.paid,
        width: 128,
        align: "end",
        cell: ({ paid }) => (paid === null ? <span className={styles.quiet}>{w.hidden}</span> : money(paid)),
      },
    ],
    [t, w, language, money, today],
  );
}
