import { z } from "zod";
import { kinds, states } from "../contract.ts";
import { DocumentNameSchema } from "./unit.ts";

export const CarryOverInputSchema = z.strictObject({
  /** The commitment of another document in which it goes on. */
  to: z.string().min(1).max(60),
  reason: z.string().trim().min(1).max(1000),
});
export type CarryOverInput = z.infer<typeof CarryOverInputSchema>;

export const ReasonSchema = z.strictObject({ reason: z.string().trim().min(1).max(1000) });
export type Reason = z.infer<typeof ReasonSchema>;

export const CarriedSchema = z.object({
  id: z.string(),
  /** The commitment at the other end. */
  commitment: z.string(),
  title: z.string(),
  state: z.enum(states),
  document: DocumentNameSchema,
  reason: z.string(),
  at: z.string(),
  by: z.string(),
});
export type Carried = z.infer<typeof CarriedSchema>;

/** Where a commitment goes on, and what goes on in it. */
export const CarriesSchema = z.object({ into: CarriedSchema.nullable(), from: z.array(CarriedSchema) });
export type Carries = z.infer<typeof CarriesSchema>;

/** What is done after a closing account: what goes on where, and whether the ledger is archived. */
export const AftermathSchema = z.object({
  /** By the commitment of the plan that is over. */
  carried: z.array(CarriedSchema.extend({ of: z.string() })),
  /** Commitments of other documents that are alive. */
  successors: z.array(
    z.object({ id: z.string(), title: z.string(), kind: z.enum(kinds), document: DocumentNameSchema }),
  ),
  archive: z.object({ reason: z.string(), at: z.string(), by: z.string() }).nullable(),
});
export type Aftermath = z.infer<typeof AftermathSchema>;

export const carryErrors = {
  "commitments.carry-not-over": 409,
  "commitments.carry-finished": 409,
  "commitments.carry-already": 409,
  "commitments.carry-not-found": 404,
  "commitments.carry-ended": 409,
  "commitments.carry-target": 422,
  "commitments.archive-not-over": 409,
  "commitments.archive-already": 409,
  "commitments.archive-none": 409,
} as const;
export type CarryErrorCode = keyof typeof carryErrors;
