import { z } from "zod";
import { applicationStates, linkKinds, plans, stages, tiedRegisters } from "../contract.ts";

const Words = z.string().trim().min(1).max(2000);

/** How a project is classed, besides its programme: special plan, codes of an industry track and of a field, directed or free. */
export const ClassesShape = {
  plan: z.enum(plans).nullable().default(null),
  track: z.string().max(80).nullable().default(null),
  field: z.string().max(80).nullable().default(null),
  /** Free exploration, which reports less often and shorter than a directed project. */
  isExploration: z.boolean().default(false),
};

export const PartnerSchema = z.object({
  register: z.enum(tiedRegisters),
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string().nullable(),
});
export const PartnerListSchema = z.object({ partners: z.array(PartnerSchema) });
export type Partner = z.infer<typeof PartnerSchema>;
export const NewLinkSchema = z.strictObject({ kind: z.enum(linkKinds), other: z.string().min(1).max(80) });
export type NewLink = z.infer<typeof NewLinkSchema>;
/** Another project that belongs to this one. `is`: as seen from this one. */
export const LinkedSchema = z.object({
  id: z.string(),
  title: z.string(),
  stage: z.enum(stages),
  is: z.enum(["builds-on", "built-on-by", "same-goal"]),
  /** Its technical route, of one that goes another way to the same goal; null: no contract yet, or not to be read. */
  route: z.string().nullable(),
  passed: z.number(),
  milestones: z.number(),
});
export type Linked = z.infer<typeof LinkedSchema>;
export const NewTieSchema = z.strictObject({ register: z.enum(tiedRegisters), id: z.string().min(1).max(80) });
export type NewTie = z.infer<typeof NewTieSchema>;

export const ApplicationSchema = z.object({
  id: z.string(),
  on: z.string(),
  state: z.enum(applicationStates),
  user: z.string().nullable(),
  words: z.string(),
  revenue: z.number().nullable(),
  by: z.string(),
});
export type Application = z.infer<typeof ApplicationSchema>;
export const NewApplicationSchema = z.strictObject({
  on: z.iso.date(),
  state: z.enum(applicationStates),
  /** Who applies it; null: nobody yet. */
  user: z.string().trim().min(1).max(200).nullable().default(null),
  words: Words,
  /** What it brought in since the last report, in 分. */
  revenue: z.int().min(0).max(9_000_000_000_000_00).nullable().default(null),
});
export type NewApplication = z.infer<typeof NewApplicationSchema>;

export const DescriptionSchema = z.strictObject({
  version: z.int().min(1),
  place: z.string().min(1).max(80),
  ...ClassesShape,
  /** Code of the organisation in the lead; left alone when the project has one. */
  lead: z.string().max(80).nullable().default(null),
});
export type Description = z.infer<typeof DescriptionSchema>;
