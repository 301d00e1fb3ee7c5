import { z } from "zod";
import { areaKinds } from "../../places/contract.ts";
import { AsOfSchema, OutcomeSchema, PartSchema } from "../contract.ts";
import { readings } from "../rules/compare-areas.ts";

const Day = z.iso.date();
const Exact = z.string();
const Words = z.object({ zh: z.string(), en: z.string().nullable() });

const ComparedAreaSchema = z.object({ code: z.string(), name: Words, kind: z.enum(areaKinds) });

/** One formula for many areas. They overlap: the figures are set beside each other and never added. */
export const AreaComparisonSchema = z.object({
  asOf: z.object({ day: Day, known: z.string().nullable() }),
  indicator: z.object({
    code: z.string(),
    name: z.object({ zh: z.string(), en: z.string() }),
    unit: z.string(),
    /** The area that the indicator is defined for. */
    area: z.string(),
    /** A sentence of a target ends in 等: what else counts is not said. */
    openList: z.boolean(),
  }),
  areas: z.array(
    ComparedAreaSchema.extend({
      reading: z.enum(readings),
      /** Facts of the area's own parts, without those of a whole that it is a share of; possible ones; made-up ones. */
      facts: z.number(),
      perhaps: z.number(),
      samples: z.number(),
      outcome: OutcomeSchema,
      /** The figures that it is made of: the classes that are counted, each with its facts. */
      parts: z.array(PartSchema),
      /** Compared areas that hold this one as a whole, and those that it shares a part with. */
      within: z.array(z.string()),
      overlaps: z.array(z.string()),
    }),
  ),
  /** Areas that are none on this day: not yet, or no longer. */
  absent: z.array(ComparedAreaSchema.extend({ validFrom: Day.nullable(), validTo: Day.nullable() })),
});
export type AreaComparison = z.infer<typeof AreaComparisonSchema>;

const Instant = z.iso.datetime({ offset: true });

export const ChangeQuerySchema = AsOfSchema.extend({
  /** The earlier day; the later one when left out. */
  since: Day.optional(),
  /** As known then, for the earlier side; as for the later side when left out. */
  sinceKnown: Instant.optional(),
  /** Another area than that of the indicator. */
  area: z.string().max(80).optional(),
});

const Contribution = z.object({ key: z.string().nullable(), before: Exact, after: Exact, change: Exact });
/** A subject that counts on one side only, with a fact of it. */
const Subject = z.object({ subject: z.string(), fact: z.string(), value: Exact, sample: z.boolean() });
const Side = z.object({ day: Day, known: z.string().nullable(), outcome: OutcomeSchema });

export const IndicatorChangeSchema = z.object({
  indicator: z.object({ code: z.string(), name: z.object({ zh: z.string(), en: z.string() }), unit: z.string() }),
  area: z.string(),
  before: Side,
  after: Side,
  parts: z.array(
    z.object({
      part: PartSchema,
      before: Exact.nullable(),
      /** By place, and by class of each vocabulary: counted the same way on both sides. */
      byPlace: z.array(Contribution),
      byClass: z.array(Contribution.extend({ vocabulary: z.string() })),
      /** Subjects that count on the later side only, and on the earlier only; at most so many, with the whole number. */
      gained: z.array(Subject),
      gainedCount: z.number(),
      lost: z.array(Subject),
      lostCount: z.number(),
      /** What was learned between the two instants: facts that took the place of others, or took them back. */
      corrections: z.array(
        z.object({
          subject: z.string(),
          day: Day,
          before: Exact,
          after: Exact.nullable(),
          superseded: z.string(),
          by: z.string(),
          recordedAt: z.string(),
          note: z.string().nullable(),
        }),
      ),
      correctionCount: z.number(),
    }),
  ),
});
export type IndicatorChange = z.infer<typeof IndicatorChangeSchema>;
