import type { Computing } from "./fields.ts";

type Values = Computing["values"];

// Money is whole 分 and percentages are decimals in text: both are counted as whole numbers, so that nothing is lost on
// the way to the rounding at the end.

const scale = 1_000_000;

const millionths = (decimal: unknown): bigint | null =>
  typeof decimal === "string" ? BigInt(Math.round(Number(decimal) * scale)) : null;

const halfUp = (value: bigint, by: bigint): bigint => (2n * value + by) / (2n * by);

export const moneyOf = (values: Values, name: string): number | null => {
  const value = values[name];
  return typeof value === "number" ? value : null;
};

/** So many percent of an amount, to the nearest 分; null when one of both is not known. */
export function percentOfMoney(amount: number | null, percent: unknown): number | null {
  const share = millionths(percent);
  if (amount === null || share === null) return null;
  return Number(halfUp(BigInt(amount) * share, BigInt(scale) * 100n));
}

/** What is known of these amounts together; null when nothing is. */
export function sumOfMoney(values: Values, names: readonly string[]): number | null {
  const known = names.flatMap((name) => moneyOf(values, name) ?? []);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

/** What is left of an amount, at least nothing; null when the first is not known. */
export const moneyLeft = (whole: number | null, taken: number | null): number | null =>
  whole === null ? null : Math.max(0, whole - (taken ?? 0));

/** One amount over another, as a decimal with two places; null when one is not known or the second is nothing. */
export const ratioOfMoney = (above: number | null, below: number | null): string | null =>
  above === null || below === null || below === 0 ? null : (Math.round((above / below) * 100) / 100).toFixed(2);

const dayMs = 86_400_000;

/** Whole days from one date to a later one; null when one is not known, or they stand the wrong way round. */
export const daysBetween = (from: unknown, to: unknown): string | null =>
  typeof from === "string" && typeof to === "string" && from <= to
    ? String(Math.round((Date.parse(to) - Date.parse(from)) / dayMs))
    : null;

/** Whole years from a date to a later one: the age of a person or firm; null as for days. */
export function yearsOn(born: unknown, day: unknown): string | null {
  if (typeof born !== "string" || typeof day !== "string" || day < born) return null;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return String(day.slice(5) < born.slice(5) ? years - 1 : years);
}

/** A key that two records share only when all of these are the same; null when one is not known. */
export const keyOf = (...parts: readonly unknown[]): string | null =>
  parts.every((part) => part !== null && part !== undefined && part !== "") ? parts.join("·") : null;

/** One amount in percent of another, with two places; null when one is not known or the second is nothing. */
export const percentOver = (above: number | null, below: number | null): string | null =>
  above === null ? null : ratioOfMoney(above * 100, below);

/** An amount, but no more than a ceiling where there is one. */
export const atMost = (amount: number | null, ceiling: number | null): number | null =>
  amount === null || ceiling === null ? amount : Math.min(amount, ceiling);

/** What a number has grown by against another; null when one is not known. */
export const difference = (after: unknown, before: unknown): string | null =>
  typeof after === "string" && typeof before === "string"
    ? String(Math.round((Number(after) - Number(before)) * scale) / scale)
    : null;

/** How much private money comes with each part of public money, from the public share in percent; null when not known. */
export function leverageOf(publicShare: unknown): string | null {
  const share = typeof publicShare === "string" ? Number(publicShare) : 0;
  return share > 0 ? ((100 - share) / share).toFixed(2) : null;
}
