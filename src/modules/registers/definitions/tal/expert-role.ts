import { defineRegister } from "../../kit/define-register.ts";

/** C12: foreign experts lead or join strategic studies and projects. */
export const expertRole = defineRegister({
  code: "expert-role",
  capability: "TAL",
  version: 1,
  title: { zh: "外国专家牵头或参与", en: "Foreign experts who lead or join" },
  purpose: {
    zh: "外国专家牵头或参与了哪项战略研究、哪个项目，做什么；登记不以国内证件号为前提。",
    en: "Which study or project a foreign expert leads or joins, and as what; no national identity number is asked for.",
  },
  question: { zh: "外国专家在牵头什么、参与什么？", en: "What do foreign experts lead or join?" },
  owner: { zh: "承担单位", en: "Carried out by" },
  personalPurpose: {
    zh: "邀请和联系外国专家、统计牵头和参与情况。",
    en: "To invite and reach foreign experts, and to count what they lead and join.",
  },
  fields: {
    part: {
      kind: "choice",
      required: true,
      label: { zh: "角色", en: "Part" },
      choices: { lead: { zh: "牵头", en: "leads" }, join: { zh: "参与", en: "joins" } },
    },
    work: {
      kind: "choice",
      required: true,
      label: { zh: "工作", en: "Work" },
      choices: {
        study: { zh: "战略研究", en: "strategic study" },
        project: { zh: "项目实施", en: "project" },
        other: { zh: "其他", en: "other" },
      },
    },
    title: {
      kind: "text",
      most: 300,
      required: true,
      searched: true,
      label: { zh: "研究或项目名称", en: "Study or project" },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    nationality: { kind: "text", most: 300, privacy: "personal", label: { zh: "国籍", en: "Nationality" } },
    institution: { kind: "text", most: 300, privacy: "personal", label: { zh: "境外单位", en: "Institution abroad" } },
    term: { kind: "period", onCalendar: true, label: { zh: "时间", en: "Term" } },
    contribution: { kind: "long-text", privacy: "personal", label: { zh: "贡献", en: "Contribution" } },
  },
  lifeCycle: {
    initial: "invited",
    states: {
      invited: { label: { zh: "已邀请", en: "invited" }, tone: "under-way" },
      working: { label: { zh: "开展中", en: "under way" }, tone: "holds" },
      finished: { label: { zh: "已完成", en: "finished" }, tone: "over" },
      declined: { label: { zh: "未成行", en: "declined" }, tone: "over" },
    },
    transitions: [
      {
        code: "begin",
        from: ["invited"],
        to: "working",
        label: { zh: "开始", en: "Begin" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["term"],
      },
      {
        code: "finish",
        from: ["working"],
        to: "finished",
        label: { zh: "完成", en: "Finish" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["contribution"],
      },
      {
        code: "decline",
        from: ["invited"],
        to: "declined",
        label: { zh: "未成行", en: "Declined" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["part", "work", "title", "term"], filters: ["part", "work", "field"] },
  sections: [
    { title: { zh: "工作", en: "Work" }, fields: ["part", "work", "title", "field", "term"] },
    { title: { zh: "专家", en: "Expert" }, fields: ["nationality", "institution", "contribution"] },
  ],
});
