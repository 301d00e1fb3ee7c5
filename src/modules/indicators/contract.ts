import { z } from "zod";
import { comparators } from "../policy/contract.ts";
import { attributes, cycles, directions, sourceKinds } from "./contract/definition.ts";
import { baselineNeeds, baselineStates } from "./rules/baseline.ts";
import { faults } from "./rules/combine.ts";
import { targetStates } from "./rules/status.ts";

export { targetStates };

const Day = z.iso.date();
const Words = z.object({ zh: z.string(), en: z.string() });
/** An exact decimal as text. */
const Exact = z.string();
const Span = z.object({ start: z.number(), end: z.number() });

/** The as-of switch: a day of the world, and since when it may be known. Both now when left out. */
export const AsOfSchema = z.object({
  on: Day.optional(),
  known: z.iso.datetime({ offset: true }).optional(),
});
export type AsOfQuery = z.infer<typeof AsOfSchema>;

export const OutcomeSchema = z.object({
  value: Exact.nullable(),
  fault: z.object({ code: z.enum(faults), path: z.string(), metric: z.string().nullable() }).nullable(),
  interval: z.object({ low: Exact, high: Exact }).nullable(),
  covers: z.object({ from: Day, to: Day }).nullable(),
  newest: Day.nullable(),
  facts: z.number(),
  /** Facts that may count besides, because their places are uncertain. */
  perhaps: z.number(),
  /** How many of these facts were made up for demonstration. */
  samples: z.number(),
});

const StandingSchema = z.object({
  state: z.enum(targetStates),
  isClosed: z.boolean(),
  due: Day.nullable(),
  value: Exact.nullable(),
  measuredOn: Day.nullable(),
  fault: OutcomeSchema.shape.fault,
  aim: Exact.nullable(),
  gap: Exact.nullable(),
  ratio: z.number().nullable(),
  observedGrowth: z.number().nullable(),
  requiredGrowth: z.number().nullable(),
  pace: z.object({ perYear: Exact, growth: z.number().nullable() }).nullable(),
});

const DocumentSchema = z.object({
  code: z.string(),
  titleZh: z.string(),
  titleEn: z.string().nullable(),
  shortZh: z.string().nullable(),
  shortEn: z.string().nullable(),
  /** When it was issued; null: the source does not say. First and last year of its plan. */
  issued: Day.nullable(),
  period: z.object({ start: z.number().nullable(), end: z.number().nullable() }),
});
export type PromisingDocument = z.infer<typeof DocumentSchema>;

export const TargetSchema = z.object({
  id: z.string(),
  document: DocumentSchema,
  /** The words as published and where they stand; the first states the target. */
  quotes: z.array(z.object({ quote: z.string(), span: Span.nullable() })),
  /** The node of the outline that holds the first quote. */
  node: z.string().nullable(),
  isConfirmed: z.boolean(),
  comparator: z.enum(comparators).nullable(),
  /** In the unit of the document. */
  value: z.number().nullable(),
  unit: z.string().nullable(),
  kind: z.string().nullable(),
  deadline: z.number().nullable(),
  baseline: z.object({ value: z.number(), year: z.number() }).nullable(),
  attribute: z.string().nullable(),
  strength: z.string().nullable(),
  /** The sentence ends in 等: what else counts is not said. */
  openList: z.boolean(),
  standing: StandingSchema.nullable(),
  /** A later target for the same indicator; null: no successor in the sources. */
  successor: z.string().nullable(),
});
export type Target = z.infer<typeof TargetSchema>;

