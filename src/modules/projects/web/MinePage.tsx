import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { classNames } from "../../../web/ui/class-names.ts";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Mine } from "../contract/desks.ts";
import { projectsPaths } from "./paths.ts";
import styles from "./projects.module.css";
import { projectsQueries } from "./queries.ts";
import { useWords } from "./use-words.ts";

/** What the own organisation has to do in its projects, soonest first. */
export function MinePage() {
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.mine())} shape="cards">
        {(mine) => <Projects mine={mine} />}
      </Loaded>
    </Screen>
  );
}

/** Nothing of the reader's waits in it. */
const isIdle = ({ toSign, toReceive, report, due }: Mine["projects"][number]): boolean =>
  !toSign && !toReceive && report === null && due.length === 0;

function Projects({ mine: { projects, today } }: { mine: Mine }) {
  const t = useWords();
  const due = projects.flatMap((project) => project.due);
  const others = projects.reduce(
    (all, { toSign, toReceive, report }) =>
      all + Number(toSign) + Number(toReceive) + Number(report !== null && report <= today),
    0,
  );
  if (projects.length === 0) return <Empty title={t.mine.none}>{t.mine.noneDetail}</Empty>;
  return (
    <>
      <Answer
        question={t.mine.question}
        answer={t.mine.answer(due.length, due.filter((one) => one.due < today).length, others)}
      />
      <ul className={styles.plain}>
        {projects
          .toSorted((a, b) => Number(isIdle(a)) - Number(isIdle(b)))
          .map((project) => (
            <li key={project.id} className={styles.card}>
              <div className={styles.head}>
                <span>
                  <PageLink to={projectsPaths.project(project.id)}>{project.title}</PageLink>{" "}
                  {project.isSample && <SampleMark isShort />}
                </span>
                <span className={styles.mark}>{t.stages[project.stage]}</span>
              </div>
              <ul className={styles.plain}>
                {project.toSign && (
                  <li>
                    <PageLink to={projectsPaths.project(project.id)} hash="contract">
                      {t.mine.toSign}
                    </PageLink>
                  </li>
                )}
                {project.toReceive && (
                  <li>
                    <PageLink to={projectsPaths.project(project.id)}>{t.mine.toReceive}</PageLink>
                  </li>
                )}
                {project.report && (
                  <li>
                    <PageLink to={projectsPaths.project(project.id)} hash="reports">
                      {t.reports.mine(project.report)}
                    </PageLink>{" "}
                    {project.report < today && (
                      <span className={classNames(styles.mark, styles.bad)}>{t.waits.states.late}</span>
                    )}
                  </li>
                )}
                {project.due.map((one) => (
                  <li key={one.key}>
                    <PageLink to={projectsPaths.project(project.id)} hash={`milestone-${one.key}`}>
                      {t.mine.due(one.title, one.due)}
                    </PageLink>{" "}
                    <span className={classNames(styles.mark, one.due < today && styles.bad)}>
                      {one.due < today ? t.waits.states.late : t.milestoneStates[one.state]}
                    </span>
                  </li>
                ))}
                {isIdle(project) && <li className={styles.quiet}>{t.mine.nothing}</li>}
              </ul>
            </li>
          ))}
      </ul>
    </>
  );
}
