import type { Taken } from "../contract.ts";

/** A day of a resource, with what is taken of it: in hours of the day, 0 to 24. */
export interface CalendarDay {
  day: string;
  taken: readonly { from: number; to: number; purpose: Taken["purpose"] }[];
}

const msPerHour = 3_600_000;
const msPerDay = 24 * msPerHour;
/** All of China keeps one civil time. */
const midnight = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);

/**
 * Whole weeks from Monday on, the first with the day `today`. What goes over midnight stands on each of its days; days
 * before today have nothing.
 */
export function weeksOf(today: string, weeks: number, taken: readonly Taken[]): readonly (readonly CalendarDay[])[] {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = Date.parse(`${today}T00:00:00Z`) - sinceMonday * msPerDay;
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, at) => {
      const day = new Date(monday + (7 * week + at) * msPerDay).toISOString().slice(0, 10);
      return { day, taken: day < today ? [] : takenOn(day, taken) };
    }),
  );
}

function takenOn(day: string, taken: readonly Taken[]): CalendarDay["taken"] {
  const start = midnight(day);
  const hour = (instant: string): number => (Date.parse(instant) - start) / msPerHour;
  return taken
    .filter(({ from, to }) => hour(to) > 0 && hour(from) < 24)
    .map(({ from, to, purpose }) => ({ from: Math.max(0, hour(from)), to: Math.min(24, hour(to)), purpose }))
    .sort((one, other) => one.from - other.from);
}

/** An hour of the day as it is read: 9, 9:30, 24. */
export const hourText = (hour: number): string => {
  const minutes = Math.round((hour % 1) * 60);
  return `${Math.floor(hour)}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
};
