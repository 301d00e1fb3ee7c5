import { z } from "zod";

const Words = z.string().trim().min(1).max(2000);
const Title = z.string().trim().min(1).max(200);
/** A name inside one text of terms; it stays when the text is written anew, so that what was done keeps its place. */
const Key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
/** Money in 分: whole. */
const Fen = z.int().min(1).max(9_000_000_000_000_00);

export const IndicatorSchema = z.strictObject({
  key: Key,
  title: Title,
  /** Whether more is better or less is: "lowered" means the other way. */
  sense: z.enum(["at-least", "at-most"]),
  value: z.number(),
  unit: z.string().trim().max(40),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

export const UnitSchema = z.strictObject({
  key: Key,
  name: Title,
  /** Code of the organisation; null: it has none here, and the lead speaks for it. */
  organisation: z.string().max(80).nullable(),
  task: z.string().trim().max(500),
  isLead: z.boolean(),
});

export const WorkPackageSchema = z.strictObject({ key: Key, title: Title, units: z.array(Key).min(1).max(30) });
export type WorkPackage = z.infer<typeof WorkPackageSchema>;

export const MilestoneSchema = z.strictObject({
  key: Key,
  package: Key,
  /** The unit that answers for it. */
  unit: Key,
  title: Title,
  /** How it is seen that it is reached. */
  criterion: Words,
  due: z.iso.date(),
  /** Milestones without which this one cannot be reached, for a technical reason. */
  needs: z.array(Key).max(50),
  /** Payments that have to be there before the work can be done. */
  after: z.array(Key).max(50),
});
export type Milestone = z.infer<typeof MilestoneSchema>;

export const PaymentSchema = z.strictObject({
  key: Key,
  unit: Key,
  title: Title,
  amount: Fen,
  /** Milestones that have to be passed before it is due; none: due with the signature. */
  on: z.array(Key).max(50),
});
export type Payment = z.infer<typeof PaymentSchema>;

export const sourceLevels = ["upper", "city", "district", "firm", "other"] as const;
export const SourceSchema = z.strictObject({
  key: Key,
  name: Title,
  level: z.enum(sourceLevels),
  /** Its share of every payment, in parts of the sum of all parts. */
  parts: z.int().min(1).max(1_000_000),
});
export type Source = z.infer<typeof SourceSchema>;

export const BudgetLineSchema = z.strictObject({ key: Key, heading: Title, amount: Fen });
export type BudgetLine = z.infer<typeof BudgetLineSchema>;

/** The text of a contract (任务书). */
export const TermsSchema = z.strictObject({
  direction: Words,
  route: Words,
  indicators: z.array(IndicatorSchema).max(50),
  units: z.array(UnitSchema).min(1).max(30),
  packages: z.array(WorkPackageSchema).min(1).max(50),
  milestones: z.array(MilestoneSchema).min(1).max(100),
  payments: z.array(PaymentSchema).min(1).max(100),
  budgetMode: z.enum(["lump-sum", "itemised"]),
  /** Only of an itemised budget. */
  lines: z.array(BudgetLineSchema).max(60),
  /** Who pays; several: a joint fund. */
  sources: z.array(SourceSchema).min(1).max(20),
});
export type Terms = z.infer<typeof TermsSchema>;
