import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

/** How many people confirm what was extracted before it counts. The documents do not say; the second is never the first. */
export const reviewConfirmers: ParameterDefinition<1 | 2> = {
  code: "policy.review-confirmers",
  schema: z.literal([1, 2]),
  initial: 1,
  texts: {
    zh: {
      title: "提取结果的确认人数",
      meaning: "从文件提取的目标和任务，经几人确认才算数；两人确认时，不能是同一人。",
      choices: { 1: "一人确认", 2: "两人确认" },
    },
    en: {
      title: "People who confirm an extraction",
      meaning:
        "How many people confirm a target or a task extracted from a document before it counts. Of two, the second is never the first.",
      choices: { 1: "One person", 2: "Two people" },
    },
  },
};
