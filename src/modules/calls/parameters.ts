import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

export const youngQuotaPercent: ParameterDefinition<number> = {
  code: "calls.young-quota-percent",
  schema: z.int().min(0).max(100),
  initial: 0,
  unit: { zh: "%", en: "%" },
  texts: {
    zh: {
      title: "青年牵头：立项中至少占多少",
      meaning:
        "按通知开始受理那一天的值执行。大于 0 时，排序页显示按这个比例应有几项由青年牵头、会调入和调出哪些申报；是否采用由科技办写立项建议时决定。来源文件只说增加青年的支持比例，没有给出数字；0 表示不设。",
    },
    en: {
      title: "Young leads: least share of what is supported",
      meaning:
        "The value of the day on which a call opened holds for it. Above 0 the page of the ranking shows how many young researchers would have to lead, and which applications would come in and go out; whether it is followed the office decides with its proposals. The sources only say that the share is to grow and give no figure; 0: none.",
    },
  },
};

/** The dated rules of this module; none of them stands in the source documents. */
export const callsParameters: readonly ParameterDefinition[] = [youngQuotaPercent];
