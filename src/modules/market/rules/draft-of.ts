import type { Demand, DemandInput } from "../contract/demand.ts";
import type { Result, ResultInput } from "../contract/result.ts";
import type { DemandDraft, ResultDraft } from "./drafting-guide.ts";

/** What the guide reads of a demand that is being written. */
export const draftOfDemandInput = ({ titleZh, ...input }: DemandInput): DemandDraft => ({ title: titleZh, ...input });

/** What the guide reads of a demand that is kept. */
export const draftOfDemand = (demand: Demand): DemandDraft => ({
  ...demand,
  title: demand.title.zh,
  field: demand.field?.code ?? null,
  budgetLeast: demand.budget.least,
  budgetMost: demand.budget.most,
});

/** What the guide reads of a result that is being written; what is proven the evidence says. */
export const draftOfResultInput = (
  { titleZh, ...input }: ResultInput,
  provenReadiness: number | null,
): ResultDraft => ({
  title: titleZh,
  provenReadiness,
  ...input,
});

/** What the guide reads of a result that is kept. */
export const draftOfResult = (result: Result): ResultDraft => ({
  ...result,
  title: result.title.zh,
  field: result.field?.code ?? null,
  priceLeast: result.price.least,
  priceMost: result.price.most,
  claimedReadiness: result.readiness.claimed,
  provenReadiness: result.readiness.proven,
});
