import { alignedPairs, longestAscending, type Pair } from "./aligned-pairs.ts";
import { changedWords, type Mark } from "./changed-words.ts";
import { bodyOf, writingDifference } from "./sentence-keys.ts";
import { similarPairs } from "./similar-pairs.ts";

/** One sentence of an edition as it is compared. */
export interface EditionSentence {
  text: string;
  /** Page furniture, advertisements and the like: counted, never compared with the document's own sentences. */
  isNoise: boolean;
}

export const differenceKinds = ["same", "punctuation", "numbering", "changed", "moved", "removed", "added"] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/**
 * One step through both editions. `from` and `to` are places in the two lists of sentences; a step that has only one of
 * them stands on one side only. A sentence that moved has two steps, each naming its counterpart.
 */
export interface DifferenceStep {
  kind: DifferenceKind;
  from: number | null;
  to: number | null;
  /** Of a moved sentence: its place in the other edition. */
  counterpart: number | null;
  /** What differs inside a changed sentence; without the marked stretches both sides read the same. */
  fromMarks: Mark[];
  toMarks: Mark[];
}

export interface EditionDifference {
  /** In reading order of both sides: the `from` of all steps counts up, and so does the `to`. */
  steps: DifferenceStep[];
  counts: Record<DifferenceKind, number>;
  /** Sentences of page furniture that only one edition has: no change of the document. */
  noise: { removed: number; added: number };
}

/**
 * Compares two editions sentence by sentence. Sentences with the same words in the same order belong together, whatever
 * their punctuation and numbering; of the rest, equal ones have moved and similar ones were changed. Turning the editions
 * round turns the answer round: removed becomes added, nothing else changes.
 */
export function editionDifference(from: readonly EditionSentence[], to: readonly EditionSentence[]): EditionDifference {
  // Ties are broken by order, so the work is always done the same way round.
  const isTurned = comesBefore(to, from);
  const [first, second] = isTurned ? [to, from] : [from, to];
  const found = stepsBetween(first, second);
  const steps = isTurned ? turned(found) : found;
  return {
    steps,
    counts: countsOf(steps),
    noise: { removed: onlyIn(from, to), added: onlyIn(to, from) },
  };
}

function stepsBetween(from: readonly EditionSentence[], to: readonly EditionSentence[]): DifferenceStep[] {
  const [left, right] = [contentOf(from), contentOf(to)];
  const numbers = new Map<string, number>();
  const numberOf = (body: string): number => {
    const known = numbers.get(body) ?? numbers.size;
    numbers.set(body, known);
    return known;
  };
  const kept = alignedPairs(
    left.map(({ body }) => numberOf(body)),
    right.map(({ body }) => numberOf(body)),
  );
  const [looseLeft, looseRight] = [looseOf(left, kept, 0), looseOf(right, kept, 1)];
  const once = bodiesOnce(left, right);
  const moved = equalPairs(
    looseLeft.filter(({ body }) => once(body)),
    looseRight.filter(({ body }) => once(body)),
  );
  const [restLeft, restRight] = [without(looseLeft, moved, 0), without(looseRight, moved, 1)];
  const changed = similarPairs(restLeft, restRight);
  const inPlace = longestAscending(changed.flatMap(({ pair, isHere }) => (isHere ? [pair] : [])));
  const elsewhere = changed.flatMap(({ pair }) => (inPlace.includes(pair) ? [] : [pair]));
  const place = ([a, b]: Pair): Pair => [left[a]!.at, right[b]!.at];
  return walk({
    from,
    to,
    left: left.map(({ at }) => at),
    right: right.map(({ at }) => at),
    inOrder: [...kept, ...inPlace].sort((a, b) => a[0] - b[0]).map(place),
    elsewhere: [...moved, ...elsewhere].map(place),
  });
}

/**
 * The number of the change that each step belongs to, from 1 in reading order; null where nothing changed. The two steps
 * of a sentence that moved are one change.
 */
export function changeNumbers(steps: readonly DifferenceStep[]): Array<number | null> {
  const known = new Map<string, number>();
  let count = 0;
  return steps.map((step) => {
    if (step.kind === "same") return null;
    const name = `${step.from ?? step.counterpart} ${step.to ?? step.counterpart}`;
    const number = step.counterpart === null ? undefined : known.get(name);
    if (number !== undefined) return number;
    count += 1;
    if (step.counterpart !== null) known.set(name, count);
    return count;
  });
}

interface Content {
  at: number;
  body: string;
}

const contentOf = (sentences: readonly EditionSentence[]): Content[] =>
  sentences.flatMap(({ text, isNoise }, at) => (isNoise ? [] : [{ at, body: bodyOf(text) }]));

/** Sentences that no pair holds, each with the number of pairs before it: that is its place between what stayed. */
function looseOf(content: readonly Content[], kept: readonly Pair[], side: 0 | 1) {
  const paired = new Set(kept.map((pair) => pair[side]));
  let gap = 0;
  return content.flatMap(({ body }, index) => {
    if (!paired.has(index)) return [{ index, body, gap }];
    gap += 1;
    return [];
  });
}

/**
 * Whether a sentence stands once in either edition. Only such a sentence is known to have moved by its words alone; one
 * that is repeated (who is responsible) is first compared with what stands in its place.
 */
function bodiesOnce(left: readonly Content[], right: readonly Content[]): (body: string) => boolean {
  const counts = [left, right].map((content) => {
    const count = new Map<string, number>();
    for (const { body } of content) count.set(body, (count.get(body) ?? 0) + 1);
    return count;
  });
  return (body) => counts.every((count) => count.get(body) === 1);
}

