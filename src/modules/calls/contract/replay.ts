import { z } from "zod";

/** The decisions of a case taken again from what was known then, under the version that it began with. */
export const ReplaySchema = z.object({
  version: z.number(),
  acts: z.number(),
  /** The first act that came out otherwise, with its number; null: all came out as they stand in the record. */
  differs: z.object({ at: z.number(), act: z.string() }).nullable(),
  /** Its points worked out again from the sealed sheets; null: it was not judged. */
  outcome: z.object({ judges: z.number(), sha256: z.string(), isSame: z.boolean() }).nullable(),
});
export type Replay = z.infer<typeof ReplaySchema>;
