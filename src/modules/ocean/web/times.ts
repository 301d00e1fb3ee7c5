import { formatDateTime } from "../../../platform/i18n/dates.ts";

/** An instant as a reader says it, in the one civil time of China. */
export const shownTime = (at: string): string => formatDateTime(at, "Asia/Shanghai");

/** What a field of day and minute holds, as the instant it means. */
export const instantOf = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+08:00`;

/** Seconds as people say a delay: 42 seconds, 3.5 minutes, 2 hours, by the words given. */
export function shownDelay(
  seconds: number | null,
  words: Readonly<Record<DelayUnit, (figure: string) => string>>,
): string {
  if (seconds === null) return "";
  const tenth = (value: number) => String(Math.round(value * 10) / 10);
  if (seconds < 120) return words.seconds(tenth(seconds));
  return seconds < 7200 ? words.minutes(tenth(seconds / 60)) : words.hours(tenth(seconds / 3600));
}

type DelayUnit = "seconds" | "minutes" | "hours";
