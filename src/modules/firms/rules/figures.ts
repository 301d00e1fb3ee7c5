import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { FigureValues } from "../contract/figures.ts";
import type { FirmErrorCode } from "../contract.ts";

const refusal = (code: FirmErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Parts and the whole that they cannot be more than. */
const parts = [["rd-staff", "staff"]] as const;

/**
 * Why the figures of a year cannot be so, or null. `known`: what is known of the year already; a figure that is given
 * takes the place of the one that is known. `thisYear`: the year of today; nobody knows figures of a later one.
 */
export function figuresRefusal(
  known: FigureValues,
  { year, values }: { readonly year: number; readonly values: FigureValues },
  thisYear: number,
): Refusal | null {
  if (year > thisYear) return refusal("firms.year-to-come", { year: String(year) });
  const all = { ...known, ...values };
  const wrong = parts.find(([part, whole]) => (all[part] ?? 0) > (all[whole] ?? Number.POSITIVE_INFINITY));
  return wrong ? refusal("firms.part-over-whole", { part: all[wrong[0]] ?? 0, whole: all[wrong[1]] ?? 0 }) : null;
}

/** What is given and not known so already: nothing is recorded twice. */
export const newFigures = (known: FigureValues, given: FigureValues): FigureValues =>
  Object.fromEntries(
    Object.entries(given).filter(([measure, value]) => known[measure as keyof FigureValues] !== value),
  );

/** The year that a cell says, as 2025 or 2025年; null where it says none that a firm has figures of. */
export function readYear(cell: string): number | null {
  const [, digits] = /^\s*(\d{4})\s*年?\s*$/.exec(cell) ?? [];
  const year = Number(digits ?? 0);
  return year >= 1980 && year <= 2200 ? year : null;
}

/** `part` by `whole` in per cent with two decimals, rounded half up; null where it says nothing. */
export function percentOf(part: number | undefined, whole: number | undefined): string | null {
  if (part === undefined || whole === undefined || whole === 0) return null;
  return (Math.round((part / whole) * 10_000) / 100).toFixed(2);
}

/** Growth against an earlier value in per cent with two decimals; null where it says nothing. */
export const growthOf = (now: number | undefined, before: number | undefined): string | null =>
  now === undefined || before === undefined ? null : percentOf(now - before, before);

const fenInTenThousandYuan = 1_000_000;

/** Money as people write it, in 万元, and as it is kept, in fen; half a fen is rounded up. */
export const asTenThousandYuan = (fen: number): number => fen / fenInTenThousandYuan;
export const asFen = (tenThousandYuan: number): number => Math.round(tenThousandYuan * fenInTenThousandYuan);
