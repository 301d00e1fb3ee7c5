import { z } from "zod";

const Words = z.string().trim().min(1).max(1000);

/** A target shall be another from a day on (GOV-15). */
export const ProposeAdjustmentSchema = z.strictObject({
  /** In the unit of the sentence. */
  value: z.number().finite(),
  /** The year in which it is due; null: that stays as it is. */
  deadline: z.number().int().min(1990).max(2100).nullable(),
  reason: Words,
  /** The document that decides it: name, number, clause. */
  decision: Words,
  inForceOn: z.iso.date(),
});
export type ProposeAdjustment = z.infer<typeof ProposeAdjustmentSchema>;

export const adjustmentAnswers = ["approved", "declined"] as const;
export const AnswerAdjustmentSchema = z.strictObject({
  answer: z.enum(adjustmentAnswers),
  note: Words.nullable().default(null),
});
export type AnswerAdjustment = z.infer<typeof AnswerAdjustmentSchema>;

export const AimSchema = z.object({ value: z.number(), deadline: z.number().nullable() });
export type Aim = z.infer<typeof AimSchema>;

export const AdjustmentsSchema = z.object({
  /** Null: this commitment is no numeric target. */
  unit: z.string().nullable(),
  /** What the sentence says; it never changes. */
  original: AimSchema.nullable(),
  /** What holds today. */
  current: AimSchema.nullable(),
  today: z.string(),
  /** The newest first. */
  adjustments: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      old: AimSchema,
      new: AimSchema,
      reason: z.string(),
      decision: z.string(),
      inForceOn: z.string(),
      proposedAt: z.string(),
      proposedBy: z.string(),
      isOwn: z.boolean(),
      answer: z.enum(adjustmentAnswers).nullable(),
      answeredAt: z.string().nullable(),
      answeredBy: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  approverIsAnother: z.boolean(),
});
export type Adjustments = z.infer<typeof AdjustmentsSchema>;
