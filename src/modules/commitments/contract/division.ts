import { z } from "zod";
import { kinds, states } from "../contract.ts";
import { LampSchema } from "./lamp.ts";
import { DocumentNameSchema, UnitNameSchema } from "./unit.ts";

/** Where the figures of a draft came from. */
export const splits = ["by-hand", "equal", "weights"] as const;
export type Split = (typeof splits)[number];

/** What is wrong with a division, or open in it. The first list stops a decision, the second wants a reason. */
export const stoppingFindings = [
  "no-parts",
  "no-owner",
  "twice",
  "overlap",
  "later-than-whole",
  "no-figure",
  "no-weight",
  "weights-differ",
] as const;
export const reasonedFindings = ["below-whole", "maybe-overlap", "not-addable"] as const;
export const saidFindings = ["above-whole"] as const;
export const divisionFindings = [...stoppingFindings, ...reasonedFindings, ...saidFindings] as const;
export type DivisionFindingCode = (typeof divisionFindings)[number];

const FindingSchema = z.object({
  code: z.enum(divisionFindings),
  /** Which parts, by key; the whole when empty. */
  parts: z.array(z.string()),
  whole: z.number().nullable(),
  total: z.number().nullable(),
});
export type DivisionFinding = z.infer<typeof FindingSchema>;

export const NewPartSchema = z.strictObject({
  /** Code of an organisation; null while it is open. */
  unit: z.string().trim().min(1).max(80).nullable(),
  area: z.string().trim().min(1).max(80).nullable(),
  value: z.number().finite().nullable(),
  /** Share in the average, 0 to 1. */
  weight: z.number().min(0).max(1).nullable(),
  due: z.int().min(1990).max(2100).nullable(),
  /** Which part of the work, where the words of the whole do not say it. */
  what: z.string().trim().max(300).default(""),
});
export type NewPart = z.infer<typeof NewPartSchema>;

export const SaveDivisionSchema = z.strictObject({
  /** The version of the draft that was seen; null: there was none. */
  version: z.int().min(1).nullable(),
  split: z.enum(splits),
  reason: z.string().trim().max(1000).default(""),
  parts: z.array(NewPartSchema).max(200),
});
export type SaveDivision = z.infer<typeof SaveDivisionSchema>;

export const DecideDivisionSchema = z.strictObject({
  version: z.int().min(1),
  /** The decision that it rests on. */
  basis: z.string().trim().min(1).max(1000),
  /** Why it is decided although its parts do not come to the whole. */
  gapReason: z.string().trim().min(1).max(1000).nullable().default(null),
  /** Dispatch the parts at once to their units. */
  dispatch: z.boolean(),
});
export type DecideDivision = z.infer<typeof DecideDivisionSchema>;

export const DropDivisionSchema = z.strictObject({
  version: z.int().min(1),
  note: z.string().trim().min(1).max(1000),
});
export type DropDivision = z.infer<typeof DropDivisionSchema>;

export const DecidedSchema = z.object({ commitments: z.array(z.string()) });

const Area = z.object({ code: z.string(), name: z.object({ zh: z.string(), en: z.string().nullable() }) });

/** A commitment in the tree of a division. */
export const DividedSchema = z.object({
  id: z.string(),
  /** Null for the whole on top. */
  parent: z.string().nullable(),
  title: z.string(),
  kind: z.enum(kinds),
  state: z.enum(states),
  lamp: LampSchema,
  unit: UnitNameSchema.nullable(),
  area: Area.nullable(),
  value: z.number().nullable(),
  weight: z.number().nullable(),
  due: z.number().nullable(),
  isSample: z.boolean(),
});
export type Divided = z.infer<typeof DividedSchema>;

export const DivisionSchema = z.object({
  document: DocumentNameSchema,
  start: z.number(),
  edition: z.number(),
  quote: z.string(),
  /** The whole first, then what it was divided into, downwards. */
  tree: z.array(DividedSchema),
  /** The unit of the figure; null without one. */
  measure: z.string().nullable(),
  comparator: z.string().nullable(),
  /** How parts make up the whole; null: they cannot be put together, or there is no figure. */
  composition: z.enum(["sum", "weighted"]).nullable(),
  draft: z
    .object({
      version: z.number(),
      split: z.enum(splits),
      reason: z.string(),
      parts: z.array(
        NewPartSchema.extend({ unitName: UnitNameSchema.nullable(), areaName: Area.shape.name.nullable() }),
      ),
      savedAt: z.string(),
      savedBy: z.string(),
      isOwn: z.boolean(),
    })
    .nullable(),
  /** Of what was decided and what is drafted together. */
  total: z.number().nullable(),
  findings: z.array(FindingSchema),
  areas: z.array(Area),
  deciderIsAnother: z.boolean(),
  /** Decisions and dropped drafts, the newest first. */
  history: z.array(
    z.object({
      answer: z.enum(["decided", "dropped"]),
      at: z.string(),
      by: z.string(),
      basis: z.string().nullable(),
      gapReason: z.string().nullable(),
      parts: z.number(),
    }),
  ),
});
export type Division = z.infer<typeof DivisionSchema>;

/** Which wholes are divided and which are not, and what is open in them. */
export const DivisionsSchema = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.enum(kinds),
      document: DocumentNameSchema,
      value: z.number().nullable(),
      measure: z.string().nullable(),
      units: z.number(),
      parts: z.number(),
      total: z.number().nullable(),
      hasDraft: z.boolean(),
      findings: z.array(FindingSchema),
      isSample: z.boolean(),
    }),
  ),
});
export type Divisions = z.infer<typeof DivisionsSchema>;

/** Error codes of divisions with their HTTP status. */
export const divisionErrors = {
  "commitments.division-not-whole": 409,
  "commitments.division-no-draft": 409,
  "commitments.division-changed": 409,
  "commitments.division-same-person": 403,
  "commitments.division-stopped": 422,
  "commitments.division-reason": 422,
  "commitments.division-area": 422,
} as const;
export type DivisionErrorCode = keyof typeof divisionErrors;
