import { shiftDecimal } from "./decimal.ts";

/** Full-width digits, commas, percent and minus signs as their plain forms; outer space gone. Nothing else changes. */
export const plain = (cell: string): string =>
  cell
    .normalize("NFKC")
    .replace(/[\u2212\u2012\u2013]/g, "-")
    .trim();

/** A cell that says "nothing here": empty, or a dash as yearbooks print it. */
export const isBlank = (cell: string): boolean => /^[-—–.…/]*$/.test(plain(cell));

export type Reading = { value: string; isPercent: boolean } | { wrong: "not-a-number" | "scientific" };

/**
 * A number as people write it, as an exact decimal: groups of thousands with commas, full-width digits, a percent sign.
 * A number in scientific notation has lost digits when it was written and is not read.
 */
export function readNumber(cell: string): Reading {
  const text = plain(cell).replace(/\s/g, "");
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  if (/^[-+]?\d+(\.\d+)?[eE][-+]?\d+$/.test(digits)) return { wrong: "scientific" };
  const grouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits);
  const plainDigits = grouped ? digits.replaceAll(",", "") : digits;
  if (!/^[-+]?\d{1,30}(\.\d{1,30})?$/.test(plainDigits)) return { wrong: "not-a-number" };
  return { value: plainDigits.replace(/^\+/, ""), isPercent: percent };
}

/** The days that a date names, the last one included: 2025 is a year of days, 2025-03 a month, 2025-03-01 one. */
export interface Days {
  first: string;
  last: string;
}

const shapes = [
  /^(\d{4})(?:年|年度)?$/,
  /^(\d{4})[-/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(?:份)?$/,
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
] as const;

/**
 * A date as people and spreadsheets write it; null when it is none or no such day exists. A whole number of five digits
 * is the day count of a spreadsheet (1900 system), as a date column holds it when its format was lost.
 */
export function readDate(cell: string): Days | null {
  const text = plain(cell).replace(/\s+(?=[年月日号])|(?<=[年月])\s+/g, "");
  if (/^\d{5}$/.test(text)) return oneDay(dayOfCount(Number(text)));
  for (const shape of shapes) {
    const [, year, month, day] = shape.exec(text) ?? [];
    if (year) return daysOf(Number(year), month, day);
  }
  return null;
}

function daysOf(year: number, month: string | undefined, day: string | undefined): Days | null {
  if (year < 1900 || year > 2100) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  if (day === undefined) return { first: written(year, number, 1), last: written(year, number, last) };
  const which = Number(day);
  return which >= 1 && which <= last ? oneDay(written(year, number, which)) : null;
}

const oneDay = (day: string): Days => ({ first: day, last: day });
const written = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

// Day 60 of the spreadsheets is 29 February 1900, a day that never was: later counts are one too high.
const dayOfCount = (count: number): string =>
  new Date(Date.UTC(1899, 11, 30) + count * 86_400_000).toISOString().slice(0, 10);

/** The first day after. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The letters of a column, from 0: A … Z, AA. */
export function columnLetter(index: number): string {
  let letters = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/**
 * A double as a decimal: the shortest digits that read back as the same double, written out. A spreadsheet keeps doubles;
 * what was typed as 0.1 comes back as 0.1, and nothing is rounded.
 */
export function doubleText(number: number): string {
  const [mantissa = "0", exponent] = String(number).split("e");
  return exponent === undefined ? mantissa : shiftDecimal(mantissa, Number(exponent));
}
