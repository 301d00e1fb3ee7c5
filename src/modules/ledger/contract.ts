import { z } from "zod";

const Day = z.iso.date();
/** An exact decimal, as written: digits, at most one point, a sign. */
const Decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,30})?$/);

export const grains = ["event", "state", "level", "period"] as const;
export type Grain = (typeof grains)[number];

export const origins = ["record", "import", "typed", "interface"] as const;
export type Origin = (typeof origins)[number];

export const MetricSchema = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string().nullable(),
  meaningZh: z.string(),
  meaningEn: z.string().nullable(),
  unit: z.string(),
  grain: z.enum(grains),
  basis: z.string().nullable(),
  facts: z.number(),
  /** The first day that something is known of. */
  earliest: Day.nullable(),
  /** The newest day that something is known of. */
  latest: Day.nullable(),
});
export type Metric = z.infer<typeof MetricSchema>;
export const MetricListSchema = z.object({
  metrics: z.array(MetricSchema),
  /** Where the facts that are known now come from, and how many of them are made up. */
  origins: z.array(z.object({ origin: z.enum(origins), facts: z.number(), sample: z.number() })),
});
export type MetricList = z.infer<typeof MetricListSchema>;

export const FactSchema = z.object({
  id: z.string(),
  region: z.string(),
  metric: z.string(),
  validFrom: Day,
  validTo: Day.nullable(),
  recordedAt: z.string(),
  subject: z.string(),
  organisation: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() }).nullable(),
  place: z.string().nullable(),
  point: z.object({ longitude: z.number(), latitude: z.number() }).nullable(),
  dimensions: z.record(z.string(), z.string()),
  /** In the unit of the metric; null for a retraction. */
  value: Decimal.nullable(),
  unit: z.string(),
  origin: z.enum(origins),
  sourceModule: z.string(),
  sourceRecord: z.string(),
  evidence: z.string().nullable(),
  note: z.string().nullable(),
  isRetraction: z.boolean(),
  supersedes: z.string().nullable(),
  supersededBy: z.string().nullable(),
  /** Made up for demonstration. */
  sample: z.boolean(),
});
export type Fact = z.infer<typeof FactSchema>;

export const FactQuerySchema = z.object({
  metric: z.string().max(80).optional(),
  subject: z.string().max(120).optional(),
  place: z.string().max(80).optional(),
  origin: z.enum(origins).optional(),
  /** Facts that are true on this day. */
  on: Day.optional(),
  /** As known at this instant; now when left out. */
  known: z.iso.datetime({ offset: true }).optional(),
  /** Also what has been superseded or retracted since. */
  all: z.enum(["true", "false"]).default("false"),
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type FactQuery = z.infer<typeof FactQuerySchema>;
export const FactListSchema = z.object({ facts: z.array(FactSchema), next: z.string().nullable() });
export type FactList = z.infer<typeof FactListSchema>;

/** A fact with everything that took its place or whose place it took, oldest first. */
export const FactChainSchema = z.object({
  fact: FactSchema,
  chain: z.array(FactSchema.extend({ enteredBy: z.string().nullable() })),
  /** The import that brought it: its source and file. */
  run: z.object({ id: z.string(), source: z.string(), fileName: z.string(), row: z.number() }).nullable(),
});
export type FactChain = z.infer<typeof FactChainSchema>;

const Place = z.string().trim().min(1).max(80);
const Point = z.strictObject({ longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) });
const Words = z.string().trim().min(1).max(500);

/** What a fact says, as people and programs bring it; the unit is checked against the metric's and converted exactly. */
export const FactContentSchema = z.strictObject({
  metric: z.string().min(1).max(80),
  validFrom: Day,
  validTo: Day.nullable().default(null),
  subject: z.string().trim().min(1).max(120),
  /** Code of the organisation that it is about. */
  organisation: z.string().max(80).nullable().default(null),
  place: Place.nullable().default(null),
  point: Point.nullable().default(null),
  dimensions: z.record(z.string(), z.string()).default({}),
  value: Decimal,
  unit: z.string().trim().min(1).max(40),
});
export type FactContent = z.infer<typeof FactContentSchema>;

/** A fact that holds as long as a record is as it is; `value`: 1 when left out. Days are half-open. */
export interface FactDraft {
  readonly metric: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly value?: string;
  readonly place: string | null;
  readonly point?: { readonly longitude: number; readonly latitude: number } | null;
  readonly dimensions?: Readonly<Record<string, string>>;
}

export const TypedFactSchema = FactContentSchema.extend({
  /** Where the number stands: a yearbook page, a letter, an address. */
  evidence: Words,
  note: Words.nullable().default(null),
});
export type TypedFact = z.infer<typeof TypedFactSchema>;

export const CorrectionSchema = TypedFactSchema.extend({ reason: Words });
export type Correction = z.infer<typeof CorrectionSchema>;

/** One line of a bulk request. */
export const FactLineSchema = FactContentSchema.extend({
  evidence: Words.nullable().default(null),
  note: Words.nullable().default(null),
  /** The record of the sending system that it comes from. */
  record: z.string().trim().min(1).max(200),
});
export type FactLine = z.infer<typeof FactLineSchema>;
export const BulkAnswerSchema = z.object({ recorded: z.number() });

export const RetractionSchema = z.strictObject({ reason: Words });

/** Error codes of this module with their HTTP status. */
export const ledgerErrors = {
  "ledger.metric-not-found": 404,
  "ledger.fact-not-found": 404,
  "ledger.unit-mismatch": 422,
  "ledger.dates": 422,
  "ledger.organisation-unknown": 422,
  "ledger.superseded": 409,
  "ledger.other-metric": 422,
  "ledger.not-own": 403,
  "ledger.already-known": 409,
  "ledger.explain": 422,
  "ledger.bulk": 422,
  "ledger.bulk-too-long": 413,
  "ledger.key-needed": 400,
} as const;
export type LedgerErrorCode = keyof typeof ledgerErrors;
