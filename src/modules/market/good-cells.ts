import type { z } from "zod";
import { fold, pinyinOf } from "../policy/index.ts";
import type { DemandInput } from "./contract/demand.ts";
import type { GoodInputSchema } from "./contract/good.ts";
import type { ResultInput } from "./contract/result.ts";

type GoodInput = z.infer<typeof GoodInputSchema>;

/** What a good is found by: its titles and public text, and how the title sounds. Never its owner, who may be unnamed. */
const found = ({ titleZh, titleEn, parameters }: GoodInput, texts: readonly (string | null)[]) => ({
  search: [titleZh, titleEn, ...texts, ...parameters.map(({ name }) => name)]
    .flatMap((text) => (text ? [fold(text)] : []))
    .join("\n"),
  ...pinyinOf(fold(titleZh)),
});

const goodCells = (input: GoodInput) => ({
  title_zh: input.titleZh,
  title_en: input.titleEn,
  shows_owner: input.showsOwner,
  field: input.field,
  place: input.place,
  parameters: JSON.stringify(input.parameters),
  modes: input.modes,
  exclusivity: input.exclusivity,
  secrecy: input.secrecy,
});

/** The columns of what a person writes of a demand. */
export const demandCells = (input: DemandInput) => ({
  ...goodCells(input),
  problem: input.problem,
  budget_least: input.budgetLeast,
  budget_most: input.budgetMost,
  deadline: input.deadline,
  acceptance: input.acceptance,
  needed_readiness: input.neededReadiness,
  ...found(input, [input.problem, input.acceptance]),
});

/** The columns of what a person writes of a result. */
export const resultCells = (input: ResultInput) => ({
  ...goodCells(input),
  summary: input.summary,
  compared_with: input.comparedWith,
  price_least: input.priceLeast,
  price_most: input.priceMost,
  cost_note: input.costNote,
  claimed_readiness: input.claimedReadiness,
  inventors: JSON.stringify(input.inventors),
  rights: JSON.stringify(input.rights),
  is_job_result: input.isJobResult,
  is_listed_apart: input.isListedApart,
  ...found(input, [input.summary, input.comparedWith]),
});
