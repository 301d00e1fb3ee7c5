import { z } from "zod";

/** An indicator that measures the sentence of a commitment, with its figure and the aim in force. */
export const MeasuredSchema = z.object({
  code: z.string(),
  target: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  standing: z
    .object({
      value: z.string().nullable(),
      measuredOn: z.string().nullable(),
      aim: z.string().nullable(),
      /** The figure of today; of a sum over a year what has come so far. */
      now: z.string().nullable(),
      unit: z.string(),
    })
    .nullable(),
});
export type Measured = z.infer<typeof MeasuredSchema>;
