import { z } from "zod";
import { lamps } from "./lamp.ts";
import { LedgerRowSchema } from "./ledger.ts";

/** The part that a unit has in a commitment: it leads or is alone, it is one of several by duty, or it supports a lead. */
export const unitParts = ["lead", "joint", "supporting"] as const;
export type UnitPart = (typeof unitParts)[number];

export const UnitNameSchema = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });
export type UnitName = z.infer<typeof UnitNameSchema>;

export const DocumentNameSchema = z.object({
  code: z.string(),
  titleZh: z.string(),
  titleEn: z.string().nullable(),
  shortZh: z.string().nullable(),
  shortEn: z.string().nullable(),
});

/** Commitments of a unit in one part; merged and withdrawn ones are not counted. */
const PartFigures = z.object({
  total: z.number(),
  late: z.number(),
  warning: z.number(),
  soon: z.number(),
  closed: z.number(),
});
export type PartFigures = z.infer<typeof PartFigures>;

const Figures = z.object({ lead: PartFigures, joint: PartFigures, supporting: PartFigures });

/** Units with what they answer for, as far as the reader may see it. */
export const UnitsSchema = z.object({
  day: z.string(),
  units: z.array(z.object({ unit: UnitNameSchema, above: UnitNameSchema.nullable(), figures: Figures })),
  /** Commitments for which no unit of the register is known. */
  unknown: z.number(),
});
export type Units = z.infer<typeof UnitsSchema>;

export const UnitQuerySchema = z.object({
  part: z.enum(unitParts).optional(),
  /** Only what is shared with this other unit: its code. */
  with: z.string().max(80).optional(),
  lamp: z.enum(lamps).optional(),
});
export type UnitQuery = z.infer<typeof UnitQuerySchema>;

/** One unit: what it answers for, with whom, from which documents, and how it reports. */
export const UnitSchema = z.object({
  day: z.string(),
  soonDays: z.number(),
  unit: UnitNameSchema,
  above: UnitNameSchema.nullable(),
  below: z.array(UnitNameSchema.extend({ total: z.number(), late: z.number() })),
  /** False: the reader sees only what the own unit shares with this one. */
  isWhole: z.boolean(),
  figures: Figures,
  byLamp: z.partialRecord(z.enum(lamps), z.number()),
  /** What reporting rounds asked and what came; null to readers who may not see it. */
  reports: z
    .object({
      asked: z.number(),
      onTime: z.number(),
      late: z.number(),
      waiting: z.number(),
      returned: z.number(),
      sent: z.number(),
    })
    .nullable(),
  /** The last scorecard in which it stands, for readers who may open it. */
  scorecard: z.string().nullable(),
  documents: z.array(z.object({ document: DocumentNameSchema, total: z.number(), late: z.number() })),
  /** Other units that have a part in the same commitments, those with the most first. */
  partners: z.array(UnitNameSchema.extend({ total: z.number() })),
  /** What passes the query, the worst lamp and nearest deadline first; so many of `count` are sent. */
  count: z.number(),
  rows: z.array(LedgerRowSchema),
});
export type Unit = z.infer<typeof UnitSchema>;
