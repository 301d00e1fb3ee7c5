import { defineRegister } from "../../kit/define-register.ts";

/**
 * C11: what a platform did in a year. The chain of three steps, maturing, investing and transfer are the text's; what
 * must be reached is not.
 */
export const platformYear = defineRegister({
  code: "platform-year",
  capability: "PLT",
  version: 1,
  title: { zh: "平台年度成效", en: "Platforms year by year" },
  purpose: {
    zh: "新型研发机构、共同体等平台每年一条：人员、项目、转化收入和源头引进、科技服务、产业培育。",
    en: "One record a year for R&D institutions, communities and others: people, projects, income, and the three steps of their chain.",
  },
  question: { zh: "平台这一年做成了什么？", en: "What did the platform achieve this year?" },
  owner: { zh: "平台单位", en: "Host organisation" },
  fields: {
    platform: { kind: "reference", register: "platform", label: { zh: "平台", en: "Platform" } },
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      required: true,
      label: { zh: "年度", en: "Year" },
    },
    founders: {
      kind: "text",
      most: 500,
      namesParties: true,
      label: { zh: "出资和共建主体", en: "Owners and founders" },
    },
    staff: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "人员", en: "People" } },
    projects: {
      kind: "number",
      unit: { zh: "项", en: "projects" },
      least: 0,
      label: { zh: "在研项目", en: "Projects" },
    },
    incubated: {
      kind: "number",
      unit: { zh: "家", en: "firms" },
      least: 0,
      label: { zh: "孵化企业", en: "Firms incubated" },
    },
    invested: { kind: "money", privacy: "confidential", label: { zh: "股权投资", en: "Equity invested" } },
    income: { kind: "money", privacy: "confidential", label: { zh: "转化收入", en: "Income from transfers" } },
    introduced: {
      kind: "number",
      unit: { zh: "项", en: "projects" },
      least: 0,
      label: { zh: "源头引进", en: "Introduced at the source" },
    },
    served: { kind: "number", unit: { zh: "次", en: "services" }, least: 0, label: { zh: "科技服务", en: "Services" } },
    cultivated: {
      kind: "number",
      unit: { zh: "家", en: "firms" },
      least: 0,
      label: { zh: "产业培育", en: "Firms cultivated" },
    },
    grade: {
      kind: "choice",
      keptBy: "stewards",
      label: { zh: "评价结论", en: "Verdict" },
      choices: {
        excellent: { zh: "优秀", en: "excellent" },
        good: { zh: "良好", en: "good" },
        pass: { zh: "合格", en: "pass" },
        fail: { zh: "不合格", en: "fail" },
      },
    },
    gradeBasis: { kind: "text", most: 300, keptBy: "stewards", label: { zh: "评价依据", en: "What it rests on" } },
    reportedOn: { kind: "date", label: { zh: "报送日期", en: "Reported on" } },
    confirmedOn: { kind: "date", label: { zh: "核定日期", en: "Confirmed on" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "填报", en: "drafted" }, tone: "under-way" },
      reported: { label: { zh: "已报送", en: "reported" }, tone: "under-way" },
      confirmed: { label: { zh: "已核定", en: "confirmed" }, tone: "holds" },
    },
    transitions: [
      {
        code: "report",
        from: ["drafted"],
        to: "reported",
        label: { zh: "报送", en: "Report" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["staff", "projects"],
        stamps: "reportedOn",
      },
      {
        code: "return",
        from: ["reported"],
        to: "drafted",
        label: { zh: "退回补充", en: "Send back" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "confirm",
        from: ["reported"],
        to: "confirmed",
        label: { zh: "核定评价", en: "Confirm" },
        by: ["steward"],
        says: "basis",
        needs: ["grade", "gradeBasis"],
        stamps: "confirmedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "operator"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["platform", "year", "staff", "grade"], filters: ["grade"] },
  sections: [
    {
      title: { zh: "年度", en: "Year" },
      fields: ["platform", "year", "founders", "staff", "projects", "incubated", "invested", "income"],
    },
    { title: { zh: "工作链条", en: "Chain of work" }, fields: ["introduced", "served", "cultivated"] },
    { title: { zh: "评价", en: "Rating" }, fields: ["grade", "gradeBasis", "reportedOn", "confirmedOn"] },
  ],
});
