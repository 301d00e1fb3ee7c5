import type { Term } from "./term.ts";

/** Words of the house itself, common to all modules. */
export const houseWords = [
  {
    id: "indicator",
    zh: "指标",
    en: "indicator",
    meaning: { zh: "由事实按公式计算的数值。", en: "A value computed from facts by a formula." },
    owner: "platform",
    banned: ["KPI"],
  },
  {
    id: "record",
    zh: "记录",
    en: "record",
    meaning: {
      zh: "业务中产生的一份合同、证书、预约、项目等，是事实的来源。",
      en: "A contract, certificate, booking or project that the work leaves behind; facts come from it.",
    },
    owner: "platform",
  },
  {
    id: "seal",
    zh: "封存",
    en: "seal",
    meaning: {
      zh: "对一批事件及上一次封存计算的摘要；事后改动、删除或插入任何一条都会露出来。",
      en: "A hash over a batch of events and the seal before it; a later change, removal or insertion shows.",
    },
    owner: "platform",
  },
  {
    id: "ledger",
    zh: "督办台账",
    en: "supervision ledger",
    meaning: {
      zh: "督办事项的清单：谁负责、什么时限、进展如何。",
      en: "The list of commitments: who answers, when due, how far.",
    },
    owner: "platform",
    banned: ["台帐"],
  },
  {
    id: "lamp",
    zh: "状态灯",
    en: "status lamp",
    meaning: {
      zh: "一项事项的状态：正常、预警、滞后、无数据、缺基期、已结，以形状、文字和颜色同时表示。",
      en: "The state of a matter: on track, at risk, late, no data, no baseline, closed; shown by shape, word and colour together.",
    },
    owner: "platform",
    banned: ["红绿灯", "traffic light"],
  },
  {
    id: "as-of-date",
    zh: "截至日期",
    en: "as-of date",
    meaning: {
      zh: "按哪一天的事实、在哪一天已知的情况看数据。",
      en: "The day whose facts, and whose knowledge of them, a screen shows.",
    },
    owner: "platform",
  },
  {
    id: "basis",
    zh: "依据",
    en: "basis",
    meaning: {
      zh: "作出一项改动所凭的文件、条款或决定。",
      en: "The document, clause or decision that a change rests on.",
    },
    owner: "platform",
  },
  {
    id: "register",
    zh: "名录",
    en: "register",
    meaning: {
      zh: "同一类记录的清单，字段由定义给出。",
      en: "A list of records of one kind, with fields from a definition.",
    },
    owner: "platform",
  },
  {
    id: "region-pack",
    zh: "地区包",
    en: "region pack",
    meaning: {
      zh: "一个地区的文件、单位、区划、名录定义和参数，作为数据装入。",
      en: "A region's documents, units, areas, register definitions and parameters, loaded as data.",
    },
    owner: "platform",
  },
  {
    id: "audit-trail",
    zh: "审计轨迹",
    en: "audit trail",
    meaning: {
      zh: "谁在何时、代谁、凭何依据改了什么，按链条封存。",
      en: "Who changed what, when, for whom and on what basis, sealed into a chain.",
    },
    owner: "platform",
  },
  {
    id: "event",
    zh: "事件",
    en: "event",
    meaning: {
      zh: "一项操作留下的记录，供其他模块和审计读取。",
      en: "What an action leaves behind for other modules and for audit.",
    },
    owner: "platform",
  },
  {
    id: "sample-data",
    zh: "示例数据",
    en: "sample data",
    meaning: {
      zh: "为演示编写的人员、单位和业务记录，在每个屏幕上都有标记。",
      en: "People, organisations and records made up for demonstration, marked on every screen.",
    },
    owner: "platform",
    banned: ["演示数据", "demo data"],
  },
  {
    id: "term",
    zh: "术语",
    en: "term",
    meaning: { zh: "系统中只用一种说法的业务词。", en: "A word of the domain that the system uses in one sense only." },
    owner: "platform",
  },
] as const satisfies readonly Term[];
