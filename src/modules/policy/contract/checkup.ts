import { z } from "zod";

/** A place in a document of the register. */
const Place = z.object({
  /** Code of the document; the plan itself or one that it was held against. */
  document: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
});

const Text = z.object({ zh: z.string(), en: z.string() });

/** The plan check-up of one document: findings in the order of its text, and what it was held against. */
export const CheckUpSchema = z.object({
  against: z.array(z.object({ code: z.string(), titleZh: z.string(), titleEn: z.string().nullable() })),
  findings: z.array(
    Place.extend({
      code: z.string(),
      severity: z.enum(["error", "warning", "info"]),
      message: Text,
      related: z.array(Place),
    }),
  ),
});
export type CheckUp = z.infer<typeof CheckUpSchema>;

/** What `against` says when a document is to be held against no other. */
export const againstNone = "none";

/** `against` names documents by their codes, with commas, or says `none`; left out it means the upper documents that are related. */
export const CheckUpQuerySchema = z.object({
  edition: z.coerce.number().int().min(1).optional(),
  against: z.string().max(2000).optional(),
});
export type CheckUpQuery = z.output<typeof CheckUpQuerySchema>;
