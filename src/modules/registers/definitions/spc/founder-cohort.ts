import { defineRegister } from "../../kit/define-register.ts";

/**
 * C13: classes of the programme for founders. The action and its aim are the text's; terms and subjects are not.
 */
export const founderCohort = defineRegister({
  code: "founder-cohort",
  capability: "SPC",
  version: 1,
  title: { zh: "“创业伙伴”班次", en: "Cohorts of founders" },
  purpose: {
    zh: "一期一条：谁带、带谁、学什么、出了多少企业。",
    en: "One record for each class: who leads, who learns, what, and how many firms came of it.",
  },
  question: { zh: "办了几期，带出了多少创业者？", en: "How many classes, and how many founders came of them?" },
  owner: { zh: "承办单位", en: "Organiser" },
  fields: {
    term: { kind: "period", onCalendar: true, label: { zh: "时间", en: "Term" } },
    subjects: { kind: "long-text", required: true, searched: true, label: { zh: "辅导内容", en: "Subjects" } },
    seats: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "计划人数", en: "Seats" } },
    carrier: { kind: "reference", register: "incubation-carrier", label: { zh: "依托载体", en: "Carrier" } },
    joined: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      label: { zh: "参加人数", en: "Founders who joined" },
    },
    incubatees: { kind: "references", register: "incubatee", label: { zh: "学员企业", en: "Firms of the class" } },
    mentors: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "伙伴导师", en: "Mentors" } },
    founded: {
      kind: "number",
      unit: { zh: "家", en: "firms" },
      least: 0,
      label: { zh: "新办企业", en: "Firms founded" },
    },
    finishedOn: { kind: "date", label: { zh: "结业日期", en: "Finished on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "计划", en: "planned" }, tone: "under-way" },
      running: { label: { zh: "进行中", en: "under way" }, tone: "under-way" },
      finished: { label: { zh: "已结业", en: "finished" }, tone: "holds" },
      cancelled: { label: { zh: "已取消", en: "cancelled" }, tone: "over" },
    },
    transitions: [
      {
        code: "begin",
        from: ["planned"],
        to: "running",
        label: { zh: "开班", en: "Begin" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["term", "joined"],
      },
      {
        code: "finish",
        from: ["running"],
        to: "finished",
        label: { zh: "结业", en: "Finish" },
        by: ["steward"],
        says: "basis",
        needs: ["founded"],
        stamps: "finishedOn",
      },
      {
        code: "cancel",
        from: ["planned", "running"],
        to: "cancelled",
        label: { zh: "取消", en: "Cancel" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["operator", "enterprise", "institute"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["term", "joined", "founded"], filters: [] },
  sections: [
    { title: { zh: "班次", en: "Class" }, fields: ["term", "subjects", "seats", "carrier"] },
    { title: { zh: "成效", en: "Outcome" }, fields: ["joined", "incubatees", "mentors", "founded", "finishedOn"] },
  ],
});
