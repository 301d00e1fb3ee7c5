import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: awards that others than the state found. That they are encouraged and regulated is the text's; by which rules
 * is not.
 */
export const socialAward = defineRegister({
  code: "social-award",
  capability: "COO",
  version: 1,
  title: { zh: "社会力量设奖", en: "Awards by founders" },
  purpose: {
    zh: "谁设的奖、按什么章程评、钱从哪来、评了谁。",
    en: "Who founded it, by which rules, with whose money, and who was awarded.",
  },
  question: {
    zh: "有哪些社会设奖，章程清楚吗，评得怎样？",
    en: "Which awards are there, are their rules clear, and what came of them?",
  },
  owner: { zh: "设奖单位", en: "Founder" },
  fields: {
    founder: { kind: "text", most: 300, namesParties: true, label: { zh: "设奖者", en: "Founded by" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    rules: { kind: "long-text", label: { zh: "章程和评奖办法", en: "Rules" } },
    funding: { kind: "text", most: 300, label: { zh: "资金来源", en: "Funds" } },
    awarded: {
      kind: "number",
      unit: { zh: "届", en: "rounds" },
      least: 0,
      label: { zh: "已评届数", en: "Rounds held" },
    },
    results: { kind: "long-text", label: { zh: "评奖结果", en: "Results" } },
    admittedOn: { kind: "date", label: { zh: "登记日期", en: "Admitted on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次核查日期", en: "Watched next on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已提交", en: "entered" }, tone: "under-way" },
      admitted: { label: { zh: "已登记", en: "admitted" }, tone: "holds" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "admit",
        from: ["entered"],
        to: "admitted",
        label: { zh: "登记", en: "Admit" },
        by: ["steward"],
        says: "basis",
        needs: ["founder", "rules", "funding"],
        stamps: "admittedOn",
      },
      {
        code: "hold",
        from: ["admitted"],
        to: "admitted",
        label: { zh: "登记评奖结果", en: "Enter the results" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["awarded", "results"],
      },
      {
        code: "end",
        from: ["entered", "admitted"],
        to: "ended",
        label: { zh: "终止", en: "End" },
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
  list: { columns: ["founder", "field", "admittedOn"], filters: ["field"] },
  sections: [
    { title: { zh: "奖项", en: "Award" }, fields: ["founder", "field", "rules", "funding"] },
    { title: { zh: "评奖", en: "Rounds" }, fields: ["awarded", "results", "admittedOn", "reviewOn"] },
  ],
});
