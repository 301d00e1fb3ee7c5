import { z } from "zod";
import { refusalReasons } from "../../../engines/match/contract.ts";
import { type GoodKind, goodKinds } from "../contract.ts";

/**
 * How far a lead has come (TTM-11, TTM-12: 筛选、推介、路演 are steps of the broker before a contract; effect: what came of it).
 * `refused` ends it with a reason and can be taken up again.
 */
export const leadStages = [
  "matched",
  "contacted",
  "talks",
  "trial",
  "contract",
  "performed",
  "effect",
  "refused",
] as const;
export type LeadStage = (typeof leadStages)[number];

/** The stages in the order in which a lead goes through them. */
export const leadPath: readonly LeadStage[] = leadStages.filter((stage) => stage !== "refused");

export const leadActs = ["contact", "talk", "try", "sign", "perform", "confirm-effect", "refuse", "reopen"] as const;
export type LeadAct = (typeof leadActs)[number];

/** Everything that stands in the log of a lead. */
export const leadStepActs = [
  ...leadActs,
  "open",
  "follow-up",
  "ask",
  "answer",
  "hand-over",
  "declare",
  "prove-concept",
  "decide-concept",
  "register",
  "deregister",
] as const;
export type LeadStepAct = (typeof leadStepActs)[number];

/** The two goods of a lead, and their owners. */
export const leadSides = goodKinds;
export type LeadSide = GoodKind;

/** How somebody was spoken to (TTM-07: on the line and in person alike). */
export const contactWays = ["visit", "meeting", "call", "online", "message", "roadshow"] as const;
export type ContactWay = (typeof contactWays)[number];

/** How the day by which something is due stands to today. */
export const clockStates = ["in-time", "soon", "late", "none"] as const;
export type ClockState = (typeof clockStates)[number];

/** Why a broker is not a stranger to one of the two sides. */
export const interestKinds = ["employed", "holds-shares", "paid-by", "kinship", "other"] as const;
export type InterestKind = (typeof interestKinds)[number];

/** A proof of concept (TTM-21): asked for, under way, and how it was decided. */
export const conceptStates = ["asked", "running", "go", "change", "stop", "declined"] as const;
export type ConceptState = (typeof conceptStates)[number];
export const conceptActs = ["start", "go", "change", "stop", "decline", "ask-again"] as const;
export type ConceptAct = (typeof conceptActs)[number];

export const ReasonSchema = z.enum(refusalReasons);

const Id = z.string().min(1).max(80);
const Words = z.string().trim().min(1).max(2000);
const Day = z.iso.date();
const seen = { version: z.int().min(1) };

/** A broker takes up a pair. */
export const NewLeadSchema = z.strictObject({ demand: Id, result: Id, words: Words.nullable().default(null) });
export type NewLead = z.infer<typeof NewLeadSchema>;

export const LeadActSchema = z.discriminatedUnion("act", [
  /** `contract`: the number of the contract, as it is registered or as the parties call it. */
  z.strictObject({ ...seen, act: z.literal("sign"), words: Words, contract: z.string().trim().min(1).max(100) }),
  /** `side`: who does not want it; null: the broker sees that it does not fit. */
  z.strictObject({
    ...seen,
    act: z.literal("refuse"),
    words: Words.nullable().default(null),
    reason: ReasonSchema,
    side: z.enum(leadSides).nullable().default(null),
  }),
  /** A talk, visit or call. `nextOn`: the day agreed for the next one; by the rhythm of the stage when left out. */
  z.strictObject({
    ...seen,
    act: z.literal("follow-up"),
    words: Words,
    on: Day,
    way: z.enum(contactWays),
    side: z.enum([...leadSides, "both"]),
    nextOn: Day.nullable().default(null),
  }),
  /** Something that an owner is asked; they answer within the days of the response clock. */
  z.strictObject({ ...seen, act: z.literal("ask"), side: z.enum(leadSides), words: Words }),
  /** `person`: id of the broker who goes on with it. */
  z.strictObject({ ...seen, act: z.literal("hand-over"), person: Id, words: Words }),
  z.strictObject({
    ...seen,
    act: z.literal("declare"),
    interest: z.enum(interestKinds),
    side: z.enum(leadSides),
    words: Words,
  }),
  /** A proof of concept is asked for: what is to be shown, by which test, for how much (分). */
  z.strictObject({
    ...seen,
    act: z.literal("prove-concept"),
    hypothesis: Words,
    test: Words,
    cost: z.int().min(0).max(1_000_000_000_00).nullable().default(null),
  }),
  ...(["contact", "talk", "try", "perform", "confirm-effect", "reopen"] as const).map((act) =>
    z.strictObject({ ...seen, act: z.literal(act), words: Words }),
  ),
]);
export type LeadActInput = z.infer<typeof LeadActSchema>;

/** What an owner answers: goes on, or does not and why. */
export const AnswerSchema = z
  .strictObject({
    wants: z.boolean(),
    reason: ReasonSchema.nullable().default(null),
    words: Words.nullable().default(null),
  })
  .refine(({ wants, reason }) => wants === (reason === null), { path: ["reason"] });
export type OwnerAnswer = z.infer<typeof AnswerSchema>;

/** A pair that was proposed and that a broker puts aside before any lead. */
export const RefusePairSchema = z.strictObject({
  demand: Id,
  result: Id,
  reason: ReasonSchema,
  words: Words.nullable().default(null),
});
export type RefusePair = z.infer<typeof RefusePairSchema>;

/** An owner wants to be brought together with the other side; `words`: what is asked of the broker. */
export const WishPairSchema = z.strictObject({ demand: Id, result: Id, words: Words.nullable().default(null) });
export type WishPair = z.infer<typeof WishPairSchema>;

export const ConceptActSchema = z.strictObject({ ...seen, act: z.enum(conceptActs), words: Words });
export type ConceptActInput = z.infer<typeof ConceptActSchema>;

/** Who works with leads of others than their own. */
export const brokerRoles = ["broker"] as const;
/** Who sees all leads and may hand them over. */
export const deskStewards = ["administrator", "commission-office"] as const;

/** Error codes of leads with their HTTP status. */
export const leadErrors = {
  "market.lead-not-found": 404,
  "market.lead-good-not-found": 404,
  "market.lead-open-already": 409,
  "market.lead-changed": 409,
  "market.lead-stage": 409,
  "market.lead-not-yours": 403,
  "market.lead-conflict": 409,
  "market.lead-no-broker": 422,
  "market.lead-same-broker": 422,
  "market.lead-day-to-come": 422,
  "market.lead-next-day": 422,
  "market.lead-own-goods": 409,
  "market.lead-owner-away": 422,
  "market.lead-result-licensed": 409,
  "market.question-not-found": 404,
  "market.question-answered": 409,
  "market.question-open": 409,
  "market.pair-in-work": 409,
  "market.concept-not-found": 404,
  "market.concept-changed": 409,
  "market.concept-state": 409,
  "market.concept-not-yours": 403,
  "market.concept-open": 409,
} as const;
export type LeadErrorCode = keyof typeof leadErrors;
