import { z } from "zod";
import { outcomeKinds } from "../contract.ts";

const Words = z.string().trim().min(1).max(2000);
const Title = z.string().trim().min(1).max(200);

export const NewStageSchema = z.strictObject({ stage: z.string().max(40), on: z.iso.date(), evidence: Words });
export type NewStage = z.infer<typeof NewStageSchema>;
export const NewOutcomeSchema = z.strictObject({
  kind: z.enum(outcomeKinds),
  title: Title,
  /** The indication of a drug candidate, the use of a product, the species of a variety. */
  about: Words,
  sponsor: Title,
  first: NewStageSchema,
});
export type NewOutcome = z.infer<typeof NewOutcomeSchema>;

const OutcomeSchema = z.object({
  id: z.string(),
  kind: z.enum(outcomeKinds),
  title: z.string(),
  about: z.string(),
  sponsor: z.string(),
  project: z.object({ id: z.string(), title: z.string() }),
  isSample: z.boolean(),
  /** Stages that it reached, the first first; the last is where it stands. */
  steps: z.array(z.object({ stage: z.string(), on: z.string(), evidence: z.string() })),
  /** Whether the reader may say that it reached another stage. */
  mayMove: z.boolean(),
});
export const OutcomeListSchema = z.object({ today: z.string(), outcomes: z.array(OutcomeSchema) });
export type OutcomeList = z.infer<typeof OutcomeListSchema>;

export const NewManagerSchema = z.strictObject({
  name: Title,
  mandate: Words,
  from: z.iso.date(),
  /** The first day after the mandate; null: open. */
  to: z.iso.date().nullable().default(null),
  basis: Words,
});
export type NewManager = z.infer<typeof NewManagerSchema>;
export const ManagerStepSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("decision"), words: Words }),
  z.strictObject({ kind: z.literal("score"), words: Words, points: z.int().min(0).max(100) }),
]);
export type ManagerStep = z.infer<typeof ManagerStepSchema>;
export const ManagerListSchema = z.object({
  managers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mandate: z.string(),
      from: z.string(),
      to: z.string().nullable(),
      basis: z.string(),
      steps: z.array(
        z.object({
          kind: z.enum(["decision", "score"]),
          words: z.string(),
          points: z.number().nullable(),
          by: z.string(),
          on: z.string(),
        }),
      ),
    }),
  ),
});
export type ManagerList = z.infer<typeof ManagerListSchema>;
