import { defineRegister } from "../../kit/define-register.ts";

/**
 * C4: a firm that is helped to apply for a title: the text asks for guidance in applying, professional service and policy
 * counselling. Who gets a title is for the authority that gives it; what a firm then holds stands in the register of
 * firms, where it counts, so that a firm counts once.
 */
export const titleApplication = defineRegister({
  code: "title-application",
  formerCode: "enterprise-title",
  capability: "ENT",
  version: 2,
  title: { zh: "资格申报辅导", en: "Help in applying for titles" },
  purpose: {
    zh: "哪家企业在申报哪类资格、由谁辅导、结果如何；认定后的资格登记在企业名录，由那里计数。",
    en: "Which firm applies for which title, who helps it, and what came of it; a title that is granted is recorded in the register of firms and counts there.",
  },
  question: {
    zh: "谁在申报什么资格，由谁辅导，结果如何？",
    en: "Who applies for which title, with whose help, and what came of it?",
  },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "资格", en: "Title" },
      choices: {
        "technology-sme": { zh: "科技型中小企业", en: "technology-based SME" },
        "high-tech": { zh: "高新技术企业", en: "high-tech enterprise" },
        leading: { zh: "科技领军企业", en: "leading technology enterprise" },
        "technology-msme": { zh: "科技型中小微企业", en: "technology micro, small or medium firm" },
        "quality-sme": { zh: "优质中小企业", en: "high-quality SME" },
        gazelle: { zh: "瞪羚", en: "gazelle" },
        unicorn: { zh: "独角兽", en: "unicorn" },
        "single-champion": { zh: "单项冠军", en: "single champion" },
        srdi: { zh: "专精特新", en: "specialised and sophisticated" },
        "green-factory": { zh: "绿色工厂（省级以上）", en: "green factory (provincial or above)" },
      },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    adviser: { kind: "text", most: 200, label: { zh: "申报辅导", en: "Adviser" } },
    authority: { kind: "text", most: 200, label: { zh: "认定机关", en: "Authority" } },
    decidedOn: { kind: "date", keptBy: "stewards", onCalendar: true, label: { zh: "结果日期", en: "Decided on" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
  },
  lifeCycle: {
    initial: "prepared",
    states: {
      prepared: { label: { zh: "辅导申报", en: "being prepared" }, tone: "under-way" },
      granted: { label: { zh: "已认定", en: "granted" }, tone: "holds" },
      refused: { label: { zh: "未认定", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "grant",
        from: ["prepared"],
        to: "granted",
        label: { zh: "认定", en: "Enter the grant" },
        by: ["steward"],
        says: "basis",
        stamps: "decidedOn",
      },
      {
        code: "refuse",
        from: ["prepared"],
        to: "refused",
        label: { zh: "未认定", en: "Enter the refusal" },
        by: ["steward"],
        says: "reason",
        stamps: "decidedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "reporter"],
    readers: ["reviewer", "auditor", "finance-officer"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["kind", "adviser", "place", "decidedOn"], filters: ["kind", "field", "place"] },
  sections: [
    { title: { zh: "申报", en: "Application" }, fields: ["kind", "field", "adviser", "place"] },
    { title: { zh: "结果", en: "Result" }, fields: ["authority", "decidedOn"] },
  ],
});
