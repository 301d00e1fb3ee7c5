import type { Span } from "../../../../engines/compile/contract.ts";

export const relations = ["counterpart", "look-alike", "contradiction"] as const;
/**
 * counterpart: the same thing is asked (at the same or a part's scale); look-alike: near in words, another thing;
 * contradiction: the same thing, and both cannot be kept.
 */
export type Relation = (typeof relations)[number];

export const reasonCodes = [
  "same-name",
  "near-name",
  "words-shared",
  "title-in-text",
  "same-way",
  "other-words",
  "made-differently",
  "kind-differs",
  "unit-differs",
  "elliptic-name",
  "same-area",
  "part-of-area",
  "other-area",
  "unknown-area",
  "same-year",
  "year-differs",
  "stage",
  "weaker",
  "later",
  "stronger",
  "softer",
  "part-above-whole",
  "share-of-whole",
  "not-addable",
  "opposite-way",
  "opposite-limit",
  "nearest",
  "another-is-nearer",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Why two sentences were put together, or kept apart: a code with its figures, and the words of both that say so. */
export interface Reason {
  code: ReasonCode;
  params: Record<string, string | number>;
  upper: Span[];
  lower: Span[];
}

/** What the comparison of two items came to; `score` from 0 to 1. */
export interface Comparison {
  relation: Relation;
  score: number;
  reasons: Reason[];
}

/** Where words stand in a stretch of text, first place only; spaces and breaks in between do not count. */
export function placeOf(text: string, within: Span, words: string): Span[] {
  if (words === "") return [];
  let [matched, start] = [0, -1];
  for (let at = within.start; at < within.end; at++) {
    const character = text[at]!;
    if (/\s/.test(character)) continue;
    if (character === words[matched]) {
      if (matched === 0) start = at;
      matched++;
      if (matched === words.length) return [{ start, end: at + 1 }];
      continue;
    }
    // Begin again behind the first character of the attempt.
    if (matched > 0) at = start;
    matched = 0;
  }
  return [];
}

/** The places of several words, each once, in reading order. */
export const placesOf = (text: string, within: Span, words: readonly string[]): Span[] =>
  words.flatMap((one) => placeOf(text, within, one)).sort((a, b) => a.start - b.start || a.end - b.end);
