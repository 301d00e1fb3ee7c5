import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import styles from "../rounds/rounds.module.css";
import { NoteProblem } from "./NoteProblem.tsx";
import { ProblemStateMark } from "./ProblemStateMark.tsx";
import { problemQueries } from "./problem-queries.ts";
import { useProblemWords } from "./use-problem-words.ts";

/** The problems of one commitment, those under way first, and the note of another. */
export function ProblemPanel({ commitment }: { commitment: string }) {
  const t = useTexts({ zh, en });
  const words = useProblemWords();
  const { data, error } = useQuery(problemQueries.list({ commitment }, 50));
  if (error) return <Failure error={error} />;
  if (!data) return null;
  return (
    <section>
      <h2>{t.panel.title}</h2>
      {data.rows.length === 0 && <p className={styles.quiet}>{t.panel.none}</p>}
      <ul className={styles.plain}>
        {data.rows.map((row) => (
          <li key={row.id}>
            <PageLink to={commitmentsPaths.problem(row.id)}>{words.what(row)}</PageLink> <ProblemStateMark {...row} />
            <div className={styles.quiet}>{words.found(row)}</div>
          </li>
        ))}
      </ul>
      <NoteProblem subject={{ kind: "commitment", id: commitment }} />
    </section>
  );
}
