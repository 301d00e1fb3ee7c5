import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import styles from "../rounds/rounds.module.css";
import { useDoers } from "../use-doers.ts";
import { problemQueries } from "./problem-queries.ts";
import { useProblemWords } from "./use-problem-words.ts";

/** On a desk: for the office how many problems wait, for a unit the recommendations that wait for its answer. */
export function DeskProblems() {
  const isOffice = useDoers().has("office");
  const { data } = useQuery(problemQueries.figures());
  const t = useTexts({ zh, en }).desk;
  if (!data || data.waiting === 0) return null;
  const { proposed = 0, answered = 0 } = data.byState;
  return (
    <section className={styles.part}>
      <h2>{t.title}</h2>
      {isOffice ? (
        <PageLink to={commitmentsPaths.problems()} search={{ state: ["proposed", "answered"] }}>
          {t.office(proposed, answered)}
        </PageLink>
      ) : (
        <Recommendations count={data.waiting} />
      )}
    </section>
  );
}

function Recommendations({ count }: { count: number }) {
  const t = useTexts({ zh, en });
  const words = useProblemWords();
  const { data } = useQuery(problemQueries.list({ state: ["advised"] }, 20));
  return (
    <>
      <p>{t.desk.unit(count)}</p>
      <ul className={styles.plain}>
        {data?.rows.map((row) => (
          <li key={row.id}>
            <PageLink to={commitmentsPaths.problem(row.id)}>{row.recommendation ?? words.what(row)}</PageLink>{" "}
            <span className={styles.quiet}>
              {t.columns.answerBy} {row.answerBy}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
