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

/** A line of the rule that looks ahead for titles. */
const outlook = (
  code: string,
  number: { schema: z.ZodType<number>; initial: number; unit: { zh: string; en: string } },
  zh: { title: string; meaning: string },
  en: { title: string; meaning: string },
): ParameterDefinition<number> => ({
  code: `firms.outlook-${code}`,
  ...number,
  texts: {
    zh: {
      title: `企业研判：${zh.title}`,
      meaning: `${zh.meaning}来源文件没有规定，属于工作惯例，不代替认定机关的判断。`,
    },
    en: {
      title: `Outlook of firms: ${en.title}`,
      meaning: `${en.meaning} Practice, not in the source documents, and no decision of the authority that grants titles.`,
    },
  },
});

const percent = { zh: "%", en: "%" };

/** By which a firm is seen as a candidate for the title, or as likely to lose it. */
export const outlookRule = {
  signals: outlook(
    "signals",
    { schema: z.int().min(1).max(5), initial: 2, unit: { zh: "条", en: "signs" } },
    { title: "至少几条迹象", meaning: "符合几条迹象才列为苗子企业。" },
    { title: "signs needed", meaning: "How many signs make a candidate." },
  ),
  intensity: outlook(
    "intensity",
    { schema: z.number().min(0).max(100), initial: 3, unit: percent },
    { title: "研发投入强度", meaning: "研发投入占营业收入达到多少算一条迹象，低于它的有失去称号的可能。" },
    {
      title: "R&D spending",
      meaning: "R&D spending in per cent of revenue that is a sign; below it the title is at risk.",
    },
  ),
  staff: outlook(
    "staff",
    { schema: z.number().min(0).max(100), initial: 10, unit: percent },
    { title: "研发人员占比", meaning: "研发人员占职工多少算一条迹象。" },
    { title: "R&D staff", meaning: "R&D staff in per cent of all staff that is a sign." },
  ),
  patents: outlook(
    "patents",
    { schema: z.int().min(1).max(1000), initial: 1, unit: { zh: "件", en: "patents" } },
    { title: "有效专利", meaning: "有效专利达到多少件算一条迹象。" },
    { title: "patents", meaning: "How many patents in force are a sign." },
  ),
  days: outlook(
    "days",
    { schema: z.int().min(0).max(730), initial: 180, unit: { zh: "天", en: "days" } },
    { title: "证书届满提前量", meaning: "证书在多少天内届满而没有后续证书的，列为可能失去称号。" },
    {
      title: "certificates that end",
      meaning: "A certificate that ends within so many days with none to follow is at risk.",
    },
  ),
} as const;
