import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { IndicatorsErrorCode } from "../contract.ts";

const refusal = (code: IndicatorsErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why a base value may not be asked for or brought, or null: the source gives one, or its day is not over. */
export function baselineRefusal(
  stated: { value: number; year: number } | null,
  day: string | null,
  today: string,
): Refusal | null {
  if (stated !== null) return refusal("indicators.baseline-in-source", { value: stated.value, year: stated.year });
  return day !== null && day > today ? refusal("indicators.baseline-day-late", { day, today }) : null;
}

/** Why two days cannot be compared, or null. */
export const daysRefusal = (since: string, day: string): Refusal | null =>
  since < day ? null : refusal("indicators.days-order", { since, day });
