import { z } from "zod";
import { ContractDetailSchema } from "./contracts.ts";

const Code = z.string().trim().min(1).max(80);

export const LicenceDraftQuerySchema = z.object({ lead: Code });

/** What is known of a licence before a word of it is written; codes of organisations, null: without accounts here. */
export const LicenceDraftSchema = z.object({
  lead: z.string(),
  title: z.string(),
  result: z.string(),
  licensor: z.string().nullable(),
  licensee: z.string().nullable(),
  broker: z.string().nullable(),
  /** One of the two sides wants it alone. */
  isExclusive: z.boolean(),
});
export type LicenceDraft = z.infer<typeof LicenceDraftSchema>;

export const ContractDraftQuerySchema = z.object({ lead: Code.optional(), licence: Code.optional() });
export type ContractDraftQuery = z.infer<typeof ContractDraftQuerySchema>;

/** What is known of a technology contract from the lead or the licence that it comes of. */
export const ContractDraftSchema = ContractDetailSchema.pick({
  name: true,
  type: true,
  signedOn: true,
  startsOn: true,
  endsOn: true,
  total: true,
  technology: true,
  deductions: true,
  payment: true,
  property: true,
  field: true,
  summary: true,
  parties: true,
  lead: true,
  licence: true,
});
export type ContractDraft = z.infer<typeof ContractDraftSchema>;
