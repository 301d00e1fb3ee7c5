import { z } from "zod";

/** A file of a result as far as the reader may see it. */
export const PaperSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  /** In bytes. */
  size: z.number(),
  sha256: z.string(),
  isPublic: z.boolean(),
  note: z.string().nullable(),
  addedAt: z.iso.datetime(),
  by: z.string().nullable(),
  /** Why it was removed; null: it is here. */
  removed: z.string().nullable(),
});
export type Paper = z.infer<typeof PaperSchema>;

/** Where a document speaks of the result: its line, as the region's data name it, and the words. */
export const ResultMentionSchema = z.object({ basis: z.string(), quote: z.string() });

/** The fields of the form that brings a file. */
export const PaperFieldsSchema = z.strictObject({
  isPublic: z.stringbool().default(false),
  note: z.string().trim().min(1).max(300).nullable().default(null),
});
export type PaperFields = z.infer<typeof PaperFieldsSchema>;
export const PaperRemovalSchema = z.strictObject({ reason: z.string().trim().min(1).max(500) });

/** Error codes of papers with their HTTP status. */
export const paperErrors = {
  "market.paper-type": 422,
  "market.paper-there": 409,
  "market.paper-not-found": 404,
} as const;
export type PaperErrorCode = keyof typeof paperErrors;
