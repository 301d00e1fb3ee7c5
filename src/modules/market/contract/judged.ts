import { z } from "zod";

/** What the owner of a result of service decides: to keep it on a list apart, its price, whose it is, who may use it for long. */
export const decisionKinds = ["listed-apart", "price", "ownership", "long-term-use"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** How a price came about: the law on result transfer knows these three, the documents name none. */
export const priceWays = ["agreement", "listing", "auction"] as const;
export type PriceWay = (typeof priceWays)[number];

/** What a result is judged by (004:L18): its application, its transfer, its industrialisation. */
export const evaluationDimensions = ["application", "transfer", "industrialisation"] as const;
export type EvaluationDimension = (typeof evaluationDimensions)[number];

const Day = z.iso.date();
const line = (most: number) => z.string().trim().min(1).max(most);
const Share = z.strictObject({ name: line(100), percent: z.number().min(0.01).max(100) });
export type DecisionShare = z.infer<typeof Share>;

export const NewDecisionSchema = z.strictObject({
  kind: z.enum(decisionKinds),
  on: Day,
  /** The body that decided. */
  by: line(200),
  says: line(2000),
  /** In 分; of a price. */
  price: z.int().min(0).max(9_000_000_000_000).nullable().default(null),
  priceWay: z.enum(priceWays).nullable().default(null),
  /** Of ownership: together 100 percent. */
  shares: z.array(Share).max(50).default([]),
  /** Of long-term use: its last day. */
  until: Day.nullable().default(null),
  basis: line(500),
});
export type NewDecision = z.infer<typeof NewDecisionSchema>;

const Ended = { ended: z.string().nullable() };

export const DecisionSchema = NewDecisionSchema.extend({ id: z.string(), ...Ended });
export type Decision = z.infer<typeof DecisionSchema>;

export const NewEvaluationSchema = z.strictObject({
  dimension: z.enum(evaluationDimensions),
  finding: line(1000),
  /** Where the evidence is: number of a contract, address of a report. */
  reference: line(500),
  on: Day,
});
export type NewEvaluation = z.infer<typeof NewEvaluationSchema>;
export const EvaluationSchema = NewEvaluationSchema.extend({ id: z.string(), by: z.string().nullable(), ...Ended });
export type Evaluation = z.infer<typeof EvaluationSchema>;

export const EndJudgedSchema = z.strictObject({ reason: line(500) });

/** What is kept of the decisions about a result, and how it is judged. Decisions: those inside only. */
export const JudgedSchema = z.object({
  /** Null: not for this reader. */
  decisions: z.array(DecisionSchema).nullable(),
  evaluations: z.array(EvaluationSchema),
});
export type Judged = z.infer<typeof JudgedSchema>;

/** A result of service as its ledger has it: apart from state assets, with its last price and whose it is now. */
export const JobResultsSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      title: z.object({ zh: z.string(), en: z.string().nullable() }),
      owner: z.string().nullable(),
      isListedApart: z.boolean(),
      isSample: z.boolean(),
      price: z.object({ amount: z.number(), way: z.enum(priceWays), on: Day }).nullable(),
      shares: z.array(Share),
      until: Day.nullable(),
      decisions: z.number(),
    }),
  ),
});
export type JobResults = z.infer<typeof JobResultsSchema>;

/** Error codes of decisions and evaluations with their HTTP status. */
export const judgedErrors = {
  "market.decision-not-yours": 403,
  "market.decision-not-service": 422,
  "market.decision-price": 422,
  "market.decision-shares": 422,
  "market.decision-until": 422,
  "market.evaluation-not-yours": 403,
  "market.judged-day": 422,
  "market.judged-not-found": 404,
} as const;
export type JudgedErrorCode = keyof typeof judgedErrors;
