import type { Language } from "./language.ts";

/** A number, or a decimal in text as the database gives it (`numeric` keeps its digits that way). */
export type NumberInput = number | string;

export interface Quantity {
  /** The number as the reader's language writes it: 1.23万, 12,345. */
  readonly number: string;
  /** The unit beside it, in Chinese with its 万 or 亿 moved into the number when that reads better. */
  readonly unit: string;
  /** The exact figure with its own unit, for hover, focus and paper. */
  readonly exact: string;
  /** True when `number` is rounded, so that the exact figure must be reachable. */
  readonly isRounded: boolean;
}

const scales = [
  { word: "亿", value: 1e8 },
  { word: "万", value: 1e4 },
] as const;

const formatters = new Map<string, Intl.NumberFormat>();

/** A formatter is dear to make and a long table needs it for every row: each is made once. */
function formatter(digits: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${digits} ${useGrouping}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("en-US", { maximumFractionDigits: digits, useGrouping });
  formatters.set(key, made);
  return made;
}

const grouped = (value: number, digits: number) => formatter(digits, true).format(value);

const plain = (value: number, digits: number) => formatter(digits, false).format(value);

/**
 * A number as the reader's language writes it: 万 and 亿 with at most two decimals in Chinese, thousands grouped in
 * English. Text that is no number comes back as it was.
 */
export function formatNumber(input: NumberInput, language: Language): string {
  return quantity(input, "", language).number;
}

/** The exact figure with thousands grouped and every decimal kept, also of decimals too long for a float. */
export function exactNumber(input: NumberInput): string {
  const text = String(input).trim();
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return String(input);
  return formatter(20, true).format(text as Intl.StringNumericLiteral);
}

/**
 * A figure with its unit for the reader. In Chinese a unit that begins with 万 or 亿 is scaled together with the
 * number, so 12345 万元 reads 1.23 亿元 and never "1.23万万元".
 */
export function quantity(input: NumberInput, unit: string, language: Language): Quantity {
  const value = Number(input);
  const exact = unit === "" ? exactNumber(input) : `${exactNumber(input)} ${unit}`;
  if (!Number.isFinite(value) || String(input).trim() === "") {
    return { number: String(input), unit, exact: String(input), isRounded: false };
  }
  if (language === "en") {
    const number = grouped(value, 2);
    return { number, unit, exact, isRounded: number !== exactNumber(input) };
  }
  const prefix = scales.find((scale) => unit.startsWith(scale.word));
  if (prefix && Math.abs(value) < 1e4) return chinese(value, "", unit, exact);
  const base = value * (prefix?.value ?? 1);
  const rest = prefix ? unit.slice(prefix.word.length) : unit;
  const scale = scales.find((each) => Math.abs(base) >= each.value);
  if (!scale) return chinese(base, "", rest, exact);
  const scaled = base / scale.value;
  // 万亿 is how a very large sum is written; above it the number itself would need grouping.
  if (scale.word === "亿" && Math.abs(scaled) >= 1e4) return chinese(scaled / 1e4, "万亿", rest, exact);
  return chinese(scaled, scale.word, rest, exact);
}

/** A figure with its unit in one text: 447 家, 12.3亿元. */
export function quantityText(input: NumberInput, unit: string, language: Language): string {
  const shown = quantity(input, unit, language);
  const isScaled = /[万亿]$/.test(shown.number);
  return isScaled ? `${shown.number}${shown.unit}` : `${shown.number} ${shown.unit}`.trim();
}

function chinese(value: number, word: string, unit: string, exact: string): Quantity {
  const number = plain(value, 2);
  const isRounded = Math.abs(Number(number) - value) > Math.abs(value) * 1e-12;
  return { number: `${number}${word}`, unit, exact, isRounded };
}

/** A share as a percentage with at most one decimal: 0.453 → 45.3%. */
export function formatPercent(share: number): string {
  return Number.isFinite(share) ? `${plain(share * 100, 1)}%` : "";
}
