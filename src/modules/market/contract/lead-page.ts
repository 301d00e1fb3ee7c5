import { z } from "zod";
import { refusalReasons } from "../../../engines/match/contract.ts";
import { conceptStates, contactWays, interestKinds, leadSides, leadStages, leadStepActs } from "./lead.ts";
import { LeadRowSchema, QuestionSchema } from "./match.ts";
import { ThreadSchema } from "./thread.ts";

const Title = z.object({ zh: z.string(), en: z.string().nullable() });

/** A proof of concept, in the queue and in its lead. */
export const ConceptSchema = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(conceptStates),
  hypothesis: z.string(),
  test: z.string(),
  /** In 分. */
  cost: z.number().nullable(),
  askedAt: z.string(),
  askedBy: z.string(),
  stateSince: z.string(),
  decision: z.string().nullable(),
});
export type Concept = z.infer<typeof ConceptSchema>;

export const LeadStepSchema = z.object({
  id: z.string(),
  act: z.enum(leadStepActs),
  to: z.enum(leadStages),
  at: z.string(),
  by: z.string().nullable(),
  note: z.string().nullable(),
  /** Of a talk: the day, the way, with whom, and the day agreed for the next. */
  talk: z
    .object({
      on: z.string(),
      way: z.enum(contactWays),
      side: z.enum([...leadSides, "both"]),
      nextOn: z.string().nullable(),
    })
    .nullable(),
  reason: z.enum(refusalReasons).nullable(),
  side: z.enum(leadSides).nullable(),
  /** To whom it was handed over. */
  person: z.string().nullable(),
  /** From which platform to which, where it was handed over. */
  houses: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  contract: z.string().nullable(),
});
export type LeadStep = z.infer<typeof LeadStepSchema>;

/** One lead with everything that was done; what only its broker and those who keep the market see is left out for others. */
export const LeadSchema = LeadRowSchema.extend({
  day: z.string(),
  openedAt: z.string(),
  contract: z.string().nullable(),
  /** The licences and contracts that came of it, as far as the reader may see them. */
  thread: ThreadSchema,
  isSteward: z.boolean(),
  /** Whether the reader declared an interest in it. */
  hasDeclared: z.boolean(),
  interests: z.array(
    z.object({ person: z.string(), kind: z.enum(interestKinds), side: z.enum(leadSides), words: z.string() }),
  ),
  questions: z.array(QuestionSchema),
  concepts: z.array(ConceptSchema),
  steps: z.array(LeadStepSchema),
  /** To whom it may be handed over. */
  brokers: z.array(z.object({ id: z.string(), name: z.string(), house: z.string().nullable() })),
});
export type Lead = z.infer<typeof LeadSchema>;

/** The queue of proofs of concept, those that wait longest first. */
export const ConceptQueueSchema = z.object({
  day: z.string(),
  isSteward: z.boolean(),
  concepts: z.array(
    ConceptSchema.extend({
      lead: z.string(),
      demand: Title,
      result: Title,
      isBroker: z.boolean(),
      isSample: z.boolean(),
    }),
  ),
});
export type ConceptQueue = z.infer<typeof ConceptQueueSchema>;

/** How far the leads of a year came, and why pairs were refused: numbers only, for everybody. */
export const FunnelSchema = z.object({
  years: z.array(z.number()),
  year: z.number().nullable(),
  stages: z.array(
    z.object({
      stage: z.enum(leadStages),
      /** A contract counts when it is registered. */
      leads: z.number(),
      /** Contracts that a broker named and nobody registered. */
      declared: z.number(),
      medianDays: z.number().nullable(),
    }),
  ),
  reasons: z.array(
    z.object({
      reason: z.enum(refusalReasons),
      pairs: z.number(),
      by: z.object({ demand: z.number(), result: z.number(), broker: z.number() }),
    }),
  ),
  /** Whether any of it comes from made-up records. */
  hasSample: z.boolean(),
});
export type Funnel = z.infer<typeof FunnelSchema>;
