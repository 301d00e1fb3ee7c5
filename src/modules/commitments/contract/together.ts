import { z } from "zod";
import { organisationKinds } from "../../people/contract.ts";
import { LedgerRowSchema } from "./ledger.ts";
import { MeasuredSchema } from "./measured.ts";
import { UnitNameSchema } from "./unit.ts";

/** So many units are laid side by side at most; more are a filter of the ledger. */
export const mostTogether = 8;

export const TogetherQuerySchema = z.object({
  /** Codes of the units; those of a coordination when left out and `group` says which. */
  unit: z
    .preprocess((value) => (typeof value === "string" ? [value] : value), z.array(z.string().max(80)).max(mostTogether))
    .optional(),
  group: z.string().max(80).optional(),
});
export type TogetherQuery = z.infer<typeof TogetherQuerySchema>;

const Counts = z.object({ total: z.number(), late: z.number() });

/** What several units answer for together: the tasks that at least two of them share, and what measures them. */
export const TogetherSchema = z.object({
  day: z.string(),
  /** Coordinations that the region's documents name, with the units that work in them. */
  groups: z.array(
    z.object({
      code: z.string(),
      zh: z.string(),
      en: z.string(),
      /** The line of the document; who belongs to it is practice where the note says so. */
      basis: z.string(),
      noteZh: z.string(),
      noteEn: z.string(),
      units: z.array(UnitNameSchema),
    }),
  ),
  group: z.string().nullable(),
  /** The chosen units: what each answers for in all, and how much of it with another of them. */
  units: z.array(UnitNameSchema.extend({ all: Counts, shared: Counts })),
  /** False: the reader sees only what the own unit has a part in. */
  isWhole: z.boolean(),
  /** Indicators that measure targets which at least two of the units share. */
  indicators: z.array(MeasuredSchema.extend({ commitment: z.string() })),
  shared: Counts,
  /** The first of them, the worst lamp and nearest deadline first. */
  rows: z.array(LedgerRowSchema),
});
export type Together = z.infer<typeof TogetherSchema>;

/** The levels on which units stand (GOV-25): departments, districts, functional zones, towns, and groups that a text names as a whole. */
export const levels = ["department", "district", "zone", "town", "group"] as const;
export type Level = (typeof levels)[number];

/** Every unit of the administration by area and level: who is the contact, what it works on. */
export const LevelsSchema = z.object({
  /** False: of other units the reader sees only what the own unit has a part in. */
  isWhole: z.boolean(),
  areas: z.array(
    z.object({
      area: z.string().nullable(),
      units: z.array(
        UnitNameSchema.extend({
          kind: z.enum(organisationKinds),
          level: z.enum(levels),
          /** Who reports for it and who heads it, by their accounts. */
          contacts: z.array(z.object({ name: z.string(), isHead: z.boolean() })),
          lead: z.number(),
          joint: z.number(),
          supporting: z.number(),
          late: z.number(),
        }),
      ),
    }),
  ),
});
export type Levels = z.infer<typeof LevelsSchema>;
