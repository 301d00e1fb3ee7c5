import { formatDateTime } from "../../../platform/i18n/dates.ts";

const zone = "Asia/Shanghai";

/** Two instants as a reader says them: the day once where both fall on it. */
export function spanOf(from: string, to: string): readonly [string, string] {
  const [start, end] = [formatDateTime(from, zone), formatDateTime(to, zone)];
  return [start, start.slice(0, 10) === end.slice(0, 10) ? end.slice(11) : end];
}

/** What a field of day and minute holds, as the instant it means: all of China keeps one civil time. */
export const instantOf = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+08:00`;
