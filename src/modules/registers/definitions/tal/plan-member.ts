import { yearsOn } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/**
 * C12: who is nominated for and selected in a plan. Classes and the three criteria for young marine talents are the
 * text's; levels are those of each plan. Nominations are seen by the stewards and the own organisation.
 */
export const planMember = defineRegister({
  code: "plan-member",
  capability: "TAL",
  version: 2,
  title: { zh: "人才计划推荐与入选", en: "Nominated for and selected in talent plans" },
  purpose: {
    zh: "推荐、评审、入选、培养、退出；候选人名单不公开。",
    en: "Nominated, reviewed, selected, trained, left; candidates are not public.",
  },
  question: {
    zh: "推荐了谁，入选多少，其中青年多少？",
    en: "Who was nominated, how many were selected, how many of them young?",
  },
  owner: { zh: "推荐单位", en: "Nominated by" },
  personalPurpose: {
    zh: "办理推荐、评审和待遇，核对年龄条件。",
    en: "To handle nominations, reviews and benefits, and check the age line.",
  },
  fields: {
    plan: { kind: "reference", register: "talent-plan", label: { zh: "人才计划", en: "Plan" } },
    class: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Class" },
      choices: {
        "academician-candidate": { zh: "院士后备人选", en: "candidate academician" },
        top: { zh: "顶尖人才", en: "top talent" },
        leading: { zh: "产业领军人才", en: "industry-leading talent" },
        outstanding: { zh: "行业拔尖人才", en: "outstanding in the sector" },
        young: { zh: "青年科技人才", en: "young S&T talent" },
        entrepreneur: { zh: "科技型企业家", en: "S&T entrepreneur" },
        team: { zh: "创新创业团队", en: "team" },
      },
    },
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      label: { zh: "年度", en: "Year" },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    isFullTime: { kind: "flag", label: { zh: "全职", en: "Full-time" } },
    isAble: { kind: "flag", label: { zh: "研发能力强", en: "Able at research" } },
    isPromising: { kind: "flag", label: { zh: "发展潜力大", en: "Promising" } },
    isBreaking: { kind: "flag", label: { zh: "有望突破关键核心技术", en: "Likely to master a core technology" } },
    born: { kind: "date", privacy: "personal", label: { zh: "出生日期", en: "Born on" } },
    appliedOn: { kind: "date", label: { zh: "申报日期", en: "Applied on" } },
    age: {
      kind: "number",
      unit: { zh: "岁", en: "years" },
      privacy: "personal",
      label: { zh: "申报时年龄", en: "Age when applying" },
      help: { zh: "青年年龄线按申报日期算，见人才计划。", en: "The line of a plan counts on the day of application." },
      computed: ({ values }) => yearsOn(values.born, values.appliedOn),
    },
    works: { kind: "long-text", privacy: "personal", label: { zh: "代表作和业绩", en: "Work and merits" } },
    review: { kind: "long-text", privacy: "confidential", label: { zh: "评审意见", en: "Review" } },
    selectedOn: { kind: "date", label: { zh: "入选日期", en: "Selected on" } },
    term: { kind: "period", onCalendar: true, label: { zh: "支持期", en: "Supported" } },
  },
  lifeCycle: {
    initial: "nominated",
    states: {
      nominated: { label: { zh: "已推荐", en: "nominated" }, tone: "under-way" },
      reviewed: { label: { zh: "已评审", en: "reviewed" }, tone: "under-way" },
      selected: { label: { zh: "已入选", en: "selected" }, tone: "holds" },
      "not-selected": { label: { zh: "未入选", en: "not selected" }, tone: "over" },
      left: { label: { zh: "已退出", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "review",
        from: ["nominated"],
        to: "reviewed",
        label: { zh: "评审", en: "Review" },
        by: ["steward"],
        says: "nothing",
        needs: ["review"],
      },
      {
        code: "select",
        from: ["reviewed"],
        to: "selected",
        label: { zh: "入选", en: "Select" },
        by: ["steward"],
        says: "basis",
        needs: ["term"],
        stamps: "selectedOn",
      },
      {
        code: "refuse",
        from: ["reviewed"],
        to: "not-selected",
        label: { zh: "未入选", en: "Not select" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "leave",
        from: ["selected"],
        to: "left",
        label: { zh: "退出", en: "Leave" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "reporter"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["class", "year", "field", "selectedOn"], filters: ["class", "field", "isFullTime"] },
  sections: [
    {
      title: { zh: "推荐", en: "Nomination" },
      fields: [
        "plan",
        "class",
        "year",
        "field",
        "isFullTime",
        "isAble",
        "isPromising",
        "isBreaking",
        "born",
        "appliedOn",
        "age",
        "works",
      ],
    },
    { title: { zh: "评审和入选", en: "Review and selection" }, fields: ["review", "selectedOn", "term"] },
  ],
});
