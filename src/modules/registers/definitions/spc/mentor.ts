import { defineRegister } from "../../kit/define-register.ts";

/** C13: the bank of mentors. The three professions are the text's; how mentors are chosen is not. */
export const mentor = defineRegister({
  code: "mentor",
  capability: "SPC",
  version: 1,
  title: { zh: "创业导师库", en: "Mentor bank" },
  purpose: {
    zh: "从企业家、律师、投资人中遴选；谁能辅导什么、辅导过谁、评价如何。",
    en: "Chosen among entrepreneurs, lawyers and investors: who can help with what, whom they helped, how it went.",
  },
  question: { zh: "有哪些导师，可以约谁？", en: "Which mentors are there, and whom may a founder ask?" },
  owner: { zh: "推荐单位", en: "Nominated by" },
  personalPurpose: { zh: "联系导师、安排辅导。", en: "To reach a mentor and arrange sessions." },
  fields: {
    background: {
      kind: "choice",
      required: true,
      label: { zh: "身份", en: "Profession" },
      choices: {
        entrepreneur: { zh: "企业家", en: "entrepreneur" },
        lawyer: { zh: "律师", en: "lawyer" },
        investor: { zh: "投资人", en: "investor" },
        other: { zh: "其他", en: "other" },
      },
    },
    skills: { kind: "text", most: 500, searched: true, label: { zh: "擅长", en: "Good at" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    contact: { kind: "text", most: 200, privacy: "personal", label: { zh: "联系方式", en: "Contact" } },
    sessions: { kind: "number", unit: { zh: "次", en: "times" }, least: 0, label: { zh: "辅导次数", en: "Sessions" } },
    helped: { kind: "text", most: 500, label: { zh: "辅导过的企业", en: "Firms helped" } },
    rating: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      least: 0,
      most: 100,
      label: { zh: "评价", en: "Rating" },
    },
    term: { kind: "period", onCalendar: true, label: { zh: "聘期", en: "Term" } },
    appointedOn: { kind: "date", label: { zh: "入库日期", en: "In the bank since" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "已推荐", en: "proposed" }, tone: "under-way" },
      appointed: { label: { zh: "在库", en: "in the bank" }, tone: "holds" },
      left: { label: { zh: "已离库", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "appoint",
        from: ["proposed"],
        to: "appointed",
        label: { zh: "遴选入库", en: "Take into the bank" },
        by: ["steward"],
        says: "basis",
        needs: ["skills"],
        stamps: "appointedOn",
      },
      {
        code: "leave",
        from: ["proposed", "appointed"],
        to: "left",
        label: { zh: "离库", en: "Leave" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "operator"],
    readers: ["auditor", "broker"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["background", "skills", "field", "sessions"], filters: ["background", "field"] },
  sections: [
    { title: { zh: "导师", en: "Mentor" }, fields: ["background", "skills", "field", "contact"] },
    { title: { zh: "辅导", en: "Mentoring" }, fields: ["sessions", "helped", "rating", "term", "appointedOn"] },
  ],
});
