import { defineRegister } from "../../kit/define-register.ts";

/**
 * C4: R&D spending of state-owned firms may only grow, and is assessed. Both are the text's; rates and scores are not.
 * The steward says whether it grew, with both years in sight.
 */
export const stateFirmRd = defineRegister({
  code: "state-firm-rd",
  capability: "ENT",
  version: 1,
  title: { zh: "国有企业研发投入与考核", en: "R&D of state-owned firms" },
  purpose: {
    zh: "一家一年一件：上年、本年研发投入，是否只增不减，考核结果。",
    en: "One firm and year each: spending of last year and this year, whether it only grew, and the assessment.",
  },
  question: { zh: "哪些国企研发投入增长了，哪些没有？", en: "Whose spending grew, and whose did not?" },
  owner: { zh: "国有企业", en: "State-owned firm" },
  fields: {
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      required: true,
      label: { zh: "年度", en: "Year" },
    },
    before: { kind: "money", label: { zh: "上年研发投入", en: "R&D spending last year" } },
    spent: { kind: "money", label: { zh: "本年研发投入", en: "R&D spending this year" } },
    revenue: { kind: "money", label: { zh: "营业收入", en: "Revenue" } },
    isGrown: { kind: "flag", keptBy: "stewards", label: { zh: "比上年增长", en: "Grew against last year" } },
    measures: { kind: "long-text", label: { zh: "创新示范举措", en: "What it does as a model" } },
    remark: { kind: "long-text", keptBy: "stewards", label: { zh: "考核意见", en: "Assessment" } },
    assessedOn: { kind: "date", keptBy: "stewards", label: { zh: "考核日期", en: "Assessed on" } },
  },
  lifeCycle: {
    initial: "reported",
    states: {
      reported: { label: { zh: "已填报", en: "reported" }, tone: "under-way" },
      grown: { label: { zh: "实现增长", en: "grew" }, tone: "holds" },
      "not-grown": { label: { zh: "未实现增长", en: "did not grow" }, tone: "over" },
    },
    transitions: [
      {
        code: "confirm",
        from: ["reported"],
        to: "grown",
        label: { zh: "确认增长", en: "Confirm the growth" },
        by: ["steward"],
        says: "basis",
        needs: ["before", "spent"],
        holds: ["isGrown"],
        stamps: "assessedOn",
      },
      {
        code: "deny",
        from: ["reported"],
        to: "not-grown",
        label: { zh: "未增长", en: "Enter that it did not" },
        by: ["steward"],
        says: "reason",
        needs: ["before", "spent"],
        stamps: "assessedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: ["enterprise", "reporter"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["year", "before", "spent", "isGrown"], filters: ["isGrown"] },
  sections: [
    { title: { zh: "投入", en: "Spending" }, fields: ["year", "before", "spent", "revenue", "isGrown"] },
    { title: { zh: "考核", en: "Assessment" }, fields: ["measures", "remark", "assessedOn"] },
  ],
});
