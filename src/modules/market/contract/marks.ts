import { z } from "zod";

/** What a result is counted as, each apart: selected and supported, moved towards district, sea or firm, transferred. */
export const resultMarks = ["selected", "moved", "transferred"] as const;
export type ResultMark = (typeof resultMarks)[number];

export const routes = ["licence", "sale", "equity", "company"] as const;
export const destinations = ["district", "sea", "firm"] as const;

const line = (most: number) => z.string().trim().min(1).max(most).nullable().default(null);

/** The plan for one result (一果一策). */
export const ResultPlanSchema = z.strictObject({
  route: z.enum(routes).nullable().default(null),
  destination: z.enum(destinations).nullable().default(null),
  plan: line(5000),
  /** Who follows it. */
  manager: line(200),
  nextContact: z.iso.date().nullable().default(null),
  /** Who takes it over. */
  receiver: line(300),
});
export type ResultPlan = z.infer<typeof ResultPlanSchema>;

/** A plan as it stands, with its version. */
export const WrittenPlanSchema = ResultPlanSchema.extend({ version: z.int() });
export type WrittenPlan = z.infer<typeof WrittenPlanSchema>;

/** A plan as somebody writes it over the version that was read; 0: there was none. */
export const PlanInputSchema = ResultPlanSchema.extend({ version: z.int().min(0) });
export type PlanInput = z.infer<typeof PlanInputSchema>;

export const NewMarkSchema = z.strictObject({
  mark: z.enum(resultMarks),
  on: z.iso.date(),
  basis: z.string().trim().min(1).max(500),
});
export type NewMark = z.infer<typeof NewMarkSchema>;
export const EndMarkSchema = z.strictObject({ reason: z.string().trim().min(1).max(500) });

/** What a mark needs to be known of the result before. */
export const markNeeds = ["place", "destination", "plan", "receiver"] as const;
export type MarkNeed = (typeof markNeeds)[number];

export const MarkSchema = z.object({
  id: z.string(),
  mark: z.enum(resultMarks),
  on: z.iso.date(),
  destination: z.enum(destinations).nullable(),
  receiver: z.string().nullable(),
  basis: z.string(),
});
export type Mark = z.infer<typeof MarkSchema>;

/** A patent of the register that belongs to a result. */
export const ResultPatentSchema = z.object({ id: z.string(), name: z.string(), number: z.string().nullable() });

/** The results that a patent belongs to, as far as the reader sees them. */
export const PatentResultsSchema = z.object({ results: z.array(z.object({ id: z.string(), title: z.string() })) });

/** Error codes of plans and marks with their HTTP status. */
export const markErrors = {
  "market.mark-not-yours": 403,
  "market.plan-changed": 409,
  "market.mark-not-now": 409,
  "market.mark-needs": 422,
  "market.mark-day": 422,
  "market.mark-not-found": 404,
} as const;
export type MarkErrorCode = keyof typeof markErrors;
