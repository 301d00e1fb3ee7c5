import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import type { Rhythm } from "./rules/lead.ts";

const days = z.int().min(1).max(730);

export const leadAnswerDays: ParameterDefinition<number> = {
  code: "market.lead-answer-days",
  schema: days,
  initial: 7,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "供需对接：答复时限",
      meaning: "经纪人询问需求方或成果方后，对方应在多少天内答复。来源文件没有规定，属于工作惯例。",
    },
    en: {
      title: "Leads: days to answer",
      meaning:
        "Within how many days an owner of a demand or result answers a broker's question. Practice, not in the source documents.",
    },
  },
};

const rhythmOf = (stage: keyof Rhythm, initial: number, zh: string, en: string): ParameterDefinition<number> => ({
  code: `market.follow-up-${stage}`,
  schema: days,
  initial,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: `供需对接：“${zh}”阶段的跟踪频次`,
      meaning: `对接处在“${zh}”时，最迟隔多少天联系一次。来源文件要求“长期多频次跟踪服务”，没有规定天数，属于工作惯例。`,
    },
    en: {
      title: `Leads: how often to follow up at "${en}"`,
      meaning: `After how many days at the latest a lead at "${en}" is spoken about again. The source documents ask for long and frequent follow-up and name no days: practice.`,
    },
  },
});

/** How often a lead is followed up, stage by stage. */
export const leadRhythm: Readonly<Record<keyof Rhythm, ParameterDefinition<number>>> = {
  matched: rhythmOf("matched", 5, "已匹配", "Matched"),
  contacted: rhythmOf("contacted", 14, "已联系", "Contacted"),
  talks: rhythmOf("talks", 21, "洽谈中", "In talks"),
  trial: rhythmOf("trial", 30, "试用中", "On trial"),
  contract: rhythmOf("contract", 60, "已签约", "Contract signed"),
  performed: rhythmOf("performed", 180, "已履约", "Performed"),
};

export const leadSoonDays: ParameterDefinition<number> = {
  code: "market.lead-soon-days",
  schema: z.int().min(0).max(90),
  initial: 2,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: {
      title: "供需对接：临期提醒",
      meaning: "离应办日期不足多少天标为“临期”。来源文件没有规定，属于工作惯例。",
    },
    en: {
      title: "Leads: due soon",
      meaning: "How many days before its day something is marked as due soon. Practice, not in the source documents.",
    },
  },
};

export const proposalsPerGood: ParameterDefinition<number> = {
  code: "market.proposals-per-good",
  schema: z.int().min(1).max(20),
  initial: 3,
  unit: { zh: "对", en: "pairs" },
  texts: {
    zh: {
      title: "供需匹配：每项推荐数",
      meaning: "一项需求或成果发布或更新时，向经纪人推荐最匹配的多少对。来源文件没有规定，属于工作惯例。",
    },
    en: {
      title: "Matching: pairs proposed for each good",
      meaning:
        "How many of the best pairs are proposed to brokers when a demand or result is published or changed. Practice, not in the source documents.",
    },
  },
};

export const leastMatchShare: ParameterDefinition<number> = {
  code: "market.least-match-share",
  schema: z.int().min(0).max(100),
  initial: 50,
  unit: { zh: "%", en: "%" },
  texts: {
    zh: {
      title: "供需匹配：最低相对契合度",
      meaning: "契合度低于最匹配一项的百分之多少，就不列出、不推荐。来源文件没有规定，属于工作惯例。",
    },
    en: {
      title: "Matching: least fit beside the best",
      meaning:
        "Below which share of the best fit a match is neither shown nor proposed. Practice, not in the source documents.",
    },
  },
};

/** The dated rules of leads; none of them stands in the source documents. */
export const deskParameters: readonly ParameterDefinition[] = [
  leadAnswerDays,
  ...Object.values(leadRhythm),
  leadSoonDays,
  proposalsPerGood,
  leastMatchShare,
];
