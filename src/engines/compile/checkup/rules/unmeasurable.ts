import { nameOf } from "../figures.ts";
import type { Reading, Sentence } from "../reading.ts";
import { spanIn } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";
import { effortOnly, endState, vagueAmount } from "../vague-words.ts";

const dated = /(?:到|至)20\d\d年|20\d\d年(?:底|末|\d{1,2}月)?(?:底|末)?(?:之?前|以前)/;
const counted = /\d|[二三四五六七八九十百千万]+(?:个|家|项|所|名|支|条|件|处|座)/;

/** 强度明显提升,达到3.5%: the next clause measures it. */
const measuredBy =
  /^(?:到20\d\d年(?:底|末)?)?(?:分别|均|将|力争)?(?:达到|达|提高|提升|增长|增加|增至|超过|突破|占|下降|降低|年均|由|从|比|较).*\d/;

/**
 * Words that nobody can measure, where the sentence is a commitment: it is dated, or it promises a number of things without the number.
 * Elsewhere 大力推进 is how plans speak, and saying so two hundred times would help nobody. One finding a sentence; the undated aims, and
 * the amounts that weigh less, are one note each.
 */
export const unmeasurable: Rule = {
  code: "unmeasurable",
  severity: "warning",
  find(draft) {
    if (draft.kind !== "plan" && draft.kind !== "work-report") return [];
    const hits: Hit[] = [];
    const aims: Found[] = [];
    const others: Found[] = [];
    const isCounted = countedThings(draft);
    const numbered = new Set(draft.document.targets.map((target) => target.node));
    for (const sentence of draft.sentences) {
      const { chapter } = sentence;
      if (!sentence.running || chapter.past || chapter.principle || chapter.preamble) continue;
      const found = { sentence, words: degreesOf(sentence) };
      if (found.words.length === 0) {
        const amounts = { sentence, words: amountsOf(sentence, isCounted) };
        if (amounts.words.length === 0) continue;
        // A unit that has nothing else to be measured by will be asked how many. A paragraph with figures has something to go by, and a
        // plan without units leaves the number to those who break it down.
        const isAnswered = sentence.tasks.some((task) => task.units.length > 0);
        if (isAnswered && !numbered.has(sentence.node)) hits.push(hitOf(amounts, "amount"));
        else others.push(amounts);
        // 初具规模,…集聚度占45%以上: figures beside the words say what is meant, at least in part.
      } else if (dated.test(sentence.text) && sentence.targets.length === 0) hits.push(hitOf(found, "dated"));
      else if (chapter.aim && draft.kind === "plan") aims.push(found);
    }
    return [...hits, ...together(draft, aims, "aims"), ...together(draft, others, "amounts")];
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

/** Goals that can be ticked off; a direction (显著提升) and a shape (初具规模) leave open how far. */
const isChecked = { coverage: true, document: true, cadence: true, milestone: false, direction: false };

/** Words of degree at the ends of clauses that promise nothing else. */
function degreesOf(sentence: Sentence): Words[] {
  if (!sentence.chapter.aim && !dated.test(sentence.text)) return [];
  const open = clausesOf(sentence.text).filter(
    (clause, index, all) =>
      !measuredBy.test(all[index + 1]?.text ?? "") &&
      !counted.test(clause.text.replace(dated, "")) &&
      !sentence.goals.some((goal) => isChecked[goal.kind] && goal.start === sentence.offsets[clause.from]),
  );
  const found = open.flatMap((clause) => match(clause, endState));
  return found.length > 0 || !dated.test(sentence.text) ? found : open.flatMap((clause) => match(clause, effortOnly));
}

/** 建设一批, 打造若干, unless the number stands in the clause, in the next one, or elsewhere for the same thing. */
function amountsOf(sentence: Sentence, isCounted: (sentence: Sentence, clause: string) => boolean): Words[] {
  return clausesOf(sentence.text).flatMap((clause, index, all) =>
    counted.test(clause.text.replace(dated, "")) ||
    measuredBy.test(all[index + 1]?.text ?? "") ||
    isCounted(sentence, clause.text)
      ? []
      : match(clause, vagueAmount),
  );
}

/**
 * Whether the plan gives the number of what a clause ends in: 培育一批创新平台 is counted by 新增创新平台80家 anywhere, and by 新增平台80家
 * in the same paragraph.
 */
function countedThings(draft: Reading): (sentence: Sentence, clause: string) => boolean {
  const names = draft.document.targets.map((target) => ({ node: target.node, name: nameOf(target) }));
  const everywhere = new Set<string>();
  const inNode = new Map<string, Set<string>>();
  for (const { node, name } of names) {
    everywhere.add(name.slice(-4));
    inNode.set(node, (inNode.get(node) ?? new Set()).add(name.slice(-2)));
  }
  return (sentence, clause) => {
    const thing = clause.replace(/[^\u4e00-\u9fff]+$/, "");
    return everywhere.has(thing.slice(-4)) || (inNode.get(sentence.node)?.has(thing.slice(-2)) ?? false);
  };
}

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