function equalPairs(
  from: ReadonlyArray<{ index: number; body: string }>,
  to: ReadonlyArray<{ index: number; body: string }>,
): Pair[] {
  const waiting = new Map<string, number[]>();
  for (const { index, body } of to) waiting.set(body, [...(waiting.get(body) ?? []), index]);
  return from.flatMap(({ index, body }): Pair[] => {
    const other = waiting.get(body)?.shift();
    return other === undefined ? [] : [[index, other]];
  });
}

function without<Loose extends { index: number }>(
  loose: readonly Loose[],
  pairs: readonly Pair[],
  side: 0 | 1,
): Loose[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return loose.filter(({ index }) => !paired.has(index));
}

interface Sides {
  from: readonly EditionSentence[];
  to: readonly EditionSentence[];
  /** Places of the sentences that are compared. */
  left: readonly number[];
  right: readonly number[];
  inOrder: readonly Pair[];
  elsewhere: readonly Pair[];
}

/** Goes down both sides at once: up to each pair that keeps the order, first what only the left has, then the right. */
function walk(sides: Sides): DifferenceStep[] {
  const { from, to, left, right } = sides;
  const movedTo = new Map(sides.elsewhere);
  const movedFrom = new Map(sides.elsewhere.map(([a, b]) => [b, a] as const));
  const steps: DifferenceStep[] = [];
  let [i, j] = [0, 0];
  const standAlone = (untilLeft: number, untilRight: number): void => {
    for (; i < untilLeft; i++) steps.push(onLeft(sides, left[i]!, movedTo.get(left[i]!)));
    for (; j < untilRight; j++) steps.push(onRight(sides, right[j]!, movedFrom.get(right[j]!)));
  };
  for (const [a, b] of sides.inOrder) {
    standAlone(left.indexOf(a, i), right.indexOf(b, j));
    steps.push(together(from[a]!.text, to[b]!.text, a, b));
    i += 1;
    j += 1;
  }
  standAlone(left.length, right.length);
  return steps;
}

function onLeft({ from, to }: Sides, at: number, other: number | undefined): DifferenceStep {
  const alone = { from: at, to: null, fromMarks: [], toMarks: [] };
  if (other === undefined) return { ...alone, kind: "removed", counterpart: null };
  const { kind, marks } = movement(from[at]!.text, to[other]!.text);
  return { ...alone, kind, counterpart: other, fromMarks: marks.from };
}

function onRight({ from, to }: Sides, at: number, other: number | undefined): DifferenceStep {
  const alone = { from: null, to: at, fromMarks: [], toMarks: [] };
  if (other === undefined) return { ...alone, kind: "added", counterpart: null };
  const { kind, marks } = movement(from[other]!.text, to[at]!.text);
  return { ...alone, kind, counterpart: other, toMarks: marks.to };
}

function movement(from: string, to: string) {
  if (bodyOf(from) === bodyOf(to)) return { kind: "moved" as const, marks: { from: [], to: [] } };
  return { kind: "changed" as const, marks: changedWords(from, to) };
}

function together(fromText: string, toText: string, from: number, to: number): DifferenceStep {
  const kind = bodyOf(fromText) === bodyOf(toText) ? writingDifference(fromText, toText) : "changed";
  const marks = kind === "same" ? { from: [], to: [] } : changedWords(fromText, toText);
  return { kind, from, to, counterpart: null, fromMarks: marks.from, toMarks: marks.to };
}

const opposite: Partial<Record<DifferenceKind, DifferenceKind>> = { removed: "added", added: "removed" };

/** The same answer seen from the other edition; between two common sentences the left side still goes first. */
function turned(steps: readonly DifferenceStep[]): DifferenceStep[] {
  const result: DifferenceStep[] = [];
  let waiting: DifferenceStep[] = [];
  for (const step of steps) {
    const other: DifferenceStep = {
      kind: opposite[step.kind] ?? step.kind,
      from: step.to,
      to: step.from,
      counterpart: step.counterpart,
      fromMarks: step.toMarks,
      toMarks: step.fromMarks,
    };
    if (other.from === null) waiting.push(other);
    else if (other.to === null) result.push(other);
    else {
      result.push(...waiting, other);
      waiting = [];
    }
  }
  return [...result, ...waiting];
}

function countsOf(steps: readonly DifferenceStep[]): Record<DifferenceKind, number> {
  const counts = Object.fromEntries(differenceKinds.map((kind) => [kind, 0])) as Record<DifferenceKind, number>;
  // A moved sentence has two steps and counts once.
  for (const step of steps) if (step.counterpart === null || step.from !== null) counts[step.kind] += 1;
  return counts;
}

function onlyIn(one: readonly EditionSentence[], other: readonly EditionSentence[]): number {
  const known = new Map<string, number>();
  const noiseOf = (list: readonly EditionSentence[]) =>
    list.filter(({ isNoise }) => isNoise).map(({ text }) => bodyOf(text));
  for (const body of noiseOf(other)) known.set(body, (known.get(body) ?? 0) + 1);
  return noiseOf(one).filter((body) => {
    const left = known.get(body) ?? 0;
    known.set(body, left - 1);
    return left <= 0;
  }).length;
}

/** Any fixed order of editions will do, as long as two different ones are never equal. */
function comesBefore(one: readonly EditionSentence[], other: readonly EditionSentence[]): boolean {
  const key = (sentence: EditionSentence | undefined) =>
    sentence ? `${sentence.isNoise ? 1 : 2}${sentence.text}` : "";
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [left, right] = [key(one[at]), key(other[at])];
    if (left !== right) return left < right;
  }
  return false;
}
