import { z } from "zod";

export const undoErrors = {
  "commitments.undo-not-last": 409,
  "commitments.undo-too-late": 409,
  "commitments.undo-not-this": 409,
} as const;
export type UndoErrorCode = keyof typeof undoErrors;

export const UndoSchema = z.strictObject({
  /** The version of the commitment that the person saw. */
  version: z.number().int().min(1),
  /** Why; may be left out, since nobody else has acted on it. */
  note: z.string().trim().min(1).max(1000).nullable().default(null),
});
export type Undo = z.infer<typeof UndoSchema>;
