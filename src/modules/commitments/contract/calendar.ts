import { z } from "zod";
import { LedgerFilterSchema, LedgerRowSchema } from "./ledger.ts";

const Month = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/);

export const CalendarQuerySchema = LedgerFilterSchema.extend({
  /** `2027-06`; the month of today when left out. */
  month: Month.optional(),
});
export type CalendarQuery = z.infer<typeof CalendarQuerySchema>;

export const CalendarSchema = z.object({
  day: z.string(),
  month: z.string(),
  /** How many fall due in each month that has any, in their order; suspended, merged, withdrawn and closed ones included. */
  months: z.array(z.object({ month: z.string(), count: z.number() })),
  /** Commitments that pass the filter and have no deadline. */
  undated: z.number(),
  /** How many fall due in the month; the rows are the first 500. */
  count: z.number(),
  rows: z.array(LedgerRowSchema),
});
export type Calendar = z.infer<typeof CalendarSchema>;

/** The person's own feed, without its address: that is shown once, when it is made. */
export const FeedSchema = z.object({
  feed: z.object({ madeAt: z.string() }).nullable(),
});
export const NewFeedSchema = z.strictObject({ filter: LedgerFilterSchema });
/** The path of a new feed with its secret. */
export const MadeFeedSchema = z.object({ path: z.string() });
