import { z } from "zod";
import { DisclosureSchema } from "./disclosure.ts";
import { GoodHeadSchema } from "./good.ts";

/** What concerns the reader: the own goods, what waits to be read, disclosures that wait for the own side. */
export const MineSchema = z.object({
  own: z.array(GoodHeadSchema),
  toRead: z.array(GoodHeadSchema),
  disclosures: z.array(DisclosureSchema.extend({ good: GoodHeadSchema })),
  /** Plans of results whose next contact is due, the longest due first. */
  plans: z.array(
    z.object({
      id: z.string(),
      title: GoodHeadSchema.shape.title,
      nextContact: z.iso.date(),
      manager: z.string().nullable(),
      isLate: z.boolean(),
    }),
  ),
});
export type Mine = z.infer<typeof MineSchema>;

export const SavedSearchSchema = z.object({ id: z.string(), name: z.string(), address: z.string() });
export const SavedSearchListSchema = z.object({ searches: z.array(SavedSearchSchema) });
export const NewSavedSearchSchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  /** The search parameters of the market's address, with the question mark. */
  address: z.string().regex(/^\?[^#]{1,1000}$/),
});
export type NewSavedSearch = z.infer<typeof NewSavedSearchSchema>;
