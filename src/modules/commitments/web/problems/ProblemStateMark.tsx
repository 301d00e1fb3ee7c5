import { useTexts } from "../../../../web/ui/language.tsx";
import type { ProblemRow } from "../../contract/problem.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import styles from "../rounds/rounds.module.css";

/** Where a problem stands, and whether what caused it has gone meanwhile. */
export function ProblemStateMark({ state, isGone }: Pick<ProblemRow, "state" | "isGone">) {
  const t = useTexts({ zh, en });
  return (
    <>
      <span className={styles.mark}>{t.states[state]}</span>
      {isGone && state !== "passed" && <span className={styles.quiet}> {t.gone}</span>}
    </>
  );
}
