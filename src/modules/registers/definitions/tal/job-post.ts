import { defineRegister } from "../../kit/define-register.ts";

/** C12: posts with which employers recruit worldwide. The platform is the text's. */
export const jobPost = defineRegister({
  code: "job-post",
  capability: "TAL",
  version: 1,
  title: { zh: "人才招聘岗位", en: "Recruitment posts" },
  purpose: {
    zh: "用人单位面向全球发布的岗位，中英文公开。",
    en: "Posts that employers offer worldwide, public in both languages.",
  },
  question: { zh: "在招什么人，何时截止？", en: "Who is looked for, and until when?" },
  owner: { zh: "用人单位", en: "Employer" },
  fields: {
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    duties: { kind: "long-text", searched: true, label: { zh: "岗位职责和要求", en: "Duties" } },
    dutiesEn: { kind: "long-text", label: { zh: "英文岗位说明", en: "Duties in English" } },
    pay: { kind: "text", most: 300, label: { zh: "薪酬待遇", en: "Pay" } },
    headcount: { kind: "number", unit: { zh: "人", en: "people" }, least: 1, label: { zh: "招聘人数", en: "Posts" } },
    open: { kind: "period", onCalendar: true, label: { zh: "招聘时间", en: "Open" } },
    place: { kind: "place", label: { zh: "工作区域", en: "Works in" } },
    event: { kind: "reference", register: "programme-event", label: { zh: "招聘活动", en: "Event" } },
    filled: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "已到岗", en: "Filled" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "起草", en: "drafted" }, tone: "under-way" },
      published: { label: { zh: "招聘中", en: "open" }, tone: "holds" },
      filled: { label: { zh: "已招满", en: "filled" }, tone: "over" },
      closed: { label: { zh: "已结束", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "publish",
        from: ["drafted"],
        to: "published",
        label: { zh: "发布", en: "Publish" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["duties", "dutiesEn", "headcount", "open"],
      },
      {
        code: "fill",
        from: ["published"],
        to: "filled",
        label: { zh: "招满", en: "Enter as filled" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["filled"],
      },
      {
        code: "close",
        from: ["drafted", "published"],
        to: "closed",
        label: { zh: "结束", en: "Close" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["field", "headcount", "place", "open"], filters: ["field", "place"] },
  sections: [
    { title: { zh: "岗位", en: "Post" }, fields: ["field", "duties", "dutiesEn", "pay", "headcount"] },
    { title: { zh: "招聘", en: "Recruitment" }, fields: ["open", "place", "event", "filled"] },
  ],
});
