import { z } from "zod";
import { constraintRoles, partNames, refusalReasons } from "../../../engines/match/contract.ts";
import { clockStates, leadSides, leadStages } from "./lead.ts";

const Evidence = z.object({
  field: z.string(),
  value: z.string(),
  /** UTF-16 units of the field's text, the end not included; null: the field's value as a whole. */
  span: z.object({ start: z.number(), end: z.number() }).nullable(),
});
const Statement = z.object({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  request: z.array(Evidence),
  item: z.array(Evidence),
});

/** Why a pair fits and why not. `request` is always the demand, `item` the result. */
export const FitSchema = z.object({
  /** Between 0 and 1; orders one list, is no probability. */
  score: z.number(),
  /** False when a hard constraint is missed. */
  isEligible: z.boolean(),
  parts: z.array(z.object({ part: z.enum(partNames), value: z.number(), adds: z.number() })),
  verdicts: z.array(
    z.object({
      role: z.enum([...constraintRoles, "number"]),
      verdict: z.enum(["met", "missed", "unknown"]),
      hard: z.boolean(),
      request: Evidence,
      item: Evidence.nullable(),
      gap: z.object({ amount: z.number(), unit: z.string() }).nullable(),
    }),
  ),
  /** Pairs like this one that were refused, and by what they multiply the score. */
  refusals: z.array(z.object({ reason: z.enum(refusalReasons), factor: z.number() })),
  explanation: z
    .object({
      shared: z.array(z.object({ request: Evidence, item: Evidence, weight: z.number() })),
      statements: z.array(Statement),
      wouldMatch: z.array(Statement),
    })
    .nullable(),
});
export type Fit = z.infer<typeof FitSchema>;

/** What became of a pair: nothing yet, a lead, or a refusal. */
export const PairStateSchema = z.object({
  state: z.enum(["free", "in-work", "refused"]),
  /** Of a lead that the reader may see. */
  lead: z.object({ id: z.string(), stage: z.enum(leadStages) }).nullable(),
  reason: z.enum(refusalReasons).nullable(),
  /** Sides that want it, as far as the reader may know. */
  wishes: z.array(z.enum(leadSides)),
});
export type PairState = z.infer<typeof PairStateSchema>;

/** A demand or a result as matching reads it, with the texts that spans point into. */
export const MatchedGoodSchema = z.object({
  id: z.string(),
  title: z.object({ zh: z.string(), en: z.string().nullable() }),
  field: z.object({ zh: z.string(), en: z.string().nullable() }).nullable(),
  /** Null: its name is not public. */
  owner: z.string().nullable(),
  isSample: z.boolean(),
  isListed: z.boolean(),
  /** Of a result the level that it claims beside the proven one, which matching compares; null: of a demand. */
  readiness: z.object({ claimed: z.number().nullable(), proven: z.number().nullable() }).nullable(),
  /** The public texts by field. */
  texts: z.array(z.object({ field: z.string(), text: z.string() })),
});
export type MatchedGood = z.infer<typeof MatchedGoodSchema>;

const FieldName = z.object({ zh: z.string(), en: z.string().nullable() });
/** The roots of the two fields in the tree, where they differ: technology of one domain for a need of another. */
const Across = z.object({ demand: FieldName, result: FieldName }).nullable();

export const MatchSchema = z.object({
  good: MatchedGoodSchema,
  fit: FitSchema,
  pair: PairStateSchema,
  across: Across,
});
export type Match = z.infer<typeof MatchSchema>;

/** What fits a demand or a result best. */
export const MatchesSchema = z.object({
  side: z.enum(leadSides),
  good: MatchedGoodSchema,
  considered: z.number(),
  /** What misses no hard constraint, the best fit first. */
  ranked: z.array(MatchSchema),
  /** What fits best of those that miss one. */
  ruledOut: z.array(MatchSchema),
});
export type Matches = z.infer<typeof MatchesSchema>;

/** The workbench: both sides of one pair. */
export const PairSchema = z.object({
  demand: MatchedGoodSchema,
  result: MatchedGoodSchema,
  fit: FitSchema,
  pair: PairStateSchema,
  across: Across,
  /** Of which side the reader is the owner, and then answers for it; null: of none. */
  side: z.enum(leadSides).nullable(),
  /** Why the reader cannot take it up; null: they can. */
  openRefusal: z.object({ code: z.string() }).nullable(),
});
export type Pair = z.infer<typeof PairSchema>;

const Title = z.object({ zh: z.string(), en: z.string().nullable() });

/** A pair that waits for a broker. */
export const ProposalSchema = z.object({
  demand: z.object({ id: z.string(), title: Title }),
  result: z.object({ id: z.string(), title: Title }),
  score: z.number(),
  /** Sides that want it, and what they ask of the broker. */
  wishes: z.array(z.object({ side: z.enum(leadSides), words: z.string().nullable() })),
  foundAt: z.string(),
  isSample: z.boolean(),
});
export type Proposal = z.infer<typeof ProposalSchema>;

const Partner = z.object({
  id: z.string(),
  title: Title,
  /** Null: its name is not shown to the reader yet. */
  owner: z.string().nullable(),
});

/** A question that waits for an owner, or was answered. */
export const QuestionSchema = z.object({
  id: z.string(),
  side: z.enum(leadSides),
  words: z.string(),
  askedAt: z.string(),
  askedBy: z.string(),
  due: z.string(),
  clock: z.enum(clockStates),
  /** Whether the reader is the one who answers. */
  isYours: z.boolean(),
  answer: z
    .object({
      at: z.string(),
      by: z.string(),
      wants: z.boolean(),
      reason: z.enum(refusalReasons).nullable(),
      words: z.string().nullable(),
    })
    .nullable(),
});
export type Question = z.infer<typeof QuestionSchema>;

export const LeadRowSchema = z.object({
  id: z.string(),
  version: z.number(),
  stage: z.enum(leadStages),
  stageSince: z.string(),
  demand: Partner,
  result: Partner,
  broker: z.string(),
  /** What the reader is to it. */
  isBroker: z.boolean(),
  side: z.enum(leadSides).nullable(),
  lastTalk: z.string(),
  /** The day by which the broker does something next; null when it has ended. */
  due: z.string().nullable(),
  clock: z.enum(clockStates),
  /** On whom it waits: an owner with an open question, else the broker; null when it has ended. */
  waitsOn: z.enum([...leadSides, "broker"]).nullable(),
  openQuestions: z.number(),
  isSample: z.boolean(),
});
export type LeadRow = z.infer<typeof LeadRowSchema>;

export const DeskSchema = z.object({
  day: z.string(),
  /** The leads that the reader may see and that have not ended, what is late first. */
  leads: z.array(LeadRowSchema),
  ended: z.array(LeadRowSchema),
  /** Pairs that wait for a broker, those that a side wants first, then the best fit; for brokers and those who keep the market. */
  proposals: z.array(ProposalSchema),
  questions: z.array(QuestionSchema.extend({ lead: z.string(), title: Title })),
});
export type Desk = z.infer<typeof DeskSchema>;
