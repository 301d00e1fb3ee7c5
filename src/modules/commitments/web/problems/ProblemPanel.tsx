import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { NewProblem, ProblemFilter } from "../../contract/problem.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import styles from "../rounds/rounds.module.css";
import { NoteProblem } from "./NoteProblem.tsx";
import { ProblemStateMark } from "./ProblemStateMark.tsx";
import { problemQueries } from "./problem-queries.ts";
import { useProblemWords } from "./use-problem-words.ts";

/** How the list of problems is asked for those of one thing. */
const filterOf = ({ kind, id }: NewProblem["subject"]): ProblemFilter =>
  kind === "document" ? { document: [id], subject: [kind] } : { [kind]: id };

/** The problems of one commitment, target or document, those under way first, and the note of another. */
export function ProblemPanel({ subject }: { subject: NewProblem["subject"] }) {
  // The card of a target stands below a heading of its own.
  const Heading = subject.kind === "target" ? "h3" : "h2";
  const t = useTexts({ zh, en });
  const words = useProblemWords();
  const { data, error } = useQuery(problemQueries.list(filterOf(subject), 50));
  if (error) return <Failure error={error} />;
  if (!data) return null;
  return (
    <section>
      <Heading>{t.panel.title}</Heading>
      {data.rows.length === 0 && <p className={styles.quiet}>{t.panel.none}</p>}
      <ul className={styles.plain}>
        {data.rows.map((row) => (
          <li key={row.id}>
            <PageLink to={commitmentsPaths.problem(row.id)}>{words.what(row)}</PageLink> <ProblemStateMark {...row} />
            <div className={styles.quiet}>{words.found(row)}</div>
          </li>
        ))}
      </ul>
      <NoteProblem subject={subject} />
    </section>
  );
}
