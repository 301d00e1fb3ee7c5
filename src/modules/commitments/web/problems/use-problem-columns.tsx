import { daysBetween, formatDate } from "../../../../platform/i18n/dates.ts";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import type { Column } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { ProblemRow } from "../../contract/problem.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import styles from "../rounds/rounds.module.css";
import { ProblemStateMark } from "./ProblemStateMark.tsx";
import { useProblemWords } from "./use-problem-words.ts";

interface Choosing {
  readonly chosen: ReadonlyMap<string, number>;
  readonly setChosen: (chosen: ReadonlyMap<string, number>) => void;
}

/** The columns of the list; with the first one proposals are chosen to be taken up together. */
export function useProblemColumns(day: string, choosing: Choosing | null): Column<ProblemRow>[] {
  const t = useTexts({ zh, en });
  const c = t.columns;
  const language = useLanguage();
  const words = useProblemWords();
  return [
    ...(choosing ? [chooseColumn(choosing, t.pick, (row) => t.select(words.what(row)))] : []),
    {
      key: "what",
      title: c.what,
      onCard: "title",
      cell: (row) => <PageLink to={commitmentsPaths.problem(row.id)}>{words.what(row)}</PageLink>,
    },
    {
      key: "where",
      title: c.where,
      width: 216,
      cell: (row) => (
        <PageLink to={words.whereTo(row)}>
          <span lang={row.subject.titleEn === null ? languageTags.zh : undefined}>{words.where(row)}</span>
        </PageLink>
      ),
    },
    { key: "state", title: c.state, width: 120, cell: (row) => <ProblemStateMark {...row} /> },
    { key: "responsible", title: c.responsible, width: 136, cell: ({ responsible }) => responsible.join("、") },
    { key: "asked", title: c.asked, width: 136, cell: ({ asked }) => (asked ? unitName(asked, language) : "") },
    {
      key: "by",
      title: c.answerBy,
      width: 112,
      sortBy: ({ answerBy }) => answerBy,
      cell: ({ answerBy, state }) =>
        state === "advised" && answerBy !== null && answerBy < day ? (
          <span className={styles.late}>{t.late(daysBetween(answerBy, day))}</span>
        ) : (
          answerBy
        ),
    },
    { key: "found", title: c.found, width: 112, cell: ({ foundAt }) => formatDate(foundAt) },
  ];
}

const chooseColumn = (
  { chosen, setChosen }: Choosing,
  title: string,
  label: (row: ProblemRow) => string,
): Column<ProblemRow> => ({
  key: "select",
  title,
  width: 48,
  cell: (row) =>
    row.state === "proposed" && (
      <input
        type="checkbox"
        aria-label={label(row)}
        checked={chosen.has(row.id)}
        onChange={({ target }) => {
          const next = new Map(chosen);
          if (target.checked) next.set(row.id, row.version);
          else next.delete(row.id);
          setChosen(next);
        }}
      />
    ),
});
