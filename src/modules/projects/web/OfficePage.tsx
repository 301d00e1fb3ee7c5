import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Waiting } from "../contract/desks.ts";
import { projectsPaths } from "./paths.ts";
import styles from "./projects.module.css";
import { projectsQueries } from "./queries.ts";
import { useWords } from "./use-words.ts";

/** What waits for the office in all projects, the longest waiting first. */
export function OfficePage() {
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.waiting())} shape="cards">
        {(waiting) => <Items waiting={waiting} />}
      </Loaded>
    </Screen>
  );
}

function Items({ waiting: { all, awards, items } }: { waiting: Waiting }) {
  const t = useWords().office;
  return (
    <>
      <Answer question={t.question} answer={t.answer(all, awards)} />
      {awards > 0 && (
        <p>
          <PageLink to={projectsPaths.list()} hash="begin">
            {t.awards(awards)}
          </PageLink>
        </p>
      )}
      {items.length === 0 && <Empty title={t.none}>{t.noneDetail}</Empty>}
      <ul className={styles.plain} aria-label={t.title}>
        {items.map((item) => (
          <li key={`${item.kind} ${item.project} ${item.about}`} className={styles.card}>
            <div className={styles.head}>
              <span>
                <PageLink
                  to={projectsPaths.project(item.project)}
                  {...(item.key === null ? {} : { hash: `milestone-${item.key}` })}
                >
                  {item.title}
                </PageLink>{" "}
                {item.isSample && <SampleMark isShort />}
              </span>
              <span className={styles.mark}>{t.kinds[item.kind]}</span>
            </div>
            <p className={styles.quiet}>
              {t.since(item.since)} {item.about}
            </p>
          </li>
        ))}
      </ul>
      {all > items.length && <p className={styles.quiet}>{t.left(all - items.length)}</p>}
    </>
  );
}
