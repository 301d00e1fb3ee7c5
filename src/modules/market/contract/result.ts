import { z } from "zod";
import { GoodHeadSchema, GoodInputSchema, moneyField, StandingSchema, StepRecordSchema, Words } from "./good.ts";
import { JudgedSchema } from "./judged.ts";
import { MarkSchema, ResultPatentSchema, WrittenPlanSchema } from "./marks.ts";
import { PaperSchema, ResultMentionSchema } from "./papers.ts";
import { exclusivities, InventorSchema, ParameterSchema, RightSchema, secrecies, transferModes } from "./terms.ts";
import { GoodThreadSchema } from "./thread.ts";

/** A result as somebody writes it. */
export const ResultInputSchema = GoodInputSchema.extend({
  summary: z.string().trim().min(1).max(5000),
  /** What it is compared with, and where it is better. */
  comparedWith: z.string().trim().max(2000).nullable().default(null),
  priceLeast: moneyField,
  priceMost: moneyField,
  /** What using it costs beside the price: equipment, materials, time. */
  costNote: z.string().trim().max(2000).nullable().default(null),
  claimedReadiness: z.int().min(1).max(9).nullable().default(null),
  inventors: z.array(InventorSchema).max(50).default([]),
  rights: z.array(RightSchema).max(50).default([]),
  isJobResult: z.boolean().default(false),
  isListedApart: z.boolean().default(false),
});
export type ResultInput = z.infer<typeof ResultInputSchema>;

/** What shows that an item of a level is reached. */
export const EvidenceSchema = z.object({
  id: z.string(),
  item: z.string(),
  statement: z.string(),
  reference: z.string().nullable(),
  day: z.iso.date(),
  by: z.string().nullable(),
  rejected: z.string().nullable(),
});

/** A level of the scale with its items, and whether every one has evidence that was not rejected. */
export const LevelSchema = z.object({
  level: z.number(),
  name: Words,
  items: z.array(z.object({ code: z.string(), name: Words, evidence: z.array(EvidenceSchema) })),
  isProven: z.boolean(),
});
export type Level = z.infer<typeof LevelSchema>;

/** One result as this reader may see it. */
export const ResultSchema = GoodHeadSchema.extend({
  summary: z.string(),
  parameters: z.array(ParameterSchema),
  comparedWith: z.string().nullable(),
  price: z.object({ least: z.number().nullable(), most: z.number().nullable() }),
  costNote: z.string().nullable(),
  modes: z.array(z.enum(transferModes)),
  readiness: z.object({
    claimed: z.number().nullable(),
    /** The highest level with all evidence up to it; null: not even the first. */
    proven: z.number().nullable(),
    levels: z.array(LevelSchema),
  }),
  inventors: z.array(InventorSchema),
  rights: z.array(RightSchema),
  isJobResult: z.boolean(),
  isListedApart: z.boolean(),
  /** Null: none, or not for this reader. */
  plan: WrittenPlanSchema.nullable(),
  marks: z.array(MarkSchema),
  patents: z.array(ResultPatentSchema),
  judged: JudgedSchema,
  papers: z.array(PaperSchema),
  mentions: z.array(ResultMentionSchema),
  exclusivity: z.enum(exclusivities),
  secrecy: z.enum(secrecies),
  showsOwner: z.boolean(),
  steps: z.array(StepRecordSchema),
  standing: StandingSchema,
  /** The leads of it and what came of them, as far as the reader may see that. */
  thread: GoodThreadSchema,
});
export type Result = z.infer<typeof ResultSchema>;

export const NewEvidenceSchema = z.strictObject({
  /** Code of an item of the scale. */
  item: z.string().min(1).max(80),
  statement: z.string().trim().min(1).max(1000),
  reference: z.string().trim().min(1).max(500).nullable().default(null),
  day: z.iso.date(),
});
export type NewEvidence = z.infer<typeof NewEvidenceSchema>;

export const RejectEvidenceSchema = z.strictObject({ reason: z.string().trim().min(1).max(500) });
