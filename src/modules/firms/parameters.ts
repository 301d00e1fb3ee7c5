import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

export const titleSoonDays: ParameterDefinition<number> = {
  code: "firms.title-soon-days",
  schema: z.int().min(0).max(730),
  initial: 90,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "企业称号：临近到期",
      meaning: "离有效期届满不足多少天的称号标为“临近到期”。来源文件没有规定，属于工作惯例。",
    },
    en: {
      title: "Titles of firms: running out",
      meaning: "How many days before its end a title is marked as running out. Practice, not in the source documents.",
    },
  },
};
