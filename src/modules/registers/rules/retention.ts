import type { Refusal } from "../../../platform/errors/app-error.ts";

/**
 * The civil day that is so many years later, or earlier; the last of February when that year has no 29th. A record that
 * was last changed on a day is past a retention period of so many years from then on.
 */
export function yearsAfter(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const moved = new Date(Date.UTC(year + years, month - 1, date));
  // A day that is not there rolls over into the next month.
  if (moved.getUTCMonth() !== month - 1) moved.setUTCDate(0);
  return moved.toISOString().slice(0, 10);
}

/** Why a record cannot be kept for longer until this day, or null: a day that has come keeps nothing. */
export const holdRefusal = (until: string, today: string): Refusal | null =>
  until > today ? null : { code: "registers.hold-not-ahead", params: { day: until } };
