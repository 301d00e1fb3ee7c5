import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: stories of the spirit of science, enterprise and craft. The three are the text's; every story rests on records
 * that anybody can open.
 */
export const spiritStory = defineRegister({
  code: "spirit-story",
  capability: "COO",
  version: 1,
  title: { zh: "创新人物与故事", en: "Stories of innovation" },
  purpose: {
    zh: "科学家精神、企业家精神、工匠精神的故事，件件能点开背后的记录。",
    en: "Stories of scientists, entrepreneurs and craftsmen; the records behind each can be opened.",
  },
  question: { zh: "有哪些故事，凭什么这样说？", en: "Which stories are there, and what do they rest on?" },
  owner: { zh: "供稿单位", en: "Told by" },
  fields: {
    spirit: {
      kind: "choice",
      required: true,
      label: { zh: "精神", en: "Spirit" },
      choices: {
        scientist: { zh: "科学家精神", en: "spirit of science" },
        entrepreneur: { zh: "企业家精神", en: "spirit of enterprise" },
        craftsman: { zh: "工匠精神", en: "spirit of craft" },
      },
    },
    story: { kind: "long-text", required: true, searched: true, label: { zh: "故事", en: "Story" } },
    storyEn: { kind: "long-text", label: { zh: "英文稿", en: "In English" } },
    honours: { kind: "references", register: "honour-title", label: { zh: "荣誉", en: "Honours" } },
    platforms: { kind: "references", register: "platform", label: { zh: "平台", en: "Platforms" } },
    projects: { kind: "text", most: 300, label: { zh: "项目", en: "Projects" } },
    cases: { kind: "references", register: "typical-case", label: { zh: "典型案例", en: "Typical cases" } },
    publishedOn: { kind: "date", label: { zh: "发布日期", en: "Published on" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "草稿", en: "drafted" }, tone: "under-way" },
      published: { label: { zh: "已发布", en: "published" }, tone: "holds" },
      withdrawn: { label: { zh: "已撤下", en: "withdrawn" }, tone: "over" },
    },
    transitions: [
      {
        code: "publish",
        from: ["drafted"],
        to: "published",
        label: { zh: "发布", en: "Publish" },
        by: ["steward"],
        says: "basis",
        stamps: "publishedOn",
      },
      {
        code: "withdraw",
        from: ["drafted", "published"],
        to: "withdrawn",
        label: { zh: "撤下", en: "Withdraw" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["spirit", "publishedOn"], filters: ["spirit"] },
  sections: [
    { title: { zh: "故事", en: "Story" }, fields: ["spirit", "story", "storyEn"] },
    {
      title: { zh: "凭据", en: "What it rests on" },
      fields: ["honours", "platforms", "projects", "cases", "publishedOn"],
    },
  ],
});
