import { defineRegister } from "../../kit/define-register.ts";

/** C12: who applied for a post, was listed and was offered it. The text names the platform only. */
export const jobApplication = defineRegister({
  code: "job-application",
  capability: "TAL",
  version: 1,
  title: { zh: "应聘与录用", en: "Applications for posts" },
  purpose: {
    zh: "谁应聘了哪个岗位，入围、录用到哪一步；只对用人单位和科技办开放。",
    en: "Who applied for which post and how far it is; for the employer and the office only.",
  },
  question: { zh: "收到多少应聘，录用了多少？", en: "How many applied, and how many were offered a post?" },
  owner: { zh: "用人单位", en: "Employer" },
  personalPurpose: { zh: "办理应聘、面试和录用。", en: "To handle applications, interviews and offers." },
  fields: {
    post: { kind: "reference", register: "job-post", label: { zh: "岗位", en: "Post" } },
    language: {
      kind: "choice",
      label: { zh: "使用语言", en: "Language" },
      choices: {
        zh: { zh: "中文", en: "Chinese" },
        en: { zh: "英文", en: "English" },
        other: { zh: "其他", en: "other" },
      },
    },
    resume: { kind: "long-text", privacy: "personal", label: { zh: "简历", en: "Curriculum vitae" } },
    contact: { kind: "text", most: 300, privacy: "personal", label: { zh: "联系方式", en: "Contact" } },
    country: { kind: "text", most: 120, privacy: "personal", label: { zh: "国籍或地区", en: "Country" } },
    interview: { kind: "date", onCalendar: true, label: { zh: "面试日期", en: "Interview" } },
    assessment: { kind: "long-text", privacy: "confidential", label: { zh: "评价", en: "Assessment" } },
    offer: { kind: "long-text", privacy: "personal", label: { zh: "录用条件", en: "Offer" } },
    joinedOn: { kind: "date", label: { zh: "到岗日期", en: "Joined on" } },
  },
  lifeCycle: {
    initial: "applied",
    states: {
      applied: { label: { zh: "已应聘", en: "applied" }, tone: "under-way" },
      listed: { label: { zh: "已入围", en: "short-listed" }, tone: "under-way" },
      offered: { label: { zh: "已录用", en: "offered" }, tone: "under-way" },
      joined: { label: { zh: "已到岗", en: "joined" }, tone: "holds" },
      ended: { label: { zh: "未录用", en: "not taken" }, tone: "over" },
    },
    transitions: [
      {
        code: "shortlist",
        from: ["applied"],
        to: "listed",
        label: { zh: "入围", en: "Short-list" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["post", "resume"],
      },
      {
        code: "offer",
        from: ["listed"],
        to: "offered",
        label: { zh: "录用", en: "Offer" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["assessment", "offer"],
      },
      {
        code: "join",
        from: ["offered"],
        to: "joined",
        label: { zh: "到岗", en: "Enter as joined" },
        by: ["steward", "owner"],
        says: "nothing",
        stamps: "joinedOn",
      },
      {
        code: "end",
        from: ["applied", "listed", "offered"],
        to: "ended",
        label: { zh: "未录用", en: "Not taken" },
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
  list: { columns: ["post", "language", "interview"], filters: ["language"] },
  sections: [
    { title: { zh: "应聘", en: "Application" }, fields: ["post", "language", "resume", "contact", "country"] },
    { title: { zh: "录用", en: "Recruitment" }, fields: ["interview", "assessment", "offer", "joinedOn"] },
  ],
});
