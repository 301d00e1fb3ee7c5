import { formatDate } from "../../../platform/i18n/dates.ts";
import type { Urgency } from "../../../platform/messages/message-kind.ts";

/** Days that differ from Monday to Friday, as the yearly notice of holidays says. */
export type CalendarExceptions = ReadonlyMap<string, boolean>;

/** Full hours of the civil day, 0 to 23; the same twice: no quiet hours. */
export interface QuietHours {
  from: number;
  to: number;
  urgentBreaks: boolean;
}

const zone = "Asia/Shanghai";
/** China keeps one civil time all year: eight hours east, no summer time. */
const eastOf = 8 * 60 * 60 * 1000;
const dayLength = 24 * 60 * 60 * 1000;

const dayOf = (at: Date): string => formatDate(at, zone);
const hourOf = (at: Date): number => new Date(at.getTime() + eastOf).getUTCHours();
const atHour = (day: string, hour: number): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) - eastOf + hour * 3_600_000);
const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayLength).toISOString().slice(0, 10);

/** Whether a civil day (YYYY-MM-DD) is worked: Monday to Friday, but for what the calendar says. */
export function isWorkingDay(day: string, exceptions: CalendarExceptions): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return exceptions.get(day) ?? (weekday >= 1 && weekday <= 5);
}

/** So many days off in a row are no calendar any more: the day after them counts as worked. */
const longestHoliday = 60;

/** The day that is so many working days after another; the first day counted is the one after it. */
export function workingDayAfter(day: string, days: number, exceptions: CalendarExceptions): string {
  let now = day;
  let off = 0;
  for (let left = days; left > 0; ) {
    now = nextDay(now);
    off = isWorkingDay(now, exceptions) || off >= longestHoliday ? 0 : off + 1;
    if (off === 0) left -= 1;
  }
  return now;
}

const isQuiet = (hour: number, { from, to }: QuietHours): boolean =>
  from < to ? hour >= from && hour < to : from > to && (hour >= from || hour < to);

/** When something that is to go at once may go: now, or when the quiet hours end on a working day. */
export function sendTime(at: Date, urgency: Urgency, quiet: QuietHours, exceptions: CalendarExceptions): Date {
  if (urgency === "urgent" && quiet.urgentBreaks) return at;
  const [day, hour] = [dayOf(at), hourOf(at)];
  if (isWorkingDay(day, exceptions)) {
    if (!isQuiet(hour, quiet)) return at;
    const end = atHour(day, quiet.to);
    if (end > at) return end;
  }
  const next = workingDayAfter(day, 1, exceptions);
  return atHour(next, quiet.from === quiet.to ? 0 : quiet.to);
}

/** So many hours are a morning: a digest that could not be made in them would tell old news, the next one tells all of it. */
const morningHours = 4;

/** Whether the digest of the civil day may be made at this moment. */
export const isDigestTime = (at: Date, hour: number, exceptions: CalendarExceptions): boolean =>
  isWorkingDay(dayOf(at), exceptions) && hourOf(at) >= hour && hourOf(at) < hour + morningHours;
