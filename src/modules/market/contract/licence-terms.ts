import { z } from "zod";

/** 分 of renminbi: whole, at most 10 billion yuan, so that every sum stays an exact number. */
const Money = z.int().min(0).max(1_000_000_000_000);
const Paid = Money.min(1);
const Day = z.iso.date();
const Months = z.int().min(1).max(240);
const Line = z.string().trim().min(1).max(500);

/**
 * use first, pay later in its two forms (003:L101: 零门槛费+里程碑支付+收入提成, or 延期支付许可费), and a trial whose price and
 * conversion stand fixed from the start.
 */
export const licenceKinds = ["milestone-royalty", "deferred-fee", "trial"] as const;
export type LicenceKind = (typeof licenceKinds)[number];

/** What a milestone that nobody reached by its day becomes: its payment goes, or it falls due all the same. */
export const missedOutcomes = ["lapses", "due"] as const;
/** What is owed of the fee when use ends early: the share of the time used, or everything. */
export const earlyEnds = ["used-share", "all"] as const;

const common = {
  /** First and last day of use. A trial's last day ends the trial; conversion gives use its own end. */
  startsOn: Day,
  lastDay: Day,
  /** What it may be used for, and where. */
  field: Line,
  territory: Line,
  isExclusive: z.boolean(),
  /** Days from the opening of a claim to its due day, where the schedule names no day. */
  payDays: z.int().min(0).max(365),
  /** Days after a due day from which use is suspended. */
  graceDays: z.int().min(0).max(365),
  /** Days in which what one side says is answered; silence agrees. */
  answerDays: z.int().min(1).max(180),
  /** Millionths of the open amount for each day late (500 is 万分之五); null: none was agreed. */
  lateInterest: z.int().min(1).max(10_000).nullable(),
  /** What the guarantor answers for at most; null: no guarantor. */
  guarantee: z.strictObject({ cap: Paid }).nullable(),
};

const MilestoneSchema = z.strictObject({
  key: z.string().regex(/^m[1-9]\d?$/),
  name: z.string().trim().min(1).max(200),
  /** Hundredths of a percent of the price. */
  share: z.int().min(1).max(10_000),
  by: Day,
  onMissed: z.enum(missedOutcomes),
});
export type Milestone = z.infer<typeof MilestoneSchema>;

const RoyaltySchema = z.strictObject({
  /** A statement of revenue for so many months each. */
  everyMonths: z.int().min(1).max(12),
  /** Days after the end of a period until its statement. */
  reportDays: z.int().min(0).max(180),
  /** Up to a revenue (分; null: without end) its part bears a rate in hundredths of a percent. */
  tiers: z
    .array(z.strictObject({ upTo: Paid.nullable(), rate: z.int().min(0).max(10_000) }))
    .min(1)
    .max(10),
  /** Whether tiers begin anew with every period or run over the whole time of use. */
  tiersOver: z.enum(["period", "whole"]),
  /** The least for a whole period, whatever the revenue. */
  minimum: Money,
  /** The most over the whole time; null: none. */
  cap: Paid.nullable(),
});
export type Royalty = z.infer<typeof RoyaltySchema>;

const FeeSchema = z.strictObject({
  price: Paid,
  /** Months from the first day of use (or from conversion) to the first instalment. */
  deferMonths: z.int().min(0).max(120),
  instalments: z.int().min(1).max(60),
  everyMonths: z.int().min(1).max(24),
  onEarlyEnd: z.enum(earlyEnds),
});
export type Fee = z.infer<typeof FeeSchema>;

export const LicenceTermsSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("milestone-royalty"),
    /** Of all milestones together; there is no entry fee. */
    price: Money,
    milestones: z.array(MilestoneSchema).max(20),
    royalty: RoyaltySchema,
  }),
  z.strictObject({ ...common, kind: z.literal("deferred-fee"), fee: FeeSchema }),
  z.strictObject({
    ...common,
    kind: z.literal("trial"),
    /** For the trial itself; 0: free. */
    trialPrice: Money,
    conversion: z.strictObject({ fee: FeeSchema, months: Months, isTrialPriceCredited: z.boolean() }),
  }),
]);
export type LicenceTerms = z.infer<typeof LicenceTermsSchema>;
