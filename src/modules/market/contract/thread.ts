import { z } from "zod";
import { contractStates } from "./contracts.ts";
import { leadStages } from "./lead.ts";
import { licenceStates } from "./licence.ts";
import { licenceKinds } from "./licence-terms.ts";

/** What came of a lead, as far as the reader may see it. */
export const ThreadSchema = z.object({
  licences: z.array(
    z.object({ id: z.string(), title: z.string(), kind: z.enum(licenceKinds), state: z.enum(licenceStates) }),
  ),
  contracts: z.array(
    z.object({ id: z.string(), name: z.string(), number: z.string().nullable(), state: z.enum(contractStates) }),
  ),
});
export type Thread = z.infer<typeof ThreadSchema>;

/** What came of a demand or a result: the leads with the other side, and what came of those. */
export const GoodThreadSchema = ThreadSchema.extend({
  leads: z.array(
    z.object({
      id: z.string(),
      /** The good of the other side; empty when it was taken back. */
      title: z.object({ zh: z.string(), en: z.string().nullable() }),
      stage: z.enum(leadStages),
    }),
  ),
});
export type GoodThread = z.infer<typeof GoodThreadSchema>;

/** Error codes of the links between lead, licence and contract with their HTTP status. */
export const threadErrors = {
  "market.thread-too-early": 409,
  "market.thread-result": 422,
  "market.thread-licence-parties": 422,
  "market.thread-contract-parties": 422,
  "market.thread-other-lead": 422,
  "market.thread-registered": 409,
  "market.thread-not-bound": 409,
} as const;
export type ThreadErrorCode = keyof typeof threadErrors;
