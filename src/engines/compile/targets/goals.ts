import type { CompiledDocument } from "../contract.ts";
import { isPartWord } from "../outline/title.ts";
import { goalOf } from "./goal-of.ts";
import { othersAct, whenFirst } from "./lexicon/goal-words.ts";
import { makingVerbAt } from "./lexicon/verbs.ts";
import { cleanPhrase } from "./noun-phrase.ts";
import { objectOf } from "./read-clauses.ts";
import { type Context, type Spoken, withinYear } from "./read-document.ts";
import { spanOf } from "./reading-view.ts";

/** 某线年底前具备开通条件: when, behind the subject. */
const byThen = /(?:年底|年内|月(?:底|\d{1,2}日)?|季度末?)之?前/;

type Goal = CompiledDocument["goals"][number];

/** Longer clauses are statements of policy, not something that can be ticked off. */
const longest = 60;

/**
 * Aims without a number that can be checked all the same: coverage, milestone, document, cadence, direction. One a clause; a clause with
 * a numeric target is left to that.
 */
export function findGoals(context: Context, sentences: Spoken["frames"]): Goal[] {
  const { view, chapters, draft } = context;
  const goals: Goal[] = [];
  const headed = new Set(draft.nodes.filter((node) => node.kind === "paragraph").map((node) => node.parent));
  const ends = new Map(draft.nodes.map((node) => [node.id, node.end]));
  for (const { sentence, frames, deadlines, fallback, taken } of sentences) {
    const passage = view.passages[sentence.passage]!;
    const chapter = chapters.get(passage.node);
    if (!context.promises(passage.node)) continue;
    if (!chapter || chapter.past || chapter.preamble || (chapter.principle && deadlines.length === 0)) continue;
    // 降低企业成本 over its text names a field of work, unless the first clause of the text only serves as a title.
    const heading = passage.kind !== "paragraph" && sentence.start <= passage.start + passage.label;
    const end = ends.get(passage.node) ?? 0;
    const title = heading && headed.has(passage.node) && !/^[,，]/.test(draft.text.slice(end, end + 1));
    let others = false;
    // A box item may be named by its title alone.
    let thing = makingVerbAt(chapter.title, 0) === "" && !isPartWord(chapter.title) ? chapter.title : "";
    sentence.clauses.forEach((clause, index) => {
      const frame = frames[index]!;
      const words = view.text.slice(clause.start, clause.end).replace(/^(?:[①-⑳]|【[^【】]{1,10}】)+/, "");
      const before = thing;
      const held = taken.some((at) => at >= clause.start && at < clause.end);
      thing = paperIn(words) || objectOf(words) || (held ? thing : withoutVerb(cleanPhrase(words)));
      others = view.text[clause.start - 1] === ";" ? false : others;
      others ||= othersAct.test(words);
      if (frame.tense === "past" || clause.end - clause.start > longest) return;
      if (held) return;
      const named = deadlines.some((one) => one.at < clause.end);
      const timed =
        deadlines.some((one) => one.at >= clause.start && one.at < clause.end) ||
        whenFirst.test(words) ||
        byThen.test(words);
      const dated = frame.governing !== null && (named || chapter.aim);
      const found = goalOf(words, { dated, others, timed, thing: before });
      if (!found || (title && found.kind === "direction")) return;
      const later = deadlines.find((one) => one.at > clause.end && /[到至]/.test(view.text[one.at - 1] ?? ""));
      goals.push({
        id: `q${goals.length + 1}`,
        node: passage.node,
        ...spanOf(view, clause.start, clause.end),
        kind: found.kind,
        subject: found.subject,
        deadline:
          found.kind === "cadence"
            ? lastDay(frame.governing)
            : (frame.governing ?? later?.year ?? fallback ?? withinYear(context, words)),
      });

      // What comes back has no last day unless the text names one: 到2028年,每年…, not 方案于6月底前印发,每月调度.
      function lastDay(governing: number | null): number | null {
        if (!named) return governing;
        return deadlines.some((one) => one.at < clause.end && /[到至]/.test(view.text[one.at - 1] ?? ""))
          ? governing
          : null;
      }
    });
  }
  return goals;
}

/** 编制《某规划(2026—2030年)》 names the paper. */
function paperIn(clause: string): string {
  return /《[^《》]{3,40}》(?=$|[、,的等])/.exec(clause)?.[0] ?? "";
}

/** 建成甲项目 names 甲项目. */
function withoutVerb(phrase: string): string {
  const rest = phrase.slice(makingVerbAt(phrase, 0).length);
  return rest.length >= 2 ? rest : phrase;
}
