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

export const fileRows: ParameterDefinition<number> = {
  code: "firms.file-rows",
  schema: z.int().min(1).max(200_000),
  initial: 50_000,
  unit: { zh: "家", en: "firms" },
  texts: {
    zh: {
      title: "企业名录：一个导出文件最多多少家",
      meaning:
        "符合条件的企业多于此数时不导出，请先筛选。导出文件任何人都能索取，此数限制一次索取占用的资源。来源文件没有规定。",
    },
    en: {
      title: "Firms: most in one exported file",
      meaning:
        "With more firms than this no file is made; filter first. Anybody may ask for the file, so this limits what one asking costs. Not in the source documents.",
    },
  },
};
