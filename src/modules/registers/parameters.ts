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
