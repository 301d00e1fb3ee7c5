import type { Composition } from "../../policy/rules.ts";

/** A proposed figure of one part. */
export interface SplitPart {
  readonly value: number;
  /** Share in the average; null where figures are added. */
  readonly weight: number | null;
}

/**
 * Proposes how a figure is divided by shares that were given (all alike: an equal split). What is added is divided so that
 * the parts come to the whole exactly, whole numbers staying whole (the largest remainders are rounded up, the first of
 * equals first); of what is averaged every part takes the aim of the whole, weighed by its share. Nothing is set by it.
 * @param shares relative sizes, none negative, not all zero
 * @returns null where the figure cannot be divided
 */
export function proposeSplit(
  whole: number,
  composition: Composition | null,
  shares: readonly number[],
): SplitPart[] | null {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (composition === null || sum <= 0 || shares.some((share) => share < 0 || !Number.isFinite(share))) return null;
  if (composition === "weighted") {
    const weights = apportioned(10_000, shares, sum).map((weight) => weight / 10_000);
    return weights.map((weight) => ({ value: whole, weight }));
  }
  const scale = 10 ** decimals(whole);
  return apportioned(Math.round(whole * scale), shares, sum).map((value) => ({ value: value / scale, weight: null }));
}

function apportioned(units: number, shares: readonly number[], sum: number): number[] {
  const exact = shares.map((share) => (units * share) / sum);
  const floors = exact.map(Math.floor);
  const left = units - floors.reduce((total, floor) => total + floor, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - floors[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

const decimals = (value: number): number => (String(value).split(".")[1] ?? "").length;
