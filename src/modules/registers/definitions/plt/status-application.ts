import { defineRegister } from "../../kit/define-register.ts";

/**
 * C11 and C13: applications for a status that a higher level grants. That they are striven for, and how many, is the
 * text's; chances are not guessed.
 */
export const statusApplication = defineRegister({
  code: "status-application",
  capability: "PLT",
  version: 1,
  title: { zh: "争创与申报", en: "Applications for status" },
  purpose: {
    zh: "省重点实验室、省级园区等争创事项一件一条，走到哪一步看得见；只数件数，不估概率。",
    en: "Provincial laboratories, parks and the like that are applied for: how far each is; they are counted, no chances are guessed.",
  },
  question: { zh: "在争创什么，各到哪一步？", en: "What is being applied for, and how far is each?" },
  owner: { zh: "申报单位", en: "Applicant" },
  fields: {
    target: {
      kind: "choice",
      required: true,
      label: { zh: "争创内容", en: "Applied for" },
      choices: {
        "provincial-key-laboratory": { zh: "省重点实验室", en: "provincial key laboratory" },
        "national-key-laboratory": { zh: "全国重点实验室", en: "national key laboratory" },
        "future-industry-park": { zh: "省级未来产业科技园", en: "provincial future-industry park" },
        "technology-innovation-centre": { zh: "技术创新中心", en: "technology innovation centre" },
        "manufacturing-innovation-centre": { zh: "制造业创新中心", en: "manufacturing innovation centre" },
        zone: { zh: "省级海洋高新区", en: "provincial marine high-tech zone" },
        other: { zh: "其他", en: "other" },
      },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    summary: { kind: "long-text", searched: true, label: { zh: "申报内容", en: "In short" } },
    platform: { kind: "reference", register: "platform", label: { zh: "对应平台", en: "Platform" } },
    park: { kind: "reference", register: "park", label: { zh: "对应园区", en: "Park" } },
    due: { kind: "date", onCalendar: true, label: { zh: "申报截止", en: "Due" } },
    submittedOn: { kind: "date", label: { zh: "提交日期", en: "Submitted on" } },
    reviewedOn: { kind: "date", label: { zh: "评审日期", en: "Reviewed on" } },
    decidedOn: { kind: "date", label: { zh: "结果日期", en: "Decided on" } },
    number: { kind: "text", most: 200, label: { zh: "批复文号", en: "Number of the decision" } },
  },
  lifeCycle: {
    initial: "preparing",
    states: {
      preparing: { label: { zh: "培育", en: "being prepared" }, tone: "under-way" },
      submitted: { label: { zh: "已申报", en: "submitted" }, tone: "under-way" },
      reviewed: { label: { zh: "已评审", en: "reviewed" }, tone: "under-way" },
      granted: { label: { zh: "获批", en: "granted" }, tone: "holds" },
      missed: { label: { zh: "未获批", en: "not granted" }, tone: "over" },
    },
    transitions: [
      {
        code: "submit",
        from: ["preparing"],
        to: "submitted",
        label: { zh: "提交申报", en: "Submit" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["summary", "place"],
        stamps: "submittedOn",
      },
      {
        code: "review",
        from: ["submitted"],
        to: "reviewed",
        label: { zh: "登记评审", en: "Enter the review" },
        by: ["steward"],
        says: "nothing",
        stamps: "reviewedOn",
      },
      {
        code: "grant",
        from: ["submitted", "reviewed"],
        to: "granted",
        label: { zh: "登记获批", en: "Enter as granted" },
        by: ["steward"],
        says: "basis",
        needs: ["number"],
        stamps: "decidedOn",
      },
      {
        code: "miss",
        from: ["submitted", "reviewed"],
        to: "missed",
        label: { zh: "登记未获批", en: "Enter as not granted" },
        by: ["steward"],
        says: "reason",
        stamps: "decidedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "reporter", "operator"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["target", "field", "place", "due"], filters: ["target", "field", "place"] },
  sections: [
    { title: { zh: "申报", en: "Application" }, fields: ["target", "field", "place", "summary", "platform", "park"] },
    { title: { zh: "过程", en: "Course" }, fields: ["due", "submittedOn", "reviewedOn", "decidedOn", "number"] },
  ],
});
