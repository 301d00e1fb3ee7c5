import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: the yearly honours. The five titles are the text's; publicity and objection are a rule of the house, marked so, and
 * how long it runs is a parameter.
 */
export const honourTitle = defineRegister({
  code: "honour-title",
  capability: "COO",
  version: 4,
  title: { zh: "年度荣誉", en: "Yearly honours" },
  purpose: {
    zh: "每年评选的称号：推荐、公示、异议、授予，一项一件。",
    en: "The titles of each year: nominated, published for objection, awarded.",
  },
  question: { zh: "今年评了谁，走到哪一步？", en: "Who is honoured this year, and how far is it?" },
  owner: { zh: "推荐单位", en: "Nominated by" },
  fields: {
    title: { kind: "item", vocabulary: "honour", required: true, label: { zh: "称号", en: "Title" } },
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      label: { zh: "年度", en: "Year" },
    },
    deeds: { kind: "long-text", label: { zh: "主要事迹", en: "What for" } },
    platform: { kind: "reference", register: "platform", label: { zh: "相关平台", en: "Platform" } },
    publicity: { kind: "period", onCalendar: true, label: { zh: "公示期", en: "Open to objection" } },
    objection: {
      kind: "long-text",
      keptBy: "stewards",
      privacy: "confidential",
      label: { zh: "异议和处理", en: "Objection and answer" },
    },
    awardedOn: { kind: "date", keptBy: "stewards", label: { zh: "授予日期", en: "Awarded on" } },
  },
  lifeCycle: {
    initial: "nominated",
    states: {
      nominated: { label: { zh: "已推荐", en: "nominated" }, tone: "under-way" },
      published: { label: { zh: "公示", en: "published" }, tone: "under-way" },
      objected: { label: { zh: "异议处理中", en: "objected to" }, tone: "under-way" },
      awarded: { label: { zh: "已授予", en: "awarded" }, tone: "holds" },
      dropped: { label: { zh: "未授予", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "publish",
        from: ["nominated"],
        to: "published",
        label: { zh: "公示", en: "Publish" },
        by: ["steward"],
        says: "basis",
        needs: ["deeds"],
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
        to: "nominated",
        label: { zh: "收回公示", en: "Take the publication back" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "award",
        from: ["published"],
        to: "awarded",
        label: { zh: "授予", en: "Award" },
        by: ["steward"],
        says: "basis",
        stamps: "awardedOn",
        publicity: { field: "publicity", is: "is-over" },
      },
      {
        code: "drop",
        from: ["nominated", "published", "objected"],
        to: "dropped",
        label: { zh: "不授予", en: "Drop" },
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
  list: { columns: ["title", "year", "awardedOn"], filters: ["title"] },
  sections: [
    { title: { zh: "荣誉", en: "Honour" }, fields: ["title", "year", "deeds", "platform"] },
    { title: { zh: "公示和授予", en: "Publicity and award" }, fields: ["publicity", "objection", "awardedOn"] },
  ],
});
