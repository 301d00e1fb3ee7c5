import { exactNumber } from "../../../platform/i18n/numbers.ts";
import type { Label } from "../kit/fields.ts";

/** English names of units that say what a number counts, in the form for one. */
const oneOf: Readonly<Record<string, string>> = { people: "person" };

/**
 * A number of a field with its unit as a reader says it: 2,600 core-hours, 1 person, 30%, and a year or a rank by itself.
 * Years of the calendar are not grouped.
 */
export function numberText(value: string, unit: Label, language: keyof Label): string {
  const isYear = unit.en === "year";
  const number = isYear ? value : exactNumber(value);
  if (unit.en === "%") return `${number}%`;
  if (language === "zh") return `${number} ${unit.zh}`;
  if (isYear || unit.en === "place") return number;
  if (unit.en === "level") return `${unit.en} ${number}`;
  return `${number} ${Number(value) === 1 ? singular(unit.en) : unit.en}`;
}

const singular = (unit: string): string => oneOf[unit] ?? unit.replace(/^([a-z]{2,}(?:-[a-z]+)?)s\b/, "$1");

const million = 100_000_000;

/** Money in 分 as an English reader says it, exactly: 86 million yuan, 450,000 yuan. */
export const yuanText = (cents: number): string =>
  cents >= million ? `${exactNumber(cents / million)} million yuan` : `${exactNumber(cents / 100)} yuan`;
