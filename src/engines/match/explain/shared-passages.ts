import { isText, type TextField } from "../candidates/item-terms.ts";
import type { Explanation, Item } from "../contract.ts";
import type { Analyser } from "../language/analyser.ts";
import { type FoldedText, fold, sourceSpan } from "../language/fold.ts";
import { boundWords } from "../language/quantities.ts";

export type SharedPassage = Explanation["shared"][number];

interface ReadField {
  field: TextField;
  folded: FoldedText;
  /** Where words begin or end. */
  edges: ReadonlySet<number>;
}

interface Match {
  request: ReadField;
  item: ReadField;
  from: number;
  at: number;
  length: number;
  weight: number;
}

const shortest = 2;

/**
 * The longest words and runs of words that both items have, the heaviest first, none of them twice and none within another.
 * `weightOf` says how much a pair of characters tells; passages without weight are left out.
 */
export function sharedPassages(
  request: Item,
  item: Item,
  analyser: Analyser,
  weightOf: (bigram: string) => number,
  most = 8,
): SharedPassage[] {
  const read = (field: TextField): ReadField => readField(field, analyser);
  const [wanted, given] = [request.fields.filter(isText).map(read), item.fields.filter(isText).map(read)];
  const matches = wanted.flatMap((one) => given.flatMap((other) => commonRuns(one, other, weightOf)));
  matches.sort((a, b) => b.weight - a.weight || b.length - a.length || a.from - b.from || a.at - b.at);
  const kept: Match[] = [];
  for (const match of matches) {
    if (kept.length === most) break;
    if (!kept.some((other) => repeats(match, other))) kept.push(match);
  }
  return kept.map(({ request: one, item: other, from, at, length, weight }) => ({
    request: evidence(one, from, length),
    item: evidence(other, at, length),
    weight,
  }));
}

function readField(field: TextField, analyser: Analyser): ReadField {
  const folded = fold(field.text);
  const edges = new Set([0, folded.text.length]);
  let at = 0;
  for (const word of analyser.cut(folded.text)) {
    edges.add(at);
    at += word.length;
    edges.add(at);
  }
  return { field, folded, edges };
}

function commonRuns(one: ReadField, other: ReadField, weightOf: (bigram: string) => number): Match[] {
  const [a, b] = [one.folded.text, other.folded.text];
  const places = new Map<string, number[]>();
  for (let from = 0; from + 1 < a.length; from++) {
    const pair = a.slice(from, from + 2);
    const known = places.get(pair);
    if (known) known.push(from);
    else places.set(pair, [from]);
  }
  const found: Match[] = [];
  for (let at = 0; at + 1 < b.length; at++)
    for (const from of places.get(b.slice(at, at + 2)) ?? []) {
      if (from > 0 && at > 0 && a[from - 1] === b[at - 1]) continue;
      let length = 2;
      while (from + length < a.length && at + length < b.length && a[from + length] === b[at + length]) length++;
      const match = trimmed(one, other, from, at, length, weightOf);
      if (match) found.push(match);
    }
  return found;
}

/**
 * Begins and ends where a word does, in one of the two texts at least, and on one side in both: 防腐 is shared with 防腐涂料,
 * but 防水 not with 消防水泵.
 */
function trimmed(
  request: ReadField,
  item: ReadField,
  from: number,
  at: number,
  length: number,
  weightOf: (bigram: string) => number,
): Match | null {
  const isEdge = (offset: number): boolean => request.edges.has(from + offset) || item.edges.has(at + offset);
  const text = request.folded.text;
  let [start, end] = [0, length];
  while (start < end && (!isEdge(start) || !/[\p{L}\p{N}]/u.test(text[from + start]!))) start++;
  while (end > start && (!isEdge(end) || !/[\p{L}\p{N}]/u.test(text[from + end - 1]!))) end--;
  for (let bound = boundOf(text, from + start, from + end); bound; bound = boundOf(text, from + start, from + end)) {
    if (bound.index === 0) start += bound[0].length;
    else end -= bound[0].length;
  }
  if (end - start < shortest) return null;
  const inBoth = (offset: number): boolean => request.edges.has(from + offset) && item.edges.has(at + offset);
  if (!inBoth(start) && !inBoth(end)) return null;
  const passage = text.slice(from + start, from + end);
  if (!/\p{L}/u.test(passage)) return null;
  let weight = 0;
  for (let offset = 1; offset < passage.length; offset++) weight += weightOf(passage.slice(offset - 1, offset + 1));
  return weight > 0 ? { request, item, from: from + start, at: at + start, length: end - start, weight } : null;
}

/** A word of a bound with which the piece begins or ends. */
const boundOf = (text: string, start: number, end: number): RegExpExecArray | null =>
  end > start ? boundWords.exec(text.slice(start, end)) : null;

function repeats(match: Match, other: Match): boolean {
  const passage = (one: Match): string => one.request.folded.text.slice(one.from, one.from + one.length);
  const within = passage(other).includes(passage(match));
  return (
    within ||
    overlap(match.request === other.request, match.from, other.from, match, other) ||
    overlap(match.item === other.item, match.at, other.at, match, other)
  );
}

const overlap = (same: boolean, a: number, b: number, one: Match, other: Match): boolean =>
  same && a < b + other.length && b < a + one.length;

function evidence({ field, folded }: ReadField, start: number, length: number) {
  const span = sourceSpan(folded, start, start + length);
  return { field: field.name, value: field.text.slice(span.start, span.end), span };
}
