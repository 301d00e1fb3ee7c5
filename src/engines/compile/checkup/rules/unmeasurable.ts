import type { Reading, Sentence } from "../reading.ts";
import { spanIn } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";
import { effortOnly, endState, vagueAmount } from "../vague-words.ts";

const dated = /(?:到|至)20\d\d年|20\d\d年(?:底|末|\d{1,2}月)?(?:底|末)?(?:之?前|以前)/;
const counted = /\d|[二三四五六七八九十百千万]+(?:个|家|项|所|名|支|条|件|处|座)/;

/** 强度明显提升,达到3.5%: the next clause measures it. */
const measuredBy =
  /^(?:分别|均|将|力争)?(?:达到|达|提高|提升|增长|增加|增至|超过|突破|占|下降|降低|年均|由|从|比|较).*\d/;

/**
 * Words that nobody can measure, where the sentence is a commitment: it is dated, or it promises a number of things without the number.
 * Elsewhere 大力推进 is how plans speak, and saying so two hundred times would help nobody. One finding a sentence; the undated aims, and
 * the amounts that no unit answers for, are one note each.
 */
export const unmeasurable: Rule = {
  code: "unmeasurable",
  severity: "warning",
  find(draft) {
    if (draft.kind !== "plan" && draft.kind !== "work-report") return [];
    const hits: Hit[] = [];
    const aims: Found[] = [];
    const unanswered: Found[] = [];
    for (const sentence of draft.sentences) {
      const { chapter } = sentence;
      if (!sentence.running || chapter.past || chapter.principle || chapter.preamble) continue;
      const found = { sentence, words: degreesOf(draft, sentence) };
      if (found.words.length === 0) {
        const amounts = { sentence, words: amountsOf(draft, sentence) };
        if (amounts.words.length === 0) continue;
        // Where a unit answers for the task it will be asked how many; a plan without units leaves that to those who break it down.
        if (isAnswered(draft, sentence)) hits.push(hitOf(amounts, "amount"));
        else unanswered.push(amounts);
      } else if (dated.test(sentence.text) && !hasFigure(draft, sentence)) hits.push(hitOf(found, "dated"));
      else if (chapter.aim && draft.kind === "plan") aims.push(found);
    }
    return [...hits, ...together(draft, aims, "aims"), ...together(draft, unanswered, "amounts")];
  },
};
interface Words {
  from: number;
  to: number;
  text: string;
}
interface Found {
  sentence: Sentence;
  words: Words[];
}

/** Words of degree at the ends of clauses that promise nothing else. */
function degreesOf(draft: Reading, sentence: Sentence): Words[] {
  if (!sentence.chapter.aim && !dated.test(sentence.text)) return [];
  const goals = draft.document.goals.filter((goal) => goal.start >= sentence.start && goal.end <= sentence.end);
  const open = clausesOf(sentence.text).filter(
    (clause, index, all) =>
      !measuredBy.test(all[index + 1]?.text ?? "") &&
      !counted.test(clause.text.replace(dated, "")) &&
      !goals.some((goal) => goal.kind !== "milestone" && goal.start === sentence.offsets[clause.from]),
  );
  const found = open.flatMap((clause) => match(clause, endState));
  return found.length > 0 || !dated.test(sentence.text) ? found : open.flatMap((clause) => match(clause, effortOnly));
}

/** 建设一批, 打造若干, unless the sentence or its paragraph gives the number after all (培育一批平台。到2025年,新增平台80家。). */
function amountsOf(draft: Reading, sentence: Sentence): Words[] {
  if (counted.test(sentence.text) || draft.document.targets.some((target) => target.node === sentence.node)) return [];
  return clausesOf(sentence.text).flatMap((clause) => match(clause, vagueAmount));
}

const isAnswered = (draft: Reading, sentence: Sentence): boolean =>
  draft.document.tasks.some(
    (task) => task.units.length > 0 && sentence.start >= task.start && sentence.end <= task.end,
  );

/** 初具规模,…集聚度占45%以上: the figures beside it say what is meant, at least in part. */
const hasFigure = (draft: Reading, sentence: Sentence): boolean =>
  draft.document.targets.some((target) => target.start >= sentence.start && target.end <= sentence.end);

const hitOf = ({ sentence, words }: Found, kind: "dated" | "amount"): Hit => ({
  ...clauseOf(sentence, words[0]!),
  say: (t) => t.vague[kind](wordsOf(words)),
});

/** One note for all of a kind, at the first of them. */
function together(draft: Reading, all: readonly Found[], kind: "aims" | "amounts"): Hit[] {
  const places = all.map(({ sentence, words }) => clauseOf(sentence, words[0]!));
  const [first, ...others] = places;
  if (!first) return [];
  return [
    {
      ...first,
      severity: "info",
      say: (t) => t.vague[kind](all.length, wordsOf(all.flatMap((one) => one.words))),
      related: others.map((place) => ({ reading: draft, ...place })),
    },
  ];
}

function match(clause: { from: number; text: string }, pattern: RegExp): Words[] {
  return [...clause.text.matchAll(pattern)]
    .filter((found) => !isQuoted(clause.text, found.index))
    .map((found) => ({
      from: clause.from + found.index,
      to: clause.from + found.index + found[0].length,
      text: found[0],
    }));
}

/** “发现一批、推出一批” is the name of something. */
const isQuoted = (text: string, at: number): boolean =>
  text.lastIndexOf("“", at) > text.lastIndexOf("”", at) && text.indexOf("”", at) >= 0;

const wordsOf = (words: readonly Words[]): string[] => [...new Set(words.map((one) => one.text))];

const stops = /[,;:。]/;

/** The clause around the words: what an official has to rewrite. */
function clauseOf(sentence: Sentence, words: Words): { start: number; end: number } {
  let from = words.from;
  while (from > 0 && !stops.test(sentence.text[from - 1]!)) from--;
  let to = words.to;
  while (to < sentence.text.length && !stops.test(sentence.text[to]!)) to++;
  return spanIn(sentence, from, to);
}

function clausesOf(text: string): Array<{ from: number; text: string }> {
  let from = 0;
  return text.split(/(?<=[,;:。])/).map((part) => {
    const clause = { from, text: part };
    from += part.length;
    return clause;
  });
}
