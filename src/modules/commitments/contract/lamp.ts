import { z } from "zod";
import { kinds, states } from "../contract.ts";

/** The worst first. The shapes and words are those of the shared lamp. */
export const lamps = ["late", "warning", "no-baseline", "no-data", "normal", "closed"] as const;
export type LampCode = (typeof lamps)[number];

/** Why a lamp shows what it shows, in the order in which reasons outweigh each other within a lamp. */
export const lampReasons = [
  "overdue",
  "target-missed",
  "going-back",
  "too-slow",
  "waits-for-review",
  "missed-but-extended",
  "returned",
  "speed-up",
  "due-soon",
  "no-report-since",
  "never-reported",
  "no-baseline",
  "sample-figure",
  "no-figure",
  "not-dispatched",
  "no-report-yet",
  "target-reached",
  "on-track",
  "reported",
  "finished",
  "merged",
  "withdrawn",
  "suspended",
  "period-over",
] as const;
export type LampReason = (typeof lampReasons)[number];

/** How something ended whose plan is over: a target by its figure, everything else by its life. */
export const outcomes = ["met", "missed", "done", "unfinished", "no-data"] as const;
export type Outcome = (typeof outcomes)[number];

const ReasonSchema = z.object({
  code: z.enum(lampReasons),
  /** Days since or until, or the day itself, as the sentence of the reason needs it. */
  days: z.number().nullable(),
  on: z.string().nullable(),
});

export const LampSchema = z.object({
  lamp: z.enum(lamps),
  /** The first one decides. */
  reasons: z.array(ReasonSchema),
  /** Set when the plan is over or the commitment is closed. */
  outcome: z.enum(outcomes).nullable(),
});
export type Lamp = z.infer<typeof LampSchema>;

/** From which progress of a target the lamp says late; slower is always late as well. */
export const lateFrom = ["limited-progress", "deterioration"] as const;

export const LampRuleSchema = z.object({
  soonDays: z.number(),
  staleDays: z.number(),
  lateFrom: z.enum(lateFrom),
});
export type LampRule = z.infer<typeof LampRuleSchema>;

/** Values to try instead of those that hold today. */
export const TrialQuerySchema = z.object({
  soonDays: z.coerce.number().int().min(0).max(365).optional(),
  staleDays: z.coerce.number().int().min(1).max(730).optional(),
  lateFrom: z.enum(lateFrom).optional(),
});
export type TrialQuery = z.infer<typeof TrialQuerySchema>;

const Counts = z.partialRecord(z.enum(lamps), z.number());
const Row = z.object({ id: z.string(), title: z.string(), kind: z.enum(kinds), state: z.enum(states) });

export const TrialSchema = z.object({
  day: z.string(),
  rule: LampRuleSchema,
  tried: LampRuleSchema,
  total: z.number(),
  before: Counts,
  after: Counts,
  changed: z.number(),
  /** The first 200 that would show another lamp. */
  rows: z.array(Row.extend({ before: LampSchema, after: LampSchema })),
});
export type Trial = z.infer<typeof TrialSchema>;

const Document = z.object({
  code: z.string(),
  titleZh: z.string(),
  titleEn: z.string().nullable(),
  shortZh: z.string().nullable(),
  shortEn: z.string().nullable(),
});

/** Plans whose period is over, with how their commitments ended. */
export const ClosingAccountsSchema = z.object({
  day: z.string(),
  accounts: z.array(
    z.object({
      document: Document,
      /** The last day of the plan. */
      ended: z.string(),
      total: z.number(),
      byOutcome: z.partialRecord(z.enum(outcomes), z.number()),
      /** Those whose deadline was moved beyond the period: they go on. */
      goOn: z.number(),
      sample: z.number(),
    }),
  ),
});
export type ClosingAccounts = z.infer<typeof ClosingAccountsSchema>;

export const ClosingAccountSchema = z.object({
  day: z.string(),
  document: Document,
  ended: z.string(),
  rows: z.array(
    Row.extend({
      quote: z.string(),
      units: z.array(z.string()),
      dueOn: z.string().nullable(),
      outcome: z.enum(outcomes),
      reasons: LampSchema.shape.reasons,
      /** Of a target: its aim and what it was measured at, in the unit of the indicator. */
      figure: z
        .object({ aim: z.string().nullable(), value: z.string().nullable(), unit: z.string(), indicator: z.string() })
        .nullable(),
      isSample: z.boolean(),
    }),
  ),
});
export type ClosingAccount = z.infer<typeof ClosingAccountSchema>;
