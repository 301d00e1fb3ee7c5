import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

const practice = {
  zh: "来源文件没有规定，属于工作惯例。",
  en: "Not in the source documents; practice.",
};

/** How many people of others than the poster's organisation read a demand or a result before it is public. */
export const readersBefore: ParameterDefinition<number> = {
  code: "market.readers-before-publication",
  schema: z.int().min(0).max(2),
  initial: 1,
  unit: { zh: "人", en: "people" },
  texts: {
    zh: {
      title: "技术市场：发布前审读人数",
      meaning: `需求和成果公开发布前，须由发布单位以外的几人审读；0 为直接发布，2 时第二人不得是第一人。${practice.zh}`,
    },
    en: {
      title: "Market: readers before publication",
      meaning: `How many people outside the posting organisation read a demand or a result before it is public: 0 none; with 2 the second is never the first. ${practice.en}`,
    },
  },
};

export const offerMonths: ParameterDefinition<number> = {
  code: "market.offer-months",
  schema: z.int().min(1).max(60),
  initial: 12,
  unit: { zh: "个月", en: "months" },
  texts: {
    zh: {
      title: "技术市场：发布有效期",
      meaning: `需求和成果自发布起公开多少个月，到期自动下架，可以续期。${practice.zh}`,
    },
    en: {
      title: "Market: how long an offer holds",
      meaning: `How many months a demand or a result stays public before it runs out; it can be renewed. ${practice.en}`,
    },
  },
};

export const expiryNoticeDays: ParameterDefinition<number> = {
  code: "market.expiry-notice-days",
  schema: z.int().min(0).max(180),
  initial: 30,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "技术市场：到期提醒",
      meaning: `需求和成果到期前多少天提醒发布单位。${practice.zh}`,
    },
    en: {
      title: "Market: notice before an offer runs out",
      meaning: `How many days before a demand or a result runs out its owner is told. ${practice.en}`,
    },
  },
};

export const goodsParameters: readonly ParameterDefinition[] = [readersBefore, offerMonths, expiryNoticeDays];
