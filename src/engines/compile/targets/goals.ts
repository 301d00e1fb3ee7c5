import type { CompiledDocument } from "../contract.ts";
import { goalOf } from "./goal-of.ts";
import { othersAct } from "./lexicon/goal-words.ts";
import type { Context, Spoken } from "./read-document.ts";
import { spanOf } from "./reading-view.ts";

type Goal = CompiledDocument["goals"][number];

/** Longer clauses are statements of policy, not something that can be ticked off. */
const longest = 60;

/**
 * Aims without a number that can be checked all the same: coverage, milestone, document, cadence, direction. One a clause; a clause with
 * a numeric target is left to that.
 */
export function findGoals(context: Context, sentences: Spoken["frames"]): Goal[] {
  const { view, chapters } = context;
  const goals: Goal[] = [];
  for (const { sentence, frames, deadlines, fallback, taken } of sentences) {
    const passage = view.passages[sentence.passage]!;
    const chapter = chapters.get(passage.node);
    if (!context.promises(passage.node)) continue;
    if (!chapter || chapter.past || chapter.preamble || (chapter.principle && deadlines.length === 0)) continue;
    if (passage.kind !== "paragraph" && sentence.start === passage.start) continue;
    let others = false;
    sentence.clauses.forEach((clause, index) => {
      const frame = frames[index]!;
      const words = view.text.slice(clause.start, clause.end);
      others = view.text[clause.start - 1] === ";" ? false : others;
      others ||= othersAct.test(words);
      if (frame.tense === "past" || clause.end - clause.start > longest) return;
      if (taken.some((at) => at >= clause.start && at < clause.end)) return;
      const named = deadlines.some((one) => one.at < clause.end);
      const dated = frame.governing !== null && (named || chapter.aim);
      const found = goalOf(words, { dated, others });
      if (!found) return;
      const later = deadlines.find((one) => one.at > clause.end);
      goals.push({
        id: `q${goals.length + 1}`,
        node: passage.node,
        ...spanOf(view, clause.start, clause.end),
        kind: found.kind,
        subject: found.subject,
        // What comes back has no last day unless the text names one.
        deadline: frame.governing ?? later?.year ?? (found.kind === "cadence" ? null : fallback),
      });
    });
  }
  return goals;
}
