import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: a university and a firm hand in hand. The pairing is the text's; how long and with what contact is for the two.
 */
export const universityPairing = defineRegister({
  code: "university-pairing",
  capability: "TTM",
  version: 1,
  title: { zh: "校企牵手", en: "University-firm pairings" },
  purpose: {
    zh: "哪所高校和哪家企业结对、围绕什么需求、多年做成了什么。",
    en: "Which university and firm are paired, on which need, and what came of it over the years.",
  },
  question: {
    zh: "有哪些结对，还在走动吗，做成了什么？",
    en: "Which pairs are there, do they still meet, and what came of it?",
  },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    university: {
      kind: "text",
      most: 300,
      required: true,
      searched: true,
      namesParties: true,
      label: { zh: "高校院所", en: "University or institute" },
    },
    need: { kind: "long-text", label: { zh: "企业需求", en: "Need" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    agreed: { kind: "period", onCalendar: true, label: { zh: "约定期限", en: "Agreed for" } },
    nextContact: { kind: "date", onCalendar: true, label: { zh: "下次对接日期", en: "Next meeting" } },
    contracts: {
      kind: "number",
      unit: { zh: "项", en: "contracts" },
      least: 0,
      label: { zh: "签订合同", en: "Contracts" },
    },
    results: { kind: "long-text", label: { zh: "长期成效", en: "Results" } },
    pairedOn: { kind: "date", label: { zh: "结对日期", en: "Paired on" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "已提出", en: "proposed" }, tone: "under-way" },
      paired: { label: { zh: "已结对", en: "paired" }, tone: "holds" },
      ended: { label: { zh: "已结束", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "pair",
        from: ["proposed"],
        to: "paired",
        label: { zh: "结对", en: "Pair" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["need", "agreed"],
        stamps: "pairedOn",
      },
      {
        code: "meet",
        from: ["paired"],
        to: "paired",
        label: { zh: "登记成效", en: "Enter the results" },
        by: ["steward", "owner"],
        says: "reason",
        needs: ["results", "nextContact"],
      },
      {
        code: "end",
        from: ["proposed", "paired"],
        to: "ended",
        label: { zh: "结束", en: "End" },
        by: ["steward", "owner"],
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
  list: { columns: ["university", "field", "nextContact", "contracts"], filters: ["field"] },
  sections: [
    { title: { zh: "结对", en: "Pair" }, fields: ["university", "need", "field", "agreed"] },
    { title: { zh: "成效", en: "Results" }, fields: ["nextContact", "contracts", "results", "pairedOn"] },
  ],
});
