import type { Texts } from "./compare-targets.ts";
import type { TaskItem } from "./plan-item.ts";
import { type Comparison, placesOf, type Reason } from "./relation.ts";

/** Cuts a text into words; each once. Two plans are only ever compared by words of one cutter. */
export type Segment = (text: string) => readonly string[];

/** From which score two tasks are taken for the same work, and from which for a look-alike. The documents set neither. */
export interface TaskLimits {
  counterpart: number;
  lookAlike: number;
}

/** A task by its words. */
export interface TaskWords {
  item: TaskItem;
  title: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

export function readTasks(tasks: readonly TaskItem[], segment: Segment): TaskWords[] {
  return tasks.map((item) => {
    const title = wordsOf(item.name, segment);
    return { item, title, all: new Set([...title, ...wordsOf(item.words, segment)]) };
  });
}

/** Single characters and figures do not tell one task from another. */
const wordsOf = (text: string, segment: Segment): Set<string> =>
  new Set(segment(text).filter((word) => word.length > 1 && !/\d/.test(word)));

/** How rare a word has to be to count: the logarithm of its rarity, raised to this power. */
const sharpness = 1.5;

/** The weight of a word over a set of tasks: what stands in every second task (建设, 支持) weighs next to nothing. */
export function weightsOf(tasks: readonly TaskWords[]): (word: string) => number {
  const tasksWith = new Map<string, number>();
  for (const { all } of tasks) for (const word of all) tasksWith.set(word, (tasksWith.get(word) ?? 0) + 1);
  return (word) => Math.log((tasks.length + 1) / ((tasksWith.get(word) ?? 0) + 0.5)) ** sharpness;
}

export interface TaskLikeness {
  score: number;
  /** Words of both, the heaviest first. */
  shared: string[];
  /** Words of either title that the other task does not have, the heaviest first. */
  onlyUpper: string[];
  onlyLower: string[];
  /** How much of either title stands in the other task, 0 to 1. */
  upperTitle: number;
  lowerTitle: number;
}

/**
 * How alike two tasks are, from 0 to 1: half what all their words have in common, a quarter what their titles have, a quarter how
 * much of either title stands in the other task. Weighted by `weight`; symmetric.
 */
export function likeness(upper: TaskWords, lower: TaskWords, weight: (word: string) => number): TaskLikeness {
  const byWeight = (words: string[]) => words.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  const whole = cosine(upper.all, lower.all, weight);
  const titles = cosine(upper.title, lower.title, weight);
  const upperTitle = part(upper.title, lower.all, weight);
  const lowerTitle = part(lower.title, upper.all, weight);
  return {
    score: 0.5 * whole + 0.25 * titles + 0.125 * (upperTitle + lowerTitle),
    shared: byWeight([...upper.all].filter((word) => lower.all.has(word))),
    onlyUpper: byWeight([...upper.title].filter((word) => !lower.all.has(word))),
    onlyLower: byWeight([...lower.title].filter((word) => !upper.all.has(word))),
    upperTitle,
    lowerTitle,
  };
}

type Words = ReadonlySet<string>;
type Weight = (word: string) => number;

function weigh(words: Words, weight: Weight, within?: Words): number {
  let sum = 0;
  for (const word of words) if (!within || within.has(word)) sum += weight(word);
  return sum;
}

function cosine(a: Words, b: Words, weight: Weight): number {
  const size = Math.sqrt(weigh(a, weight) * weigh(b, weight));
  return size === 0 ? 0 : weigh(a, weight, b) / size;
}

function part(title: Words, all: Words, weight: Weight): number {
  const size = weigh(title, weight);
  return size === 0 ? 0 : weigh(title, weight, all) / size;
}

const mostWordsSaid = 8;
const mostTitleWordsSaid = 4;
/** From this share on a title counts as said by the other task too. */
const mostOfTitle = 0.75;

/** What two tasks are to each other, or null below both limits. */
export function compareTasks(
  upper: TaskWords,
  lower: TaskWords,
  texts: Texts,
  weight: Weight,
  limits: TaskLimits,
): Comparison | null {
  const found = likeness(upper, lower, weight);
  const { score } = found;
  if (score < limits.lookAlike) return null;
  const shared = withoutParts(found.shared).slice(0, mostWordsSaid);
  const reasons: Reason[] = [
    {
      code: "words-shared",
      params: { words: shared.join("、"), percent: Math.round(score * 100) },
      upper: placesOf(texts.upper, upper.item, shared),
      lower: placesOf(texts.lower, lower.item, shared),
    },
  ];
  const titled = found.upperTitle >= mostOfTitle ? "upper" : found.lowerTitle >= mostOfTitle ? "lower" : null;
  if (titled !== null)
    reasons.push({
      code: "title-in-text",
      params: { side: titled },
      upper: placesOf(texts.upper, upper.item, titled === "upper" ? [...upper.title] : shared),
      lower: placesOf(texts.lower, lower.item, titled === "lower" ? [...lower.title] : shared),
    });
  const [left, right] = [found.onlyUpper, found.onlyLower].map((words) =>
    withoutParts(words).slice(0, mostTitleWordsSaid),
  ) as [string[], string[]];
  if (left.length + right.length > 0)
    reasons.push({
      code: "other-words",
      params: { upper: left.join("、"), lower: right.join("、") },
      upper: placesOf(texts.upper, upper.item, left),
      lower: placesOf(texts.lower, lower.item, right),
    });
  return { relation: score >= limits.counterpart ? "counterpart" : "look-alike", score, reasons };
}

/** A long word tells its parts too: 科技成果转化 makes 成果 and 转化 superfluous. */
export const withoutParts = (words: readonly string[]): string[] =>
  words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
