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

const notGiven = {
  zh: "规划文件没有规定，只决定系统提出什么，由人确认后才算数。",
  en: "None of the documents sets it; it only decides what is proposed, and people confirm.",
};
const percent = { zh: "%", en: "%" };

export const counterpartLimit: ParameterDefinition<number> = {
  code: "policy.alignment-counterpart",
  schema: z.number().min(1).max(100),
  initial: 17,
  unit: percent,
  texts: {
    zh: { title: "任务“对应”的下限", meaning: `两项任务互为最相近，相似度达到多少时提出为对应。${notGiven.zh}` },
    en: {
      title: "Lower limit of a counterpart",
      meaning: `From which likeness on two tasks that are nearest to each other are proposed as counterparts. ${notGiven.en}`,
    },
  },
};

export const lookAlikeLimit: ParameterDefinition<number> = {
  code: "policy.alignment-look-alike",
  schema: z.number().min(1).max(100),
  initial: 12,
  unit: percent,
  texts: {
    zh: { title: "任务“相近”的下限", meaning: `相似度达到多少时列为相近，供人判断。${notGiven.zh}` },
    en: {
      title: "Lower limit of a near task",
      meaning: `From which likeness on two tasks are listed as near ones for people to judge. ${notGiven.en}`,
    },
  },
};

export const ownerLimit: ParameterDefinition<number> = {
  code: "policy.owner-proposal",
  schema: z.number().min(1).max(100),
  initial: 50,
  unit: percent,
  texts: {
    zh: {
      title: "建议责任单位的下限",
      meaning: `一个单位在最相近的任务中占到多少权重时才提出建议；不到就写“无建议”。${notGiven.zh}`,
    },
    en: {
      title: "Lower limit of a proposed unit",
      meaning: `Which share of the nearest tasks has to name a unit before it is proposed; below it there is no proposal. ${notGiven.en}`,
    },
  },
};
