import { formatDateTime } from "../../../platform/i18n/dates.ts";

/** An instant as a reader says it, in the one civil time of China. */
export const shownTime = (at: string): string => formatDateTime(at, "Asia/Shanghai");

/** What a field of day and minute holds, as the instant it means. */
export const instantOf = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+08:00`;

/** Seconds as people say a delay: 42 s, 3.5 min, 2 h. */
export function shownDelay(seconds: number | null): string {
  if (seconds === null) return "";
  const tenth = (value: number) => String(Math.round(value * 10) / 10);
  if (seconds < 120) return `${tenth(seconds)} s`;
  return seconds < 7200 ? `${tenth(seconds / 60)} min` : `${tenth(seconds / 3600)} h`;
}
