import { z } from "zod";
import { comparators, goalKinds, targetKinds, taskClasses, unitModes, unitRoles } from "../contract.ts";

const Span = z.object({ start: z.number().int().min(0), end: z.number().int().min(1) });
const Year = z.number().int().min(1900).max(2200).nullable();
const Words = z.string().trim().min(1).max(400);
const Note = z.string().trim().min(1).max(1000);

/** The two kinds of indicators that plans tell apart: expected, and binding. */
export const targetAttributes = ["预期性", "约束性"] as const;

/** What a target says; where it stands in the text is not part of it. Values and units as in `CompiledDocument`. */
export const TargetContentSchema = z.strictObject({
  metric: Words,
  comparator: z.enum(comparators),
  value: z.number(),
  unit: z.string().trim().max(40),
  kind: z.enum(targetKinds),
  deadline: Year,
  baseline: z.strictObject({ value: z.number(), year: z.number().int() }).nullable(),
  attribute: z.enum(targetAttributes).nullable(),
  scope: z.string().trim().min(1).max(200).nullable(),
  strength: z.enum(["plain", "strive"]),
  openList: z.boolean(),
});
export type TargetContent = z.infer<typeof TargetContentSchema>;

export const GoalContentSchema = z.strictObject({ kind: z.enum(goalKinds), subject: Words, deadline: Year });

export const TaskContentSchema = z.strictObject({
  label: z.string().max(40).nullable(),
  title: Words,
  class: z.enum(taskClasses),
  measures: z.array(Span.extend({ text: z.string().min(1) }).strict()),
  units: z.array(z.strictObject({ name: Words, role: z.enum(unitRoles) })),
  unitMode: z.enum(unitModes),
  deadline: Year,
});

/** What is confirmed: the content of an extraction of its kind. */
export const ContentSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("target"), target: TargetContentSchema }),
  z.strictObject({ kind: z.literal("goal"), goal: GoalContentSchema }),
  z.strictObject({ kind: z.literal("task"), task: TaskContentSchema }),
]);
export type Content = z.infer<typeof ContentSchema>;
export type ExtractionKind = Content["kind"];

export const verdicts = ["accept", "edit", "reject"] as const;
export type Verdict = (typeof verdicts)[number];

export const reviewStates = ["open", "half", "disputed", "confirmed", "rejected"] as const;
/** half: one person has judged and a second is needed. */
export type ReviewState = (typeof reviewStates)[number];

export const riskReasons = [
  "diagnostic",
  "unknown-lead",
  "unknown-unit",
  "no-deadline",
  "growth-without-baseline",
  "no-unit",
  "no-measure",
  "by-hand",
] as const;
export type RiskReason = (typeof riskReasons)[number];

const JudgementSchema = z.object({
  person: z.string(),
  personName: z.string(),
  verdict: z.enum(verdicts),
  content: ContentSchema.nullable(),
  note: z.string().nullable(),
  judgedAt: z.string(),
  isMine: z.boolean(),
});
export type Judgement = z.infer<typeof JudgementSchema>;

const ConclusionSchema = z.object({
  outcome: z.enum(["confirmed", "rejected"]),
  content: ContentSchema.nullable(),
  way: z.enum(["one-person", "two-people", "settlement"]),
  note: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  isSample: z.boolean(),
});

export const ReviewItemSchema = Span.extend({
  id: z.string(),
  /** As the list beside the text names it: `target:t3`. */
  key: z.string(),
  node: z.string(),
  /** The compiler's proposal, or the person's who proposed it by hand; never changed. */
  proposal: ContentSchema,
  proposedBy: z.string().nullable(),
  risk: z.object({ score: z.number(), reasons: z.array(z.enum(riskReasons)) }),
  /** Extractions of one pattern differ in their words only; null: this one is to be read on its own. */
  pattern: z.string().nullable(),
  state: z.enum(reviewStates),
  /** Who has judged; what the others said is shown only to those who have judged themselves, or after the conclusion. */
  judges: z.array(z.string()),
  judgements: z.array(JudgementSchema),
  conclusion: ConclusionSchema.nullable(),
});
export type ReviewItem = z.infer<typeof ReviewItemSchema>;

export const ReviewFiguresSchema = z.object({
  all: z.number(),
  confirmed: z.number(),
  rejected: z.number(),
  half: z.number(),
  disputed: z.number(),
  open: z.number(),
  /** Of what the compiler proposed and people concluded: how much stood as proposed, was mended, was refused. */
  asProposed: z.number(),
  mended: z.number(),
  refused: z.number(),
  byHand: z.number(),
  /** Extractions that two people judged, and on how many of them they agreed at first. */
  judgedByTwo: z.number(),
  agreed: z.number(),
  sample: z.number(),
});
export type ReviewFigures = z.infer<typeof ReviewFiguresSchema>;

export const ReviewSchema = z.object({
  document: z.string(),
  edition: z.number(),
  /** How many people confirm an extraction: 1 or 2. */
  confirmers: z.number(),
  items: z.array(ReviewItemSchema),
  figures: ReviewFiguresSchema,
});
export type Review = z.infer<typeof ReviewSchema>;

/** What waits for the reader in the review, by document; documents that nothing waits in are left out. */
export const DueReviewSchema = z.object({
  documents: z.array(
    z.object({
      code: z.string(),
      titleZh: z.string(),
      titleEn: z.string().nullable(),
      shortZh: z.string().nullable(),
      shortEn: z.string().nullable(),
      toJudge: z.number(),
      /** Disagreements of others. */
      toSettle: z.number(),
    }),
  ),
});
export type DueReview = z.infer<typeof DueReviewSchema>;

export const NewJudgementsSchema = z.strictObject({
  /** One, or many that are accepted together. */
  extractions: z.array(z.string().min(1)).min(1).max(2000),
  verdict: z.enum(verdicts),
  content: ContentSchema.nullable().default(null),
  note: Note.nullable().default(null),
});
export type NewJudgements = z.infer<typeof NewJudgementsSchema>;

export const SettlementSchema = z.strictObject({
  outcome: z.enum(["confirmed", "rejected", "reopened"]),
  content: ContentSchema.nullable().default(null),
  note: Note,
});
export type Settlement = z.infer<typeof SettlementSchema>;

export const HandProposalSchema = z.strictObject({
  edition: z.number().int().min(1),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  content: ContentSchema,
});
export type HandProposal = z.infer<typeof HandProposalSchema>;

/** Error codes of the review with their HTTP status. */
export const reviewErrors = {
  "policy.extraction-not-found": 404,
  "policy.judgement-concluded": 409,
  "policy.judgement-edit-one": 422,
  "policy.judgement-content": 422,
  "policy.nothing-to-withdraw": 409,
  "policy.settle-nothing": 409,
  "policy.settle-own": 409,
  "policy.proposal-span": 422,
  "policy.proposal-known": 409,
  "policy.no-sample-review": 409,
} as const;
export type ReviewErrorCode = keyof typeof reviewErrors;
