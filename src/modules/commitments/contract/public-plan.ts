import { z } from "zod";
import { TargetSchema } from "../../indicators/contract.ts";
import { kinds, type State } from "../contract.ts";
import { DocumentNameSchema } from "./unit.ts";

/** Where a promise stands, in words for everybody. */
export const publicStates = ["planned", "assigned", "under-way", "done", "paused", "ended-unfinished"] as const;
export type PublicState = (typeof publicStates)[number];

/** What the public is told of a state of the ledger; null: nothing, it is no promise of its own any more. */
export const publicStateOf: Readonly<Record<State, PublicState | null>> = {
  registered: "planned",
  approved: "planned",
  dispatched: "assigned",
  signed: "assigned",
  "in-progress": "under-way",
  reported: "under-way",
  reviewed: "under-way",
  closed: "done",
  suspended: "paused",
  merged: null,
  withdrawn: null,
};

const Head = z.object({
  document: DocumentNameSchema,
  periodStart: z.number().nullable(),
  periodEnd: z.number().nullable(),
  /** The words in which the document says that it is public. */
  disclosure: z.string().nullable(),
});

export const PublicPlansSchema = z.object({
  day: z.string(),
  plans: z.array(Head.extend({ targets: z.number(), others: z.number(), done: z.number() })),
});
export type PublicPlans = z.infer<typeof PublicPlansSchema>;

/** What everybody may see of a plan. No person, no draft, no report and no note is in it. */
export const PublicPlanSchema = Head.extend({
  day: z.string(),
  targets: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      quote: z.string(),
      edition: z.number(),
      start: z.number(),
      figure: z
        .object({
          indicator: z.string(),
          unit: z.string(),
          state: TargetSchema.shape.standing.unwrap().shape.state,
          value: z.string().nullable(),
          measuredOn: z.string().nullable(),
          aim: z.string().nullable(),
          due: z.string().nullable(),
          samples: z.number(),
        })
        .nullable(),
      /** The aim was adjusted; what the sentence says stands beside. */
      isAdjusted: z.boolean(),
      isSample: z.boolean(),
    }),
  ),
  others: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(kinds),
      title: z.string(),
      quote: z.string(),
      edition: z.number(),
      start: z.number(),
      state: z.enum(publicStates),
      dueOn: z.string().nullable(),
      units: z.array(z.string()),
      isSample: z.boolean(),
    }),
  ),
});
export type PublicPlan = z.infer<typeof PublicPlanSchema>;

export const publicErrors = { "commitments.plan-not-public": 404 } as const;
export type PublicErrorCode = keyof typeof publicErrors;
