import type { Comparator, Field } from "../contract.ts";
import { writtenValue } from "../written-value.ts";
import { type FoldedText, fold, sourceSpan } from "./fold.ts";
import { unitOf, unitPattern } from "./units.ts";

/** A number with its unit as an interval in the base unit of its dimension, open ends infinite. */
export interface Quantity {
  field: string;
  /** What it is the number of: the words before it in its clause, folded. */
  subject: string;
  dimension: string;
  /** How much of the base unit its own unit is, to give gaps in the unit that was written. */
  factor: number;
  unit: string;
  low: number;
  high: number;
  /**
   * True when a bound is set (≥, 不低于, 以上): in a request that is what is wanted. A bare number only describes, and so does
   * 超过 or 低于 in a sentence that has asked for nothing yet (冬季水温低于10℃时失效).
   */
  bounded: boolean;
  /** With its subject, as it stands in the text. */
  written: string;
  span: { start: number; end: number } | null;
}

const before: Array<[Comparator, string]> = [
  [">=", "≥|>=|⩾|不低于|不少于|不小于|大于等于|大于或等于|至少|达到|达"],
  ["<=", "≤|<=|⩽|不高于|不大于|不超过|不多于|小于等于|小于或等于|至多|控制在"],
  [">", ">|大于|超过|高于|优于"],
  ["<", "<|小于|低于|少于"],
];
const after: Array<[Comparator, string]> = [
  [">=", "及以上|以上"],
  ["<=", "及以下|以下|以内|之内"],
];
const alternatives = (table: ReadonlyArray<[Comparator, string]>) => table.map(([, words]) => words).join("|");
/** Words of a bound at either end of a piece of text (误差不超过): how far, not of what. */
export const boundWords = new RegExp(
  `^(?:${alternatives([...before, ...after])})|(?:${alternatives([...before, ...after])})$`,
);
const number = "(?<![\\d.])\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const quantity = new RegExp(
  `(?:(?<before>${alternatives(before)}) ?)?(?<sign>-)?(?<value>${number})(?:(?:[-~—–]|至)(?<upper>-?\\d+(?:\\.\\d+)?))? ?(?<scale>万|亿)?(?<unit>${unitPattern})(?<after>${alternatives(after)})?`,
  "g",
);
const tellsOnly = new Set(["达到", "达", ">", "大于", "超过", "高于", "<", "小于", "低于", "少于"]);
const asks = /要求|需要|须|应|预期|目标|希望|拟|指标|提高|降低/;
const sentenceEnd = /[。；;！!？?\n]/;
const leadIn = /^(?:要求|需要|需|应|须|且|并|其)+/;
const clauseEnd = /[,，。;；、:：!！?？()（）\n]/;
const longestSubject = 16;

/** All numbers with units of a text field. */
export function quantitiesIn(field: string, text: string): Quantity[] {
  const folded = fold(text);
  return [...folded.text.matchAll(quantity)].flatMap((match) => {
    const read = readMatch(field, text, folded, match);
    return read ? [read] : [];
  });
}

function readMatch(field: string, source: string, folded: FoldedText, match: RegExpExecArray): Quantity | null {
  const groups = match.groups!;
  const { factor, dimension } = unitOf(groups.unit!);
  // 2019年 is a date, 3个月 a duration.
  if (groups.unit === "年" && groups.value!.length === 4) return null;
  // 5G is a name, 5g a weight.
  if (groups.unit === "g" && source[folded.origins[match.index + match[0].length - 1]!] === "G") return null;
  const scale = groups.scale === "万" ? 1e4 : groups.scale === "亿" ? 1e8 : 1;
  const toBase = (digits: string): number => Number(digits.replaceAll(",", "")) * scale * factor;
  const value = toBase(groups.value!) * (groups.sign ? -1 : 1);
  const comparator = comparatorOf(groups.before, before) ?? comparatorOf(groups.after, after);
  const [low, high] = groups.upper ? [value, toBase(groups.upper)] : intervalOf(comparator, value);
  const start = match.index;
  const subject = subjectBefore(folded.text, start);
  const span = sourceSpan(folded, start - subject.length, start + match[0].length);
  return {
    field,
    subject,
    dimension,
    factor: factor * scale,
    unit: `${groups.scale ?? ""}${groups.unit}`,
    low,
    high,
    bounded:
      comparator !== null && (!tellsOnly.has(groups.before ?? "") || asks.test(sentenceBefore(folded.text, start))),
    written: source.slice(span.start, span.end),
    span,
  };
}

function comparatorOf(written: string | undefined, table: ReadonlyArray<[Comparator, string]>): Comparator | null {
  if (written === undefined) return null;
  return table.find(([, words]) => words.split("|").includes(written))?.[0] ?? null;
}

function intervalOf(comparator: Comparator | null, value: number): [number, number] {
  if (comparator === ">=" || comparator === ">") return [value, Number.POSITIVE_INFINITY];
  if (comparator === "<=" || comparator === "<") return [Number.NEGATIVE_INFINITY, value];
  return [value, value];
}

function subjectBefore(folded: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < longestSubject && !clauseEnd.test(folded[from - 1]!)) from--;
  return folded.slice(from, at).trimStart().replace(leadIn, "");
}

function sentenceBefore(folded: string, at: number): string {
  let from = at;
  while (from > 0 && !sentenceEnd.test(folded[from - 1]!)) from--;
  return folded.slice(from, at);
}

/** All quantities of an item's fields: number fields as given, texts as read. */
export function quantitiesOf(fields: readonly Field[]): Quantity[] {
  return fields.flatMap((field) => {
    if (field.role === "number") return [fromField(field)];
    if (field.role === "title" || field.role === "problem" || field.role === "text")
      return quantitiesIn(field.name, field.text);
    return [];
  });
}

function fromField(field: Extract<Field, { role: "number" }>): Quantity {
  const folded = fold(field.unit).text;
  const { factor, dimension } = unitOf(folded);
  const [low, high] = intervalOf(field.comparator, field.value * factor);
  return {
    field: field.name,
    subject: fold(field.subject).text,
    dimension,
    factor,
    unit: folded,
    low,
    high,
    bounded: true,
    written: writtenValue(field),
    span: null,
  };
}
