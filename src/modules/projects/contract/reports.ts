import { z } from "zod";

/** How a project reports, and what it reported. */
export const ReportingSchema = z.object({
  /** Months between two reports; 0: no regular report is asked for. */
  months: z.number(),
  /** Most characters of a report. */
  most: z.number(),
  /** By when the next one is due; null: none is asked for. */
  next: z.string().nullable(),
  /** The last one first. */
  reports: z.array(z.object({ id: z.string(), on: z.string(), words: z.string(), by: z.string() })),
});
export const NewReportSchema = z.strictObject({ words: z.string().trim().min(1).max(20_000) });
export type NewReport = z.infer<typeof NewReportSchema>;