export const IndicatorSchema = z.object({
  code: z.string(),
  name: Words,
  meaning: Words,
  unit: z.string(),
  direction: z.enum(directions),
  population: Words.nullable(),
  area: z.string(),
  attribute: z.enum(attributes).nullable(),
  source: z.enum(sourceKinds),
  sourceNote: Words,
  owner: z.string().nullable(),
  cycle: z.enum(cycles).nullable(),
  basis: z.string().nullable(),
  lookAlikes: z.array(z.string()),
  outcome: OutcomeSchema,
  targets: z.array(TargetSchema),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

const AsOf = z.object({ day: Day, known: z.string().nullable() });
export const IndicatorListSchema = z.object({ asOf: AsOf, indicators: z.array(IndicatorSchema) });
export type IndicatorList = z.infer<typeof IndicatorListSchema>;

export const PartSchema = z.object({
  /** Where in the formula: `formula.of`. */
  path: z.string(),
  op: z.string(),
  metric: z.string(),
  metricZh: z.string(),
  metricEn: z.string().nullable(),
  unit: z.string(),
  area: z.string(),
  from: Day.nullable(),
  day: Day,
  value: Exact.nullable(),
  /** The most that it can be where places are uncertain; null: the value itself. */
  high: Exact.nullable(),
  facts: z.number(),
  perhaps: z.number(),
  samples: z.number(),
});

export const IndicatorDetailSchema = IndicatorSchema.extend({
  asOf: AsOf,
  /** The formula as the region pack has it. */
  formula: z.record(z.string(), z.unknown()),
  /** What the formula is made of: each figure with how many facts it rests on. */
  parts: z.array(PartSchema),
  /** Values at the ends of years, and on the day itself. */
  series: z.array(z.object({ day: Day, isWhole: z.boolean(), outcome: OutcomeSchema })),
  forecast: z
    .object({
      points: z.array(z.object({ year: z.number(), value: z.number(), low: z.number(), high: z.number() })),
      chance: z.number(),
      backTest: z
        .object({
          years: z.number(),
          errorPercent: z.number().nullable(),
          naivePercent: z.number().nullable(),
          within: z.number(),
        })
        .nullable(),
    })
    .nullable(),
  /** How many yearly values a forecast needs, and how many there are. */
  forecastNeeds: z.object({ years: z.number(), known: z.number() }),
});
export type IndicatorDetail = z.infer<typeof IndicatorDetailSchema>;

export const IndicatorFactsQuerySchema = AsOfSchema.extend({
  /** The figure of the formula whose facts are asked for; the first one when left out. */
  part: z.string().max(120).optional(),
  area: z.string().max(80).optional(),
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const IndicatorFactsSchema = z.object({
  part: PartSchema,
  facts: z.array(
    z.object({
      id: z.string(),
      subject: z.string(),
      organisation: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() }).nullable(),
      place: z.string().nullable(),
      dimensions: z.record(z.string(), z.string()),
      validFrom: Day,
      validTo: Day.nullable(),
      recordedAt: z.string(),
      value: Exact,
      unit: z.string(),
      origin: z.string(),
      sourceModule: z.string(),
      sourceRecord: z.string(),
      evidence: z.string().nullable(),
      sample: z.boolean(),
      /** False: it may lie in the area, its place is uncertain. */
      isCertain: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
});
export type IndicatorFacts = z.infer<typeof IndicatorFactsSchema>;

export const CoverageSchema = z.object({
  day: Day,
  /** Targets by where their figures come from, and how many have data now. */
  counts: z.array(z.object({ source: z.enum([...sourceKinds, "none"]), targets: z.number(), withData: z.number() })),
  targets: z.array(
    z.object({
      id: z.string(),
      document: DocumentSchema,
      quote: z.string(),
      span: Span.nullable(),
      isFound: z.boolean(),
      isConfirmed: z.boolean(),
      indicator: z.string().nullable(),
      name: Words.nullable(),
      reason: Words.nullable(),
      source: z.enum(sourceKinds).nullable(),
      sourceNote: Words.nullable(),
      /** Null: no figure now, and why. */
      value: Exact.nullable(),
      interval: OutcomeSchema.shape.interval,
      unit: z.string().nullable(),
      fault: OutcomeSchema.shape.fault,
      /** How many of its facts were made up for demonstration. */
      samples: z.number(),
      /** The newest day that the figure knows of; of a statistic the last day of its period. */
      newest: Day.nullable(),
      /** How many days before `day` the newest fact lies. */
      ageDays: z.number().nullable(),
    }),
  ),
  goals: z.array(
    z.object({
      id: z.string(),
      document: z.string(),
      quote: z.string(),
      span: Span.nullable(),
      indicator: z.string().nullable(),
      reason: Words.nullable(),
    }),
  ),
});
export type Coverage = z.infer<typeof CoverageSchema>;

const Sentence = z.string().trim().min(1).max(500);
export const BaselineSchema = z.strictObject({
  value: z.string().regex(/^\d{1,30}(\.\d{1,15})?$/),
  day: Day,
  evidence: Sentence,
});
export type Baseline = z.infer<typeof BaselineSchema>;
export const BaselineRequestSchema = z.strictObject({ organisation: z.string().max(80), question: Sentence });
export type BaselineRequest = z.infer<typeof BaselineRequestSchema>;

export const BaselineRefusalSchema = z.strictObject({ reason: Sentence });

const GivenSchema = z.object({
  value: Exact,
  day: Day,
  evidence: z.string(),
  givenBy: z.string(),
  givenAt: z.string(),
});

export const BaselineListSchema = z.object({
  /** Targets without a baseline in the source: what was asked of whom, and what came. */
  targets: z.array(
    z.object({
      id: z.string(),
      indicator: z.string(),
      name: Words,
      quote: z.string(),
      span: Span.nullable(),
      document: DocumentSchema,
      due: Day.nullable(),
      isClosed: z.boolean(),
      /** What cannot be had without a base: the figure itself, the judgement of its progress, or nothing. */
      need: z.enum(baselineNeeds),
      state: z.enum(baselineStates),
      /** What a base of it is: of which metrics, in which unit, per how many of the second; null: not per anything. */
      base: z.object({ unit: z.string(), metrics: z.array(Words), per: z.number().nullable() }),
      /** The newest first. */
      requests: z.array(
        z.object({
          id: z.string(),
          organisation: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() }),
          question: z.string(),
          askedBy: z.string(),
          askedAt: z.string(),
          /** A base that came later answers it. */
          isAnswered: z.boolean(),
          declined: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
        }),
      ),
      /** The base that counts. */
      baseline: GivenSchema.nullable(),
      /** Every base that was brought, the newest first. */
      given: z.array(GivenSchema),
    }),
  ),
});
export type BaselineList = z.infer<typeof BaselineListSchema>;
export type BaselineTarget = BaselineList["targets"][number];

/** Error codes of this module with their HTTP status. */
export const indicatorsErrors = {
  "indicators.indicator-not-found": 404,
  "indicators.target-not-found": 404,
  "indicators.part-not-found": 404,
  "indicators.baseline-in-source": 409,
  "indicators.baseline-day-late": 422,
  "indicators.baseline-not-asked": 403,
  "indicators.request-not-found": 404,
  "indicators.request-settled": 409,
  "indicators.organisation-unknown": 422,
  "indicators.days-order": 422,
  "indicators.known-order": 422,
} as const;
export type IndicatorsErrorCode = keyof typeof indicatorsErrors;
