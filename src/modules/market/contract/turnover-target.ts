import { z } from "zod";
import { targetStates } from "../../indicators/contract.ts";

/** A target of a plan for a figure that contracts make; amounts in the unit of the figure. */
export const TurnoverTargetSchema = z.object({
  indicator: z.object({
    code: z.string(),
    name: z.object({ zh: z.string(), en: z.string() }),
    area: z.string(),
    /** The line of a document that promises it. */
    basis: z.string().nullable(),
  }),
  aim: z.string().nullable(),
  /** The figure that the target is judged by, and the day of it; null: none yet. */
  value: z.string().nullable(),
  measuredOn: z.iso.date().nullable(),
  unit: z.string(),
  due: z.iso.date().nullable(),
  state: z.enum(targetStates),
});
export type TurnoverTarget = z.infer<typeof TurnoverTargetSchema>;
