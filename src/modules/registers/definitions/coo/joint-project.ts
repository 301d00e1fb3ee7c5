import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: projects applied for together with partners abroad. Joint application is the text's; programmes and shares are
 * those of each project.
 */
export const jointProject = defineRegister({
  code: "joint-project",
  capability: "COO",
  version: 1,
  title: { zh: "国际合作项目", en: "Joint international projects" },
  purpose: {
    zh: "几国单位联合申报：谁和谁、什么计划、中英文摘要、结果如何。",
    en: "Organisations of several countries apply together: who, under which programme, a summary in both languages, the outcome.",
  },
  question: { zh: "和哪些国家在联合做项目？", en: "With which countries are projects run?" },
  owner: { zh: "中方牵头单位", en: "Local lead" },
  fields: {
    programme: { kind: "text", most: 300, required: true, searched: true, label: { zh: "计划名称", en: "Programme" } },
    countries: {
      kind: "text",
      most: 300,
      required: true,
      searched: true,
      label: { zh: "参与国家（地区）", en: "Countries" },
    },
    partners: { kind: "text", most: 1000, namesParties: true, label: { zh: "合作单位", en: "Partners" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    summary: { kind: "long-text", label: { zh: "中文摘要", en: "Summary in Chinese" } },
    summaryEn: { kind: "long-text", label: { zh: "英文摘要", en: "Summary in English" } },
    base: { kind: "reference", register: "joint-base", label: { zh: "依托基地", en: "Joint base" } },
    project: {
      kind: "text",
      most: 300,
      label: { zh: "立项后的项目", en: "Project once granted" },
    },
    ownShare: { kind: "money", privacy: "confidential", label: { zh: "中方投入", en: "Local money" } },
    otherShare: {
      kind: "text",
      most: 200,
      privacy: "confidential",
      label: { zh: "外方投入", en: "Money of the partners" },
    },
    due: { kind: "date", onCalendar: true, label: { zh: "申报截止", en: "Due" } },
    appliedOn: { kind: "date", label: { zh: "申报日期", en: "Applied on" } },
    grantedOn: { kind: "date", label: { zh: "立项日期", en: "Granted on" } },
    results: { kind: "long-text", label: { zh: "联合产出", en: "Joint results" } },
  },
  lifeCycle: {
    initial: "prepared",
    states: {
      prepared: { label: { zh: "筹备", en: "prepared" }, tone: "under-way" },
      applied: { label: { zh: "已联合申报", en: "applied" }, tone: "under-way" },
      granted: { label: { zh: "已立项", en: "granted" }, tone: "holds" },
      finished: { label: { zh: "已完成", en: "finished" }, tone: "holds" },
      missed: { label: { zh: "未立项", en: "not granted" }, tone: "over" },
    },
    transitions: [
      {
        code: "apply",
        from: ["prepared"],
        to: "applied",
        label: { zh: "联合申报", en: "Apply together" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["partners", "summary", "summaryEn"],
        stamps: "appliedOn",
      },
      {
        code: "grant",
        from: ["applied"],
        to: "granted",
        label: { zh: "立项", en: "Enter as granted" },
        by: ["steward"],
        says: "basis",
        stamps: "grantedOn",
      },
      {
        code: "finish",
        from: ["granted"],
        to: "finished",
        label: { zh: "登记产出", en: "Enter the results" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["results"],
      },
      {
        code: "miss",
        from: ["applied"],
        to: "missed",
        label: { zh: "未立项", en: "Enter as not granted" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["programme", "countries", "field", "grantedOn"], filters: ["field"] },
  sections: [
    {
      title: { zh: "项目", en: "Project" },
      fields: ["programme", "countries", "partners", "field", "summary", "summaryEn", "base"],
    },
    {
      title: { zh: "过程", en: "Course" },
      fields: ["project", "ownShare", "otherShare", "due", "appliedOn", "grantedOn", "results"],
    },
  ],
});
