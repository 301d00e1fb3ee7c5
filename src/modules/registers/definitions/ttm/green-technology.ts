import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: the pool of green technologies, from evaluation to trade and use. Evaluation, trade and bank are the text's;
 * criteria are not.
 */
export const greenTechnology = defineRegister({
  code: "green-technology",
  capability: "TTM",
  version: 1,
  title: { zh: "绿色技术", en: "Green technologies" },
  purpose: {
    zh: "绿色技术银行的技术池：评估、交易、引进、实施，各记碳和成本。",
    en: "The pool of the green-technology bank: evaluated, traded, introduced and used, each with carbon and cost.",
  },
  question: {
    zh: "入库了哪些绿色技术，减多少碳，用到了哪里？",
    en: "Which are in the pool, how much carbon do they save, and where are they used?",
  },
  owner: { zh: "提供单位", en: "Supplier" },
  fields: {
    source: {
      kind: "choice",
      required: true,
      label: { zh: "来源", en: "Source" },
      choices: { local: { zh: "本地", en: "local" }, introduced: { zh: "引进", en: "introduced" } },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    summary: { kind: "long-text", required: true, searched: true, label: { zh: "技术简介", en: "Summary" } },
    carbon: {
      kind: "number",
      unit: { zh: "吨/年", en: "t a year" },
      least: 0,
      label: { zh: "减碳量", en: "Carbon saved" },
    },
    cost: { kind: "text", most: 300, label: { zh: "成本", en: "Cost" } },
    criteria: {
      kind: "long-text",
      label: { zh: "评估标准和结论", en: "Criteria and verdict" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
    evaluatedBy: { kind: "text", most: 300, label: { zh: "评估机构", en: "Evaluated by" } },
    offer: {
      kind: "choice",
      label: { zh: "交易方式", en: "On offer for" },
      choices: {
        licence: { zh: "许可", en: "licence" },
        sale: { zh: "转让", en: "sale" },
        service: { zh: "技术服务", en: "service" },
      },
    },
    usedBy: { kind: "text", most: 300, namesParties: true, label: { zh: "实施单位", en: "Used by" } },
    place: { kind: "place", label: { zh: "实施区域", en: "Used in" } },
    evaluatedOn: { kind: "date", label: { zh: "评估日期", en: "Evaluated on" } },
    usedOn: { kind: "date", label: { zh: "实施日期", en: "Used from" } },
  },
  lifeCycle: {
    initial: "collected",
    states: {
      collected: { label: { zh: "已入库", en: "in the pool" }, tone: "under-way" },
      evaluated: { label: { zh: "已评估", en: "evaluated" }, tone: "under-way" },
      offered: { label: { zh: "可交易", en: "on offer" }, tone: "holds" },
      used: { label: { zh: "已实施", en: "in use" }, tone: "holds" },
      left: { label: { zh: "已出库", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "evaluate",
        from: ["collected"],
        to: "evaluated",
        label: { zh: "评估", en: "Evaluate" },
        by: ["steward"],
        says: "basis",
        needs: ["carbon", "cost", "criteria", "evaluatedBy"],
        stamps: "evaluatedOn",
      },
      {
        code: "offer",
        from: ["evaluated"],
        to: "offered",
        label: { zh: "上架交易", en: "Offer" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["offer"],
      },
      {
        code: "use",
        from: ["evaluated", "offered"],
        to: "used",
        label: { zh: "登记实施", en: "Enter the use" },
        by: ["steward"],
        says: "basis",
        needs: ["usedBy", "place"],
        stamps: "usedOn",
      },
      {
        code: "leave",
        from: ["collected", "evaluated", "offered"],
        to: "left",
        label: { zh: "出库", en: "Leave" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["source", "field", "carbon", "offer"], filters: ["source", "field", "offer", "place"] },
  sections: [
    { title: { zh: "技术", en: "Technology" }, fields: ["source", "field", "summary"] },
    { title: { zh: "评估", en: "Evaluation" }, fields: ["carbon", "cost", "criteria", "evaluatedBy", "evaluatedOn"] },
    { title: { zh: "交易和实施", en: "Trade and use" }, fields: ["offer", "usedBy", "place", "usedOn"] },
  ],
});
