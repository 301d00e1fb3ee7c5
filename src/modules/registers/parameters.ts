import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import { type Licence, licences } from "./contract/open-data.ts";
import { en } from "./open-data-texts.en.ts";
import { zh } from "./open-data-texts.zh.ts";

const notGiven = { zh: "规划文件没有规定。", en: "None of the documents sets it." };

/** From which share of common letters on two names are shown as alike when a record is entered. */
export const nameLikeness: ParameterDefinition<number> = {
  code: "registers.name-likeness",
  schema: z.number().min(10).max(100),
  initial: 45,
  unit: { zh: "%", en: "%" },
  texts: {
    zh: {
      title: "名录：名称相近的下限",
      meaning: `新记录与已有记录的名称相似度达到多少时请人核对。只提示，核对后可以保存。${notGiven.zh}`,
    },
    en: {
      title: "Registers: lower limit of names alike",
      meaning: `From which likeness on the names of a new record and of one that is here are shown to whoever enters it. It asks and never refuses for good. ${notGiven.en}`,
    },
  },
};

/** How long what is published stays open to objection. */
export const publicityDays: ParameterDefinition<number> = {
  code: "registers.publicity-days",
  schema: z.int().min(1).max(60),
  initial: 7,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: { title: "名录：公示期", meaning: `公示多少天，从公示次日起算；期满才能办理后面的步骤。${notGiven.zh}` },
    en: {
      title: "Registers: days of publicity",
      meaning: `How many days something stays open to objection, from the day after it was published; the steps that wait for it may be taken after that. ${notGiven.en}`,
    },
  },
};

export const publicityCounts: ParameterDefinition<"days" | "working-days"> = {
  code: "registers.publicity-counts",
  schema: z.enum(["days", "working-days"]),
  initial: "days",
  texts: {
    zh: {
      title: "名录：公示期按什么天数算",
      meaning: `按自然日，还是按工作日历中的工作日。${notGiven.zh}`,
      choices: { days: "自然日", "working-days": "工作日" },
    },
    en: {
      title: "Registers: which days of publicity count",
      meaning: `Every day, or the working days of the calendar. ${notGiven.en}`,
      choices: { days: "every day", "working-days": "working days" },
    },
  },
};

/** How many days after it was made a publication may be entered: over a weekend, and no period that nobody saw. */
export const publicityLateDays: ParameterDefinition<number> = {
  code: "registers.publicity-late-days",
  schema: z.int().min(0).max(3650),
  initial: 3,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "名录：公示可以补录的天数",
      meaning: `公示以后最迟多少天录入，仍按公示当天起算。超过的要重新公示。${notGiven.zh}`,
    },
    en: {
      title: "Registers: days that a publication may be entered later",
      meaning: `How many days after it was made a publication may still be entered as of its day; beyond that it is published anew. ${notGiven.en}`,
    },
  },
};

/** How long data about a person are kept after the last act on their record. */
export const retentionYears: ParameterDefinition<number> = {
  code: "registers.personal-retention-years",
  schema: z.int().min(1).max(50),
  initial: 5,
  unit: { zh: "年", en: "years" },
  texts: {
    zh: {
      title: "名录：个人信息保存年限",
      meaning: `个人的记录最后一次办理之后保存几年。到期列出，由管理人员决定是否删除；是否自动删除另有参数。${notGiven.zh}`,
    },
    en: {
      title: "Registers: years that personal data are kept",
      meaning: `How many years a record about a person is kept after the last act on it. What is past that is listed for the stewards to decide; whether it is erased by itself another parameter says. ${notGiven.en}`,
    },
  },
};

/** So many days after it was told, what is past its retention period is erased by itself; 0: never. */
export const erasureDays: ParameterDefinition<number> = {
  code: "registers.personal-erasure-days",
  schema: z.int().min(0).max(730),
  initial: 0,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "名录：到期个人信息列出多少天后自动删除",
      meaning: `0 为不自动删除。大于 0 时，过了保存年限的个人记录列在“个人信息保存期限”中，写明删除日期，满这些天数后自动删除个人信息；其间可以逐条继续保存。已经列出的日期不会提前。${notGiven.zh}`,
    },
    en: {
      title: "Registers: days from notice to erasure of personal data",
      meaning: `0: nothing is erased by itself. Otherwise what is past its retention period is listed with the day on which it goes, and erased so many days later unless a steward keeps it for longer. A day that was told is never brought forward. ${notGiven.en}`,
    },
  },
};

/** How large one attachment may be. */
export const attachmentLimit: ParameterDefinition<number> = {
  code: "registers.attachment-megabytes",
  schema: z.int().min(1).max(50),
  initial: 20,
  unit: { zh: "MB", en: "MB" },
  texts: {
    zh: { title: "名录：单个附件的上限", meaning: `一份附件最大多少。${notGiven.zh}` },
    en: { title: "Registers: largest attachment", meaning: `How large one attachment may be. ${notGiven.en}` },
  },
};

/** Under which licence what is public may be used. */
export const openLicence: ParameterDefinition<Licence> = {
  code: "registers.open-licence",
  schema: z.enum(licences),
  initial: "undecided",
  texts: {
    zh: {
      title: "开放数据的使用许可",
      meaning: `公开的名录、指标和事实按什么许可使用，写入开放数据目录。${notGiven.zh}`,
      choices: zh.licences,
    },
    en: {
      title: "Licence of open data",
      meaning: `Under which licence public registers, indicators and facts may be used, as the catalogue says. ${notGiven.en}`,
      choices: en.licences,
    },
  },
};

/** From how many years on an investment is held for the long term. */
export const longTermYears: ParameterDefinition<number> = {
  code: "registers.long-term-years",
  schema: z.int().min(1).max(50),
  initial: 5,
  unit: { zh: "年", en: "years" },
  texts: {
    zh: { title: "科技金融：持有几年算长期", meaning: `投资持有满多少年算“投长期”。${notGiven.zh}` },
    en: {
      title: "Technology finance: long term",
      meaning: `From how many years on an investment counts as held for the long term. ${notGiven.en}`,
    },
  },
};

export const registersParameters = [
  nameLikeness,
  attachmentLimit,
  publicityDays,
  publicityCounts,
  publicityLateDays,
  retentionYears,
  erasureDays,
  openLicence,
  longTermYears,
];
