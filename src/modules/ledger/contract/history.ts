import { z } from "zod";
import { FactContentSchema } from "../contract.ts";

/** A number that somebody is about to record, to be held against what is known. */
export const HistoryRequestSchema = FactContentSchema;

export const FindingSchema = z.discriminatedUnion("code", [
  z.object({ code: z.literal("same-period"), id: z.string(), value: z.string() }),
  z.object({ code: z.literal("sign"), last: z.string(), lastDay: z.string() }),
  z.object({ code: z.literal("magnitude"), last: z.string(), lastDay: z.string(), power: z.string() }),
  z.object({ code: z.literal("jump"), last: z.string(), lastDay: z.string(), times: z.string() }),
]);

export const HistorySchema = z.object({
  /** In the unit of the metric. */
  value: z.string(),
  unit: z.string(),
  findings: z.array(FindingSchema),
  /** The latest known facts of the subject and metric, newest first. */
  last: z.array(
    z.object({
      id: z.string(),
      validFrom: z.string(),
      validTo: z.string().nullable(),
      value: z.string(),
      sample: z.boolean(),
    }),
  ),
  /** From which factor on a change is asked about. */
  mostTimes: z.number(),
});
export type History = z.infer<typeof HistorySchema>;
