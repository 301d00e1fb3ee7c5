import { z } from "zod";
import { LampRuleSchema } from "./lamp.ts";
import { UnitNameSchema, unitParts } from "./unit.ts";

/** What a scorecard looks at. The sources name no items; these are practice. */
export const scoreItems = ["lamps", "reports", "closing", "returns"] as const;
export type ScoreItem = (typeof scoreItems)[number];

/** How a record counts in an item. What is left out counts neither for nor against a unit. */
export const countings = ["for", "against", "left-out"] as const;
export type Counting = (typeof countings)[number];

/** Why a record counts as it does. */
export const countingReasons = [
  "not-late",
  "late",
  "on-time",
  "after-deadline",
  "never-came",
  "still-open",
  "closed",
  "reported-done",
  "unfinished",
  "accepted",
  "returned",
  "no-data",
  "suspended",
  "waits-for-office",
  "not-judged",
  "tolerated",
] as const;
export type CountingReason = (typeof countingReasons)[number];

export const ScoreRuleSchema = z.object({
  /** Weights of the items; 0: the item is not used. */
  weights: z.object({ lamps: z.number(), reports: z.number(), closing: z.number(), returns: z.number() }),
  lamps: LampRuleSchema,
});
export type ScoreRule = z.infer<typeof ScoreRuleSchema>;

export const ScoreRecordSchema = z.object({
  part: z.enum(unitParts),
  item: z.enum(scoreItems),
  /** The commitment that it is about. */
  commitment: z.string(),
  title: z.string(),
  /** The report or the round that is counted; null where the commitment itself is. */
  record: z.string().nullable(),
  counts: z.enum(countings),
  why: z.enum(countingReasons),
  /** The day that decided it. */
  on: z.string().nullable(),
});
export type ScoreRecord = z.infer<typeof ScoreRecordSchema>;

export const ItemScoreSchema = z.object({
  item: z.enum(scoreItems),
  weight: z.number(),
  good: z.number(),
  counted: z.number(),
  leftOut: z.number(),
  /** Share of good ones in percent with one decimal; null: nothing to count. */
  value: z.number().nullable(),
});
export const PartScoreSchema = z.object({
  part: z.enum(unitParts),
  commitments: z.number(),
  items: z.array(ItemScoreSchema),
  /** The weighted average of the items that have something to count, 0 to 100; null: no item has. */
  score: z.number().nullable(),
});
export type PartScore = z.infer<typeof PartScoreSchema>;

/** What is frozen. Its canonical JSON is what the hash is of. */
export interface FrozenScorecard {
  readonly format: 1;
  readonly from: string;
  readonly to: string;
  readonly known: string;
  readonly rule: ScoreRule;
  readonly units: readonly {
    readonly unit: string;
    readonly scores: readonly PartScore[];
    readonly records: readonly ScoreRecord[];
  }[];
}

export const MakeScorecardSchema = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  /** What was known then counts; now when left out. */
  known: z.iso.datetime({ offset: true }).nullable().default(null),
});
export type MakeScorecard = z.infer<typeof MakeScorecardSchema>;
export const MadeScorecardSchema = z.object({ id: z.string(), hash: z.string() });

const Head = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  known: z.string(),
  rule: ScoreRuleSchema,
  othersSee: z.enum(["nothing", "scores"]),
  hash: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
});

export const ScorecardsSchema = z.object({
  today: z.string(),
  /** The weights that hold today. */
  weights: ScoreRuleSchema.shape.weights,
  scorecards: z.array(Head.extend({ units: z.number(), openObjections: z.number() })),
});
export type Scorecards = z.infer<typeof ScorecardsSchema>;

export const ScorecardSchema = Head.extend({
  units: z.array(
    z.object({
      unit: UnitNameSchema,
      scores: z.array(PartScoreSchema),
      /** Whether the reader may open the computation record. */
      isOpen: z.boolean(),
      openObjections: z.number(),
    }),
  ),
  isSample: z.boolean(),
});
export type Scorecard = z.infer<typeof ScorecardSchema>;

export const UnitScorecardSchema = Head.extend({
  unit: UnitNameSchema,
  isOwn: z.boolean(),
  scores: z.array(PartScoreSchema),
  records: z.array(ScoreRecordSchema),
  objections: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      at: z.string(),
      by: z.string(),
      answer: z.string().nullable(),
      isUpheld: z.boolean().nullable(),
      answeredAt: z.string().nullable(),
      answeredBy: z.string().nullable(),
    }),
  ),
});
export type UnitScorecard = z.infer<typeof UnitScorecardSchema>;

export const RepeatScorecardSchema = z.object({
  hash: z.string(),
  isSame: z.boolean(),
  /** Units that would come to something else. */
  changed: z.array(UnitNameSchema),
});

export const ObjectionSchema = z.strictObject({ text: z.string().trim().min(1).max(2000) });
export type Objection = z.infer<typeof ObjectionSchema>;
export const AnswerObjectionSchema = z.strictObject({
  answer: z.string().trim().min(1).max(2000),
  isUpheld: z.boolean(),
});
export type AnswerObjection = z.infer<typeof AnswerObjectionSchema>;

/** Error codes of scorecards with their HTTP status. */
export const scorecardErrors = {
  "commitments.scorecard-not-found": 404,
  "commitments.scorecard-there": 409,
  "commitments.scorecard-empty": 409,
  "commitments.scorecard-days": 422,
  "commitments.scorecard-clocks": 422,
  "commitments.scorecard-no-weight": 409,
  "commitments.scorecard-objection-open": 409,
  "commitments.scorecard-objection-answered": 409,
} as const;
export type ScorecardErrorCode = keyof typeof scorecardErrors;
