import { defineRegister } from "../../kit/define-register.ts";

/**
 * C1: measures of policy by field. The six fields that are to act together and the statute to be revised are the
 * text's; what overlaps is found by those who compare.
 */
export const policyMeasure = defineRegister({
  code: "policy-measure",
  capability: "GOV",
  version: 1,
  title: { zh: "政策措施与法规协同", en: "Policy measures by field" },
  purpose: {
    zh: "科技、教育、产业、财税、金融、人才六类政策逐条登记：管到何时、与谁重叠、哪里空白、法规修订到哪一步。",
    en: "Measures in science, education, industry, tax, finance and talent: until when they hold, what overlaps, where nothing is, how far a statute is.",
  },
  question: {
    zh: "六类政策协同得怎样，哪里重叠、哪里空白？",
    en: "How do the six fields act together, where do they overlap, where is nothing?",
  },
  owner: { zh: "主管部门", en: "In charge" },
  fields: {
    field: {
      kind: "choice",
      required: true,
      label: { zh: "政策领域", en: "Field of policy" },
      choices: {
        technology: { zh: "科技", en: "technology" },
        education: { zh: "教育", en: "education" },
        industry: { zh: "产业", en: "industry" },
        tax: { zh: "财税", en: "tax" },
        finance: { zh: "金融", en: "finance" },
        talent: { zh: "人才", en: "talent" },
      },
    },
    form: {
      kind: "choice",
      label: { zh: "形式", en: "Form" },
      choices: { measure: { zh: "政策措施", en: "measure" }, statute: { zh: "地方性法规", en: "statute" } },
    },
    content: { kind: "long-text", required: true, searched: true, label: { zh: "措施内容", en: "What it says" } },
    paper: { kind: "text", most: 300, label: { zh: "文件名称和文号", en: "Document and number" } },
    valid: { kind: "period", onCalendar: true, label: { zh: "有效期", en: "In force" } },
    overlapping: { kind: "references", register: "policy-measure", label: { zh: "重叠的措施", en: "Overlaps" } },
    overlapNote: { kind: "text", most: 500, label: { zh: "重叠说明", en: "How they overlap" } },
    gap: { kind: "text", most: 500, label: { zh: "空白", en: "Where nothing is" } },
    advice: { kind: "text", most: 500, label: { zh: "协同建议", en: "What to do" } },
    revision: { kind: "text", most: 300, label: { zh: "修订进展", en: "How far a revision is" } },
    checkedOn: { kind: "date", label: { zh: "核对日期", en: "Checked on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      checked: { label: { zh: "已核对", en: "compared" }, tone: "holds" },
      revised: { label: { zh: "修订中", en: "being revised" }, tone: "under-way" },
      ended: { label: { zh: "已失效", en: "no longer in force" }, tone: "over" },
    },
    transitions: [
      {
        code: "check",
        from: ["entered", "revised"],
        to: "checked",
        label: { zh: "登记核对", en: "Enter the comparison" },
        by: ["steward"],
        says: "basis",
        needs: ["valid", "overlapNote", "gap"],
        stamps: "checkedOn",
      },
      {
        code: "revise",
        from: ["entered", "checked"],
        to: "revised",
        label: { zh: "提出修订", en: "Propose a revision" },
        by: ["steward"],
        says: "basis",
        needs: ["revision"],
      },
      {
        code: "end",
        from: ["entered", "checked", "revised"],
        to: "ended",
        label: { zh: "失效", en: "End" },
        by: ["steward"],
        says: "basis",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["field", "form", "paper", "valid"], filters: ["field", "form"] },
  sections: [
    { title: { zh: "措施", en: "Measure" }, fields: ["field", "form", "content", "paper", "valid"] },
    {
      title: { zh: "协同", en: "Acting together" },
      fields: ["overlapping", "overlapNote", "gap", "advice", "revision", "checkedOn"],
    },
  ],
});
