import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Problem } from "../../contract/problem.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import { unitName } from "../rounds/names.ts";
import styles from "../rounds/rounds.module.css";
import { ProblemActs } from "./ProblemActs.tsx";
import { problemQueries } from "./problem-queries.ts";
import { useProblemWords } from "./use-problem-words.ts";

/** One problem: what it is and why, what was recommended and answered, what can be done next, what was done. */
export function ProblemPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(problemQueries.one(id));
  const words = useProblemWords();
  return (
    <Screen name={query.data && words.what(query.data)} marks={query.data?.isSample && <SampleMark />}>
      <Loaded query={query} shape="text">
        {(problem) => <One problem={problem} />}
      </Loaded>
    </Screen>
  );
}

function One({ problem }: { problem: Problem }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const words = useProblemWords();
  const { state, subject, responsible, recommendation, asked, answerBy, answer, effect, steps, isGone } = problem;
  const fields: [string, React.ReactNode][] = [
    [
      t.subjects[subject.kind],
      <PageLink key="where" to={words.whereTo(problem)}>
        {words.where(problem)}
      </PageLink>,
    ],
    [t.columns.found, words.found(problem)],
    ...(responsible.length > 0 ? ([[t.columns.responsible, responsible.join("、")]] as [string, string][]) : []),
  ];
  return (
    <>
      <Answer
        question={o.question}
        answer={`${t.states[state]} · ${o.next[state]}`}
        evidence={isGone && state !== "passed" ? [{ key: "gone", shown: t.gone }] : []}
      />
      <FieldList>
        {fields.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
      <section className={styles.part}>
        <h2>{o.recommendation}</h2>
        {recommendation === null || asked === null ? (
          <p className={styles.quiet}>{o.none}</p>
        ) : (
          <>
            <p className={styles.text}>{recommendation}</p>
            <p className={styles.quiet}>{o.to(unitName(asked, language), answerBy ?? "")}</p>
          </>
        )}
        {answer && (
          <>
            <h3>{o.answer}</h3>
            <p className={styles.text}>{answer}</p>
          </>
        )}
        {effect && (
          <>
            <h3>{o.effect}</h3>
            <p className={styles.text}>{effect}</p>
          </>
        )}
      </section>
      <ProblemActs problem={problem} />
      <section className={styles.part}>
        <h2>{o.life}</h2>
        <ul className={styles.plain}>
          {steps.map(({ id, act, at, by, organisation, note, unit, answerBy: until }) => (
            <li key={id} className={styles.entry}>
              <strong>{o.stepActs[act]}</strong>{" "}
              <span className={styles.quiet}>
                {[organisation && unitName(organisation, language), by, formatDateTime(at)].filter(Boolean).join(" · ")}
              </span>
              {unit && until && <p className={styles.quiet}>{o.to(unit, until)}</p>}
              {note && <p>{note}</p>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
