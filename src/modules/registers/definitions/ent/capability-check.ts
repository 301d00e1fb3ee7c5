import { difference } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** C4: the project that lifts the capability of technology SMEs. What is checked is not in the text. */
export const capabilityCheck = defineRegister({
  code: "capability-check",
  capability: "ENT",
  version: 1,
  title: { zh: "科技型中小企业能力自查", en: "Self-checks of technology SMEs" },
  purpose: {
    zh: "企业自查创新能力短板，商定提升措施，一年后看变化。",
    en: "A firm looks at its own weak points, agrees on measures, and what changed is seen later.",
  },
  question: { zh: "哪些企业做了自查，措施做到哪一步？", en: "Which firms have looked, and how far are the measures?" },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      most: 2100,
      least: 2000,
      required: true,
      label: { zh: "年度", en: "Year" },
    },
    strengths: { kind: "long-text", label: { zh: "优势", en: "Strengths" } },
    weaknesses: { kind: "long-text", privacy: "confidential", label: { zh: "短板", en: "Weak points" } },
    score: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      most: 100,
      least: 0,
      label: { zh: "自评分", en: "Own score" },
      help: { zh: "自评口径由企业选用，文件没有规定。", en: "By the firm's own measure; the documents set none." },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    measures: { kind: "long-text", label: { zh: "提升措施", en: "Measures" } },
    adviser: { kind: "text", most: 300, label: { zh: "辅导人", en: "Adviser" } },
    dueOn: { kind: "date", onCalendar: true, label: { zh: "完成期限", en: "Due" } },
    after: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      most: 100,
      least: 0,
      label: { zh: "提升后自评分", en: "Score after" },
    },
    gain: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      least: -100,
      label: { zh: "提升", en: "Gain" },
      computed: ({ values }) => difference(values.after, values.score),
    },
    result: { kind: "long-text", label: { zh: "成效", en: "Result" } },
  },
  lifeCycle: {
    initial: "checked",
    states: {
      checked: { label: { zh: "已自查", en: "checked" }, tone: "under-way" },
      agreed: { label: { zh: "提升中", en: "under way" }, tone: "under-way" },
      lifted: { label: { zh: "已提升", en: "lifted" }, tone: "holds" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "agree",
        from: ["checked"],
        to: "agreed",
        label: { zh: "商定措施", en: "Agree" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["weaknesses", "measures", "dueOn"],
      },
      {
        code: "lift",
        from: ["agreed"],
        to: "lifted",
        label: { zh: "登记成效", en: "Enter the result" },
        by: ["steward"],
        says: "basis",
        needs: ["after", "result"],
      },
      {
        code: "end",
        from: ["checked", "agreed"],
        to: "ended",
        label: { zh: "终止", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["year", "place", "score", "gain", "dueOn"], filters: ["place"] },
  sections: [
    { title: { zh: "自查", en: "Self-check" }, fields: ["year", "place", "strengths", "weaknesses", "score"] },
    { title: { zh: "提升", en: "Measures" }, fields: ["measures", "adviser", "dueOn", "after", "gain", "result"] },
  ],
});
