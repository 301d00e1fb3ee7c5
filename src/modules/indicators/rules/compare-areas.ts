import type { Outcome } from "./combine.ts";

/**
 * How an area's figure reads beside the others: a figure, a range, nought because nothing at all was ever recorded there
 * (which may mean that nobody collects it there), or nothing that could be compared.
 */
export const readings = ["figure", "range", "nothing-recorded", "not-comparable"] as const;
export type Reading = (typeof readings)[number];

/** @param ownFacts facts of the area's own parts, those included that only may lie in it */
export function readingOf({ value, interval }: Pick<Outcome, "value" | "interval">, ownFacts: number): Reading {
  if (interval !== null) return "range";
  if (value === null) return "not-comparable";
  return Number(value) === 0 && ownFacts === 0 ? "nothing-recorded" : "figure";
}

interface Dated {
  valid_from: string | null;
  valid_to: string | null;
}

/** Whether an area is one on a day; the first day that it no longer is, is its end. */
export const isInForceOn = ({ valid_from, valid_to }: Dated, day: string): boolean =>
  (valid_from === null || valid_from <= day) && (valid_to === null || valid_to > day);
