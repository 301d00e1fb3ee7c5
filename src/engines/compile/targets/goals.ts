import type { CompiledDocument } from "../contract.ts";
import {
  cadence,
  cadenceVerb,
  coverage,
  directionEnd,
  directionHead,
  directionNoun,
  documentEnd,
  documentVerb,
  milestoneEnd,
  milestoneHead,
  milestoneWithin,
  reviewEnd,
} from "./lexicon/goal-words.ts";
import { cleanPhrase, isIndicator, withoutBrackets, withoutCausative } from "./noun-phrase.ts";
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
    if (!chapter || chapter.past || chapter.preamble || (chapter.principle && deadlines.length === 0)) continue;
    if (passage.kind !== "paragraph" && sentence.start === passage.start) continue;
    sentence.clauses.forEach((clause, index) => {
      const frame = frames[index]!;
      if (frame.tense === "past" || clause.end - clause.start > longest) return;
      if (taken.some((at) => at >= clause.start && at < clause.end)) return;
      const found = goalOf(view.text.slice(clause.start, clause.end));
      if (!found) return;
      const later = deadlines.find((one) => one.at > clause.end);
      goals.push({
        id: `q${goals.length + 1}`,
        node: passage.node,
        ...spanOf(view, clause.start, clause.end),
        kind: found.kind,
        subject: found.subject,
        deadline: frame.governing ?? later?.year ?? fallback,
      });
    });
  }
  return goals;
}

/** What a clause promises, or null. */
export function goalOf(clause: string): { kind: Goal["kind"]; subject: string } | null {
  const whole = withoutBrackets(clause);
  const text = cleanPhrase(whole);
  const plain = withoutCausative(text);
  const of = (kind: Goal["kind"], subject: string) => {
    const name = cleanPhrase(withoutCausative(cleanPhrase(subject)));
    return name.length >= 2 ? { kind, subject: name } : null;
  };
  const all = coverage.exec(text);
  if (all) return of("coverage", text.slice(0, all.index) || text);
  const paper = documentVerb.exec(plain);
  if (paper && documentEnd.test(plain)) return of("document", plain.slice(paper[0].length));
  const again = cadence.exec(text);
  if (again && cadenceVerb.test(text.slice(again.index + again[0].length)))
    return of("cadence", text.slice(again.index + again[0].length));
  if (reviewEnd.test(plain)) return of("milestone", plain);
  const begun = milestoneHead.exec(plain) ?? milestoneWithin.exec(whole);
  if (begun) {
    const rest = begun.input.slice(begun.index + begun[0].length);
    if (rest.length >= 4) return of("milestone", rest);
  }
  const state = milestoneEnd.exec(plain);
  if (state && state.index >= 3) return of("milestone", plain.slice(0, state.index));
  const moved = directionEnd.exec(plain);
  if (
    moved &&
    !/(?:能力|水平|效能|质量)(?:[稳持不显明大进])/.test(plain) &&
    isIndicator(cleanPhrase(plain.slice(0, moved.index)))
  )
    return of("direction", plain.slice(0, moved.index));
  const move = directionHead.exec(text);
  if (move && directionNoun.test(text) && !/每年|\d/.test(text)) return of("direction", text.slice(move[0].length));
  return null;
}
