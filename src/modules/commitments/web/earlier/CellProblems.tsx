import { languageTags } from "../../../../platform/i18n/language.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { CellProblem } from "../../contract/earlier.ts";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import { useBringRefusal } from "../bring/use-bring-refusal.ts";
import styles from "./earlier.module.css";

const shown = 50;

/** Cells that cannot be taken as they stand, by row and column, with what to do. */
export function CellProblems({
  problems,
  title,
  note,
}: {
  problems: readonly CellProblem[];
  title: string;
  note?: string;
}) {
  const t = useTexts({ zh, en });
  const words = useBringRefusal();
  if (problems.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>
        {title} ({problems.length})
      </h2>
      {note && <p className={styles.quiet}>{note}</p>}
      <ul className={styles.problems}>
        {problems.slice(0, shown).map((one) => (
          <li key={`${one.sheet} ${one.row} ${one.column} ${one.code} ${JSON.stringify(one.params)}`}>
            <strong>
              {t.rows.row(one.sheet, one.row)}
              {one.column !== null && (
                <>
                  {" · "}
                  {one.column} <span lang={languageTags.zh}>{one.header}</span>
                </>
              )}
            </strong>{" "}
            {words(one)}
          </li>
        ))}
      </ul>
      {problems.length > shown && <p className={styles.quiet}>{t.columns.problemsMore(shown)}</p>}
    </section>
  );
}
