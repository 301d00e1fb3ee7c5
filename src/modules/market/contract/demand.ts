import { z } from "zod";
import { GoodHeadSchema, GoodInputSchema, moneyField, StandingSchema, StepRecordSchema } from "./good.ts";
import { exclusivities, ParameterSchema, secrecies, transferModes } from "./terms.ts";
import { GoodThreadSchema } from "./thread.ts";

const Day = z.iso.date();

/** A demand as somebody writes it. */
export const DemandInputSchema = GoodInputSchema.extend({
  problem: z.string().trim().min(1).max(5000),
  budgetLeast: moneyField,
  budgetMost: moneyField,
  deadline: Day.nullable().default(null),
  acceptance: z.string().trim().max(2000).nullable().default(null),
  /** The least level of readiness that is taken. */
  neededReadiness: z.int().min(1).max(9).nullable().default(null),
});
export type DemandInput = z.infer<typeof DemandInputSchema>;

/** One demand as this reader may see it. */
export const DemandSchema = GoodHeadSchema.extend({
  problem: z.string(),
  parameters: z.array(ParameterSchema),
  budget: z.object({ least: z.number().nullable(), most: z.number().nullable() }),
  deadline: Day.nullable(),
  acceptance: z.string().nullable(),
  modes: z.array(z.enum(transferModes)),
  neededReadiness: z.number().nullable(),
  exclusivity: z.enum(exclusivities),
  secrecy: z.enum(secrecies),
  showsOwner: z.boolean(),
  steps: z.array(StepRecordSchema),
  standing: StandingSchema,
  /** The leads of it and what came of them, as far as the reader may see that. */
  thread: GoodThreadSchema,
});
export type Demand = z.infer<typeof DemandSchema>;
