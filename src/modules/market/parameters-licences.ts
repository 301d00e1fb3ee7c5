import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

export const payLaterOnlyEligible: ParameterDefinition<boolean> = {
  code: "market.pay-later-only-eligible",
  schema: z.boolean(),
  initial: false,
  texts: {
    zh: {
      title: "先用后付：仅限中小微企业",
      meaning:
        "为是时，既无所列称号又未自报为中小微企业的被许可方不能签署先用后付许可；为否时只作提示。来源文件说的是“许可给中小微企业使用”，没有规定是否禁止其他企业。",
    },
    en: {
      title: "Use first, pay later: for micro, small and medium enterprises only",
      meaning:
        "Yes: a licensee that neither holds a listed title nor declares such a size cannot sign. No: it is only shown. The source speaks of licences to such enterprises and does not say that others are excluded.",
    },
  },
};

export const firstRefusalDays: ParameterDefinition<number> = {
  code: "market.first-refusal-days",
  schema: z.int().min(1).max(365),
  initial: 15,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "试用许可：优先洽购期",
      meaning: "试用未转正后，排在最前的企业可以优先洽购几天，逾期轮到下一家。来源文件没有规定，属于工作惯例。",
    },
    en: {
      title: "Trial licences: time of first refusal",
      meaning:
        "When a trial ends without conversion, how many days the first in the queue may take the result before the next. Practice, not in the source documents.",
    },
  },
};

export const licenceNoticeDays: ParameterDefinition<number> = {
  code: "market.licence-notice-days",
  schema: z.int().min(0).max(90),
  initial: 7,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "许可：到期前提醒",
      meaning: "付款、申报、答复或试用到期前几天提醒该办理的一方。来源文件没有规定，属于工作惯例。",
    },
    en: {
      title: "Licences: notice before a day comes",
      meaning:
        "How many days before a payment, a statement, an answer or the end of a trial the side that it waits on is told. Practice, not in the source documents.",
    },
  },
};

export const licenceParameters: readonly ParameterDefinition[] = [
  payLaterOnlyEligible,
  firstRefusalDays,
  licenceNoticeDays,
];
