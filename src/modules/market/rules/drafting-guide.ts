import type { Parameter } from "../contract/terms.ts";

/** The lines of a demand and of a result that the guide looks at. */
export const guideLines = [
  "title",
  "problem",
  "summary",
  "field",
  "parameters",
  "budget",
  "deadline",
  "acceptance",
  "modes",
  "comparedWith",
  "cost",
  "readiness",
  "rights",
  "inventors",
] as const;
export type GuideLine = (typeof guideLines)[number];

export const weaknesses = [
  "missing",
  "short",
  "vague",
  "no-number",
  "contact",
  "no-now",
  "no-wanted",
  "no-unit",
  "wide",
  "past",
  "soon",
  "unmeasured",
  "above-proven",
] as const;
export type WeaknessCode = (typeof weaknesses)[number];

/** A line that is weak, why, and the words or the parameter that make it so. `blocks`: it is not submitted like this. */
export interface Weakness {
  line: GuideLine;
  why: WeaknessCode;
  what: string | null;
  blocks: boolean;
}

/** A demand as far as it is written; money in 分. */
export interface DemandDraft {
  title: string;
  problem: string;
  field: string | null;
  parameters: readonly Parameter[];
  budgetLeast: number | null;
  budgetMost: number | null;
  deadline: string | null;
  acceptance: string | null;
  modes: readonly string[];
  neededReadiness: number | null;
}

/** A result as far as it is written; money in 分. */
export interface ResultDraft {
  title: string;
  summary: string;
  field: string | null;
  parameters: readonly Parameter[];
  comparedWith: string | null;
  priceLeast: number | null;
  priceMost: number | null;
  costNote: string | null;
  modes: readonly string[];
  claimedReadiness: number | null;
  provenReadiness: number | null;
  rights: readonly unknown[];
  inventors: readonly unknown[];
}

// Practice, not in the source documents: how short is too short (characters), how wide a range tells nothing (times),
// how near a deadline is too near for finding a partner (days).
const shortTitle = 8;
const shortText = 60;
const tooShort = 20;
const wideRange = 5;
const soonDays = 30;

/** Words that promise and measure nothing. */
const vagueWords = [
  "先进",
  "领先",
  "一流",
  "高效",
  "优良",
  "优异",
  "大幅",
  "显著",
  "明显",
  "较高",
  "较好",
  "较低",
  "尽快",
  "适当",
  "填补空白",
];

const hasNumber = (text: string): boolean => /\d/.test(text.normalize("NFKC"));
/** A telephone number or an address of mail: whoever writes past the house cannot be told about conflicts and stages. */
const contactIn = (text: string): string | null =>
  /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(
    text.normalize("NFKC"),
  )?.[0] ?? null;
const vagueIn = (text: string): string[] => vagueWords.filter((word) => text.includes(word));

const weak = (line: GuideLine, why: WeaknessCode, what: string | null = null, blocks = false): Weakness => ({
  line,
  why,
  what,
  blocks,
});

function textWeaknesses(line: GuideLine, text: string): Weakness[] {
  const length = [...text.trim()].length;
  const found: Weakness[] = [];
  const contact = contactIn(text);
  if (contact !== null) found.push(weak(line, "contact", contact, true));
  if (length === 0) return [...found, weak(line, "missing", null, true)];
  if (length < shortText) found.push(weak(line, "short", null, length < tooShort));
  if (!hasNumber(text)) found.push(weak(line, "no-number"));
  const vague = vagueIn(text);
  if (vague.length > 0) found.push(weak(line, "vague", vague.join(" ")));
  return found;
}

function titleWeaknesses(title: string): Weakness[] {
  const contact = contactIn(title);
  if (contact !== null) return [weak("title", "contact", contact, true)];
  if (title.trim() === "") return [weak("title", "missing", null, true)];
  return [...title.trim()].length < shortTitle ? [weak("title", "short")] : [];
}

function parameterWeaknesses(parameters: readonly Parameter[], asksNow: boolean): Weakness[] {
  if (parameters.length === 0) return [weak("parameters", "missing")];
  return parameters.flatMap(({ name, now, wanted, unit }) => [
    ...(wanted === null ? [weak("parameters", "no-wanted", name)] : []),
    ...(asksNow && now === null ? [weak("parameters", "no-now", name)] : []),
    ...(unit === "" ? [weak("parameters", "no-unit", name)] : []),
  ]);
}

const isWide = (least: number | null, most: number | null): boolean =>
  most !== null && (least ?? 0) * wideRange < most && least !== null;

const missing = (line: GuideLine, isThere: boolean, blocks = false): Weakness[] =>
  isThere ? [] : [weak(line, "missing", null, blocks)];

/** The lines of a demand that are weak, in the order of the form. `day`: today. */
export function weakDemandLines(draft: DemandDraft, day: string): Weakness[] {
  const acceptance = draft.acceptance?.trim() ?? "";
  const names = draft.parameters.map(({ name }) => name);
  return [
    ...titleWeaknesses(draft.title),
    ...textWeaknesses("problem", draft.problem),
    ...missing("field", draft.field !== null, true),
    ...parameterWeaknesses(draft.parameters, true),
    ...missing("budget", draft.budgetMost !== null),
    ...(isWide(draft.budgetLeast, draft.budgetMost) ? [weak("budget", "wide")] : []),
    ...deadlineWeaknesses(draft.deadline, day),
    ...missing("acceptance", acceptance !== ""),
    ...(acceptance !== "" && !hasNumber(acceptance) && !names.some((name) => acceptance.includes(name))
      ? [weak("acceptance", "unmeasured")]
      : []),
    ...(contactIn(acceptance) === null ? [] : [weak("acceptance", "contact", contactIn(acceptance), true)]),
    ...missing("modes", draft.modes.length > 0),
    ...missing("readiness", draft.neededReadiness !== null),
  ];
}

function deadlineWeaknesses(deadline: string | null, day: string): Weakness[] {
  if (deadline === null) return [weak("deadline", "missing")];
  if (deadline < day) return [weak("deadline", "past", deadline, true)];
  const days = (Date.parse(deadline) - Date.parse(day)) / 86_400_000;
  return days < soonDays ? [weak("deadline", "soon", deadline)] : [];
}

/** The lines of a result that are weak, in the order of the form. */
export function weakResultLines(draft: ResultDraft): Weakness[] {
  const { claimedReadiness: claimed, provenReadiness: proven } = draft;
  const compared = draft.comparedWith?.trim() ?? "";
  return [
    ...titleWeaknesses(draft.title),
    ...textWeaknesses("summary", draft.summary),
    ...missing("field", draft.field !== null, true),
    ...parameterWeaknesses(draft.parameters, false),
    ...missing("comparedWith", compared !== ""),
    ...(compared !== "" && !hasNumber(compared) ? [weak("comparedWith", "no-number")] : []),
    ...missing("cost", draft.priceMost !== null || (draft.costNote?.trim() ?? "") !== ""),
    ...(isWide(draft.priceLeast, draft.priceMost) ? [weak("cost", "wide")] : []),
    ...missing("modes", draft.modes.length > 0),
    ...missing("readiness", claimed !== null),
    ...(claimed !== null && claimed > (proven ?? 0) ? [weak("readiness", "above-proven", String(proven ?? 0))] : []),
    ...missing("rights", draft.rights.length > 0),
    ...missing("inventors", draft.inventors.length > 0),
  ];
}
