import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: nominations for awards of science and technology. That awards are reformed and tied to major tasks and
 * platforms is the text's; steps, publicity and grades are a rule of the house, marked so.
 */
export const scienceAward = defineRegister({
  code: "science-award",
  capability: "COO",
  version: 2,
  title: { zh: "科学技术奖", en: "Science and technology awards" },
  purpose: {
    zh: "提名、评审、公示、异议、决定，一项一件；佐证来自承担的任务和平台。",
    en: "Nominated, reviewed, published, decided; the evidence comes from tasks and platforms.",
  },
  question: {
    zh: "提名了哪些成果，走到哪一步，依托什么任务和平台？",
    en: "What is nominated, how far is it, and on which tasks and platforms does it stand?",
  },
  owner: { zh: "提名单位", en: "Nominated by" },
  fields: {
    award: { kind: "text", most: 300, required: true, searched: true, label: { zh: "奖项", en: "Award" } },
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      label: { zh: "年度", en: "Year" },
    },
    achievement: { kind: "long-text", label: { zh: "提名成果和贡献", en: "Achievement" } },
    completedBy: { kind: "text", most: 300, namesParties: true, label: { zh: "完成单位", en: "Done by" } },
    platforms: { kind: "references", register: "platform", label: { zh: "依托的重大平台", en: "Major platforms" } },
    review: { kind: "long-text", keptBy: "stewards", privacy: "confidential", label: { zh: "评审意见", en: "Review" } },
    grade: {
      kind: "text",
      keptBy: "stewards",
      most: 80,
      label: { zh: "奖级", en: "Grade" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
    publicity: { kind: "period", onCalendar: true, label: { zh: "公示期", en: "Open to objection" } },
    objection: {
      kind: "long-text",
      keptBy: "stewards",
      privacy: "confidential",
      label: { zh: "异议和处理", en: "Objection and answer" },
    },
    decidedOn: { kind: "date", keptBy: "stewards", label: { zh: "授奖日期", en: "Awarded on" } },
  },
  lifeCycle: {
    initial: "nominated",
    states: {
      nominated: { label: { zh: "已提名", en: "nominated" }, tone: "under-way" },
      reviewed: { label: { zh: "已评审", en: "reviewed" }, tone: "under-way" },
      published: { label: { zh: "公示", en: "published" }, tone: "under-way" },
      objected: { label: { zh: "异议处理中", en: "objected to" }, tone: "under-way" },
      awarded: { label: { zh: "已授奖", en: "awarded" }, tone: "holds" },
      dropped: { label: { zh: "未授奖", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "review",
        from: ["nominated"],
        to: "reviewed",
        label: { zh: "评审", en: "Review" },
        by: ["steward"],
        says: "basis",
        needs: ["achievement", "review"],
      },
      {
        code: "publish",
        from: ["reviewed"],
        to: "published",
        label: { zh: "公示", en: "Publish" },
        by: ["steward"],
        says: "basis",
        publicity: { field: "publicity", is: "begins" },
      },
      {
        code: "object",
        from: ["published"],
        to: "objected",
        label: { zh: "登记异议", en: "Enter an objection" },
        by: ["steward"],
        says: "reason",
        publicity: { field: "publicity", is: "runs" },
      },
      {
        code: "answer",
        from: ["objected"],
        to: "published",
        label: { zh: "异议不成立", en: "Dismiss the objection" },
        by: ["steward"],
        says: "basis",
        needs: ["objection"],
      },
      {
        code: "withdraw",
        from: ["published", "objected"],
        to: "reviewed",
        label: { zh: "收回公示", en: "Take the publication back" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "award",
        from: ["published"],
        to: "awarded",
        label: { zh: "授奖", en: "Award" },
        by: ["steward"],
        says: "basis",
        stamps: "decidedOn",
        publicity: { field: "publicity", is: "is-over" },
      },
      {
        code: "drop",
        from: ["nominated", "reviewed", "published", "objected"],
        to: "dropped",
        label: { zh: "不授奖", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "reporter"],
    readers: ["auditor", "reviewer", "expert"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["award", "year", "completedBy", "decidedOn"], filters: [] },
  sections: [
    {
      title: { zh: "提名", en: "Nomination" },
      fields: ["award", "year", "achievement", "completedBy", "platforms"],
    },
    {
      title: { zh: "评审和决定", en: "Review and decision" },
      fields: ["review", "grade", "publicity", "objection", "decidedOn"],
    },
  ],
});
