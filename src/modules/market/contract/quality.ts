import { z } from "zod";

/** How the results of each institute fare: what was offered in a time, what was transferred of it, how fast, what it earned. */
export const QualityQuerySchema = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() });
export type QualityQuery = z.infer<typeof QualityQuerySchema>;

export const QualitySchema = z.object({
  year: z.number(),
  years: z.array(z.number()),
  institutes: z.array(
    z.object({
      code: z.string(),
      name: z.object({ zh: z.string(), en: z.string().nullable() }),
      /** Results that were public until the end of the year. */
      offered: z.number(),
      /** Of these transferred in the year, and until its end. */
      transferred: z.number(),
      transferredEver: z.number(),
      /** Median days from the first publication to the transfer, of those of the year; null: of none known. */
      medianDays: z.number().nullable(),
      /** Registered contracts of the year in which it is the first seller, and their technology amount in 分. */
      contracts: z.number(),
      income: z.number(),
      samples: z.number(),
    }),
  ),
});
export type Quality = z.infer<typeof QualitySchema>;
