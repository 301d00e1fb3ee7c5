import { z } from "zod";

const Code = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const Day = z.iso.date();
const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Classes by vocabulary: a fact counts when it has one of the items of each vocabulary. */
export const WhereSchema = z.record(Code, z.array(z.string().min(1)).min(1));
export type Where = z.infer<typeof WhereSchema>;

/** `year`: from the first of January up to the day asked for. Otherwise from a day on, at most up to another. */
export const WindowSchema = z.union([z.literal("year"), z.strictObject({ from: Day, to: Day.optional() })]);
export type Window = z.infer<typeof WindowSchema>;

const metric = Code;
const where = WhereSchema.optional();

/** Distinct subjects that hold a state on the day. */
const CountAt = z.strictObject({ op: z.literal("count-at"), metric, where });
/** Distinct subjects of what happened or began in a window. */
const CountIn = z.strictObject({ op: z.literal("count-in"), metric, where, during: WindowSchema });
/** The sum of what happened in a window. */
const SumIn = z.strictObject({ op: z.literal("sum-in"), metric, where, during: WindowSchema });
/** The figure that a statistic gives for the area itself; never summed over areas. */
const Statistic = z.strictObject({ op: z.literal("statistic"), metric, where });

export const LeafSchema = z.discriminatedUnion("op", [CountAt, CountIn, SumIn, Statistic]);
export type Leaf = z.infer<typeof LeafSchema>;

/** A formula: leaves over metrics, and what is made of them. */
export type Formula =
  | Leaf
  | { op: "sum"; of: Formula[] }
  | { op: "ratio"; of: Formula; to: Formula }
  | { op: "per"; of: Formula; to: Formula; amount: number }
  | { op: "growth"; of: Formula; since: string | null }
  | { op: "annual-growth"; of: Formula; since: string | null }
  | { op: "share"; of: Formula; within: string };

export const FormulaSchema: z.ZodType<Formula> = z.lazy(() =>
  z.union([
    LeafSchema,
    z.strictObject({ op: z.literal("sum"), of: z.array(FormulaSchema).min(2) }),
    z.strictObject({ op: z.literal("ratio"), of: FormulaSchema, to: FormulaSchema }),
    z.strictObject({ op: z.literal("per"), of: FormulaSchema, to: FormulaSchema, amount: z.int().min(1) }),
    /** `since` null: the source names no base; a baseline that somebody brings takes its place. */
    z.strictObject({ op: z.literal("growth"), of: FormulaSchema, since: Day.nullable() }),
    z.strictObject({ op: z.literal("annual-growth"), of: FormulaSchema, since: Day.nullable() }),
    /** The area's part of a wider area, both counted by the same formula. */
    z.strictObject({ op: z.literal("share"), of: FormulaSchema, within: Code }),
  ]),
);

export const directions = ["up", "down"] as const;
export const attributes = ["expected", "binding"] as const;
/** Where the figures come from once everything stands: records of this platform, a register kept elsewhere, statistics. */
export const sourceKinds = ["records", "register", "statistics"] as const;
export const cycles = ["continuous", "month", "quarter", "year"] as const;

export const DefinitionSchema = z.strictObject({
  code: Code,
  name: Words,
  meaning: Words,
  unit: z.string().min(1),
  direction: z.enum(directions),
  /** Whom or what it counts, where the name does not say it. */
  population: Words.nullable(),
  area: Code,
  formula: FormulaSchema,
  /** 预期性 or 约束性; null: the source does not say. */
  attribute: z.enum(attributes).nullable(),
  source: z.enum(sourceKinds),
  sourceNote: Words,
  /** Code of the organisation that answers for it; null: not in the source. */
  owner: Code.nullable(),
  /** How often it is reported; null: not in the source. */
  cycle: z.enum(cycles).nullable(),
  /** The place in the documents; null: not in the source. */
  basis: z.string().min(1).nullable(),
  /** Indicators that sound alike and are never added to it or merged with it. */
  lookAlikes: z.array(Code).default([]),
});
export type Definition = z.infer<typeof DefinitionSchema>;

/** A promise of a document, tied to the indicator that measures it, or to the reason why none does. */
export const TargetLinkSchema = z.strictObject({
  id: z.string().regex(/^T\d{2}$/),
  indicator: Code.nullable(),
  reason: Words.nullable(),
  document: Code,
  /** The words as published, each found in the document; the first states the target. */
  quotes: z.array(z.string().min(1)).min(1),
  /** What the compiler calls the measured thing, where one sentence holds several targets. */
  subject: z.string().min(1).optional(),
});

export const GoalLinkSchema = z.strictObject({
  id: z.string().regex(/^Q\d{2}$/),
  indicator: Code.nullable(),
  reason: Words.nullable(),
  document: Code,
  quote: z.string().min(1),
});

export const IndicatorsFileSchema = z.strictObject({
  indicators: z.array(DefinitionSchema),
  targets: z.array(TargetLinkSchema),
  goals: z.array(GoalLinkSchema),
});
export type IndicatorsFile = z.infer<typeof IndicatorsFileSchema>;
