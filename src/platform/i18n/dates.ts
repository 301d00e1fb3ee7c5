import type { Language } from "./language.ts";
import { languageTags } from "./language.ts";

const civilDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as `YYYY-MM-DD` (taken as it is, no time zone), or an instant (ISO 8601 with zone, or a Date). */
export type DateInput = string | Date;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs some 50 microseconds to make, a long table needs it for every row: each is made once. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, options);
  formatters.set(key, made);
  return made;
}

/** The calendar day of an input; an instant falls on its day in `timeZone` (the reader's own when not given). */
function dayOf(input: DateInput, timeZone?: string): Day | null {
  const civil = typeof input === "string" ? civilDate.exec(input) : null;
  if (civil) return { year: Number(civil[1]), month: Number(civil[2]), day: Number(civil[3]) };
  const instant = new Date(input);
  if (Number.isNaN(instant.getTime())) return null;
  const format = formatter("en-US", { timeZone, year: "numeric", month: "numeric", day: "numeric" });
  const parts = Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  return { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 };
}

const two = (n: number) => String(n).padStart(2, "0");

/** The date as tables show it, in both languages: 2026-11-22. What is no date comes back as it was. */
export function formatDate(input: DateInput, timeZone?: string): string {
  const day = dayOf(input, timeZone);
  return day ? `${String(day.year).padStart(4, "0")}-${two(day.month)}-${two(day.day)}` : String(input);
}

/** The date as a sentence has it: 2026年11月22日, or 22 November 2026. What is no date comes back as it was. */
export function formatDateInProse(input: DateInput, language: Language, timeZone?: string): string {
  const day = dayOf(input, timeZone);
  if (!day) return String(input);
  if (language === "zh") return `${day.year}年${day.month}月${day.day}日`;
  const noon = new Date(Date.UTC(day.year, day.month - 1, day.day, 12));
  return formatter(languageTags.en, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    day: "numeric",
  }).format(noon);
}

/** Day and minute of an instant, for lists of events: 2026-11-22 14:05, in `timeZone` or the reader's own. */
export function formatDateTime(input: DateInput, timeZone?: string): string {
  const instant = new Date(input);
  if (Number.isNaN(instant.getTime())) return String(input);
  const time = formatter(languageTags.en, {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(instant);
  return `${formatDate(instant, timeZone)} ${time}`;
}

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DateInput, to: DateInput, timeZone?: string): number {
  const [a, b] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  if (!a || !b) throw new RangeError(`not a date: ${a ? to : from}`);
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000);
}
