import { z } from "zod";

/**
 * The contract of the matching engine and of `haice match`. An item is a list of fields with roles; demands and results
 * are both items, and so are experts, instruments, policies or scenarios. Unknown keys are refused.
 * Offsets are UTF-16 code units of the field's own text, half-open.
 */
const name = z.string().min(1).max(200);
const text = z.string().max(200_000);
/** Money is integer 分 (1/100 yuan). */
const money = z.int().min(0);

/** How secret a text is handled: open to all, after an agreement, among named parties only. */
export const secrecies = ["open", "agreement", "named-parties"] as const;
export type Secrecy = (typeof secrecies)[number];

export const comparators = [">=", ">", "=", "<=", "<"] as const;
export type Comparator = (typeof comparators)[number];

/** `name` is the field's name in the caller's own record, so that every statement can be checked there. */
export const FieldSchema = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("title"), name, text }),
  z.strictObject({ role: z.literal("problem"), name, text }),
  z.strictObject({ role: z.literal("text"), name, text }),
  /** Codes of a taxonomy; how near two codes are stands in the taxonomy that the caller gives. */
  z.strictObject({ role: z.literal("code"), name, codes: z.array(name).max(100) }),
  /** A parameter: wanted by a request, given by an item. The unit is written as in a text (℃, MPa, 万元). */
  z.strictObject({
    role: z.literal("number"),
    name,
    subject: name,
    comparator: z.enum(comparators),
    value: z.number(),
    unit: z.string().max(20),
  }),
  z.strictObject({ role: z.literal("area"), name, areas: z.array(name).min(1).max(500) }),
  /** What a request can pay (`most`), what an item costs (`least`). */
  z.strictObject({ role: z.literal("budget"), name, least: money.nullable(), most: money.nullable() }),
  /** A request needs it by this day, an item is to be had from this day on. */
  z.strictObject({ role: z.literal("deadline"), name, date: z.iso.date() }),
  /** Technology readiness, 1 to 9: the least that a request takes, the level that an item has reached. */
  z.strictObject({ role: z.literal("readiness"), name, level: z.int().min(1).max(9) }),
  /** What a request wants, what an item offers. */
  z.strictObject({ role: z.literal("exclusivity"), name, terms: z.enum(["exclusive", "shared", "either"]) }),
  /** What this side demands of the other, and what it accepts itself. */
  z.strictObject({
    role: z.literal("confidentiality"),
    name,
    demands: z.enum(secrecies),
    accepts: z.enum(secrecies),
  }),
]);
export type Field = z.infer<typeof FieldSchema>;
export type Role = Field["role"];
export type FieldOf<R extends Role> = Extract<Field, { role: R }>;

/** The roles that rule out; the others only make a better or worse fit. */
export const constraintRoles = [
  "area",
  "budget",
  "deadline",
  "readiness",
  "exclusivity",
  "confidentiality",
] as const satisfies readonly Role[];
export type ConstraintRole = (typeof constraintRoles)[number];

export const ItemSchema = z.strictObject({ id: name, fields: z.array(FieldSchema).max(200) });
export type Item = z.infer<typeof ItemSchema>;

/** Why somebody refused a pair that was proposed. */
export const refusalReasons = [
  "other-problem",
  "parameters-missed",
  "too-early",
  "too-expensive",
  "too-late",
  "wrong-area",
  "exclusivity",
  "confidentiality",
  "already-solved",
  "no-capacity",
  "other",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** A pair that people judged: 1 none, 2 weak, 3 fairly strong, 4 strong. */
export const JudgementSchema = z.strictObject({ request: name, item: name, grade: z.int().min(1).max(4) });
export type Judgement = z.infer<typeof JudgementSchema>;
export const RefusalSchema = z.strictObject({ request: name, item: name, reason: z.enum(refusalReasons) });
export type Refusal = z.infer<typeof RefusalSchema>;

/** What makes up the fit, each between 0 and 1. `dense` and `taxonomy` and `numbers` only where there is something to compare. */
export const partNames = [
  "title.characters",
  "title.bigrams",
  "title.words",
  "body.characters",
  "body.bigrams",
  "body.words",
  "taxonomy",
  "numbers",
  "dense",
] as const;
export type PartName = (typeof partNames)[number];
export type Weights = Record<PartName, number>;

/**
 * What a statement rests on: a field of one of the two items. With a span it is a piece of a text, literally
 * `text.slice(start, end)`; without, the field's value (`writtenValue`).
 */
export interface Evidence {
  field: string;
  value: string;
  span: { start: number; end: number } | null;
}

/** How far a constraint is from being met: in 分, days, levels of readiness, or the unit of the request's number. */
export interface Gap {
  amount: number;
  unit: string;
}

export interface Verdict {
  role: ConstraintRole | "number";
  verdict: "met" | "missed" | "unknown";
  /** True when missing it rules the pair out. */
  hard: boolean;
  request: Evidence;
  /** Null when the item does not say. */
  item: Evidence | null;
  gap: Gap | null;
}

export interface Statement {
  code: string;
  zh: string;
  en: string;
  request: Evidence[];
  item: Evidence[];
}

export interface Explanation {
  /** The same words in both texts, the heaviest first. */
  shared: Array<{ request: Evidence; item: Evidence; weight: number }>;
  /** Why it fits and why not. */
  statements: Statement[];
  /** What would have to change, or be asked, for the pair to match. */
  wouldMatch: Statement[];
}

export interface Ranked {
  item: string;
  /** Soft fit between 0 and 1, after refusals of similar pairs. */
  score: number;
  /** False when a hard constraint is missed. */
  eligible: boolean;
  /** What each part is, and what it adds to the score. */
  parts: Array<{ part: PartName; value: number; adds: number }>;
  verdicts: Verdict[];
  /** Refused pairs that are like this one and lowered its score. */
  refusals: Array<Refusal & { factor: number }>;
  /** Null for those below the number of explained ones. */
  explanation: Explanation | null;
}

export interface Answer {
  schemaVersion: 1;
  request: string;
  /** How many candidates were looked at before the list was cut. */
  considered: number;
  /** What misses no hard constraint, the best fit first. */
  ranked: Ranked[];
  /** What fits best of those that miss one, with what would make them match: all explained. */
  ruledOut: Ranked[];
}
