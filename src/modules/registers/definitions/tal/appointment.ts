import { defineRegister } from "../../kit/define-register.ts";

/** C12: new R&D institutions explore appointment and appraisal; people move across fields. Goals are those of each contract. */
export const appointment = defineRegister({
  code: "appointment",
  capability: "TAL",
  version: 1,
  title: { zh: "聘任与考核", en: "Appointments and appraisals" },
  purpose: {
    zh: "新型研发机构聘任制、绩效考核制：聘期、目标、考核结果和流动去向。",
    en: "Appointment and appraisal in new R&D institutions: term, goals, result, and where people move.",
  },
  question: {
    zh: "聘了谁，目标完成得如何，流动到了哪里？",
    en: "Who is appointed, were the goals met, and where did they move?",
  },
  owner: { zh: "研发机构", en: "Institution" },
  personalPurpose: { zh: "聘任、考核和统计人才流动。", en: "To appoint, appraise, and count moves." },
  fields: {
    post: { kind: "text", most: 300, required: true, searched: true, label: { zh: "聘任岗位", en: "Post" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    term: { kind: "period", onCalendar: true, label: { zh: "聘期", en: "Term" } },
    goals: { kind: "long-text", privacy: "personal", label: { zh: "聘期目标", en: "Goals" } },
    appraisal: { kind: "long-text", privacy: "personal", label: { zh: "考核意见", en: "Appraisal" } },
    result: {
      kind: "choice",
      privacy: "personal",
      label: { zh: "考核结果", en: "Result" },
      choices: {
        exceeded: { zh: "超额完成", en: "exceeded" },
        met: { zh: "完成", en: "met" },
        missed: { zh: "未完成", en: "missed" },
      },
    },
    appraisedOn: { kind: "date", label: { zh: "考核日期", en: "Appraised on" } },
    movedTo: { kind: "text", most: 300, label: { zh: "流动去向", en: "Moved to" } },
    move: {
      kind: "choice",
      label: { zh: "流动类型", en: "Move" },
      choices: {
        field: { zh: "跨领域", en: "to another field" },
        sector: { zh: "跨单位类型", en: "to another kind of institution" },
        same: { zh: "同领域", en: "in the same field" },
      },
    },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "拟聘", en: "proposed" }, tone: "under-way" },
      appointed: { label: { zh: "在聘", en: "appointed" }, tone: "holds" },
      ended: { label: { zh: "聘期结束", en: "ended" }, tone: "over" },
      moved: { label: { zh: "已流动", en: "moved" }, tone: "over" },
    },
    transitions: [
      {
        code: "appoint",
        from: ["proposed"],
        to: "appointed",
        label: { zh: "聘任", en: "Appoint" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["term", "goals"],
      },
      {
        code: "appraise",
        from: ["appointed"],
        to: "appointed",
        label: { zh: "考核", en: "Appraise" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["appraisal", "result"],
        stamps: "appraisedOn",
      },
      {
        code: "move",
        from: ["appointed"],
        to: "moved",
        label: { zh: "登记流动", en: "Enter the move" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["movedTo", "move"],
      },
      {
        code: "end",
        from: ["appointed"],
        to: "ended",
        label: { zh: "聘期结束", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["post", "field", "term", "appraisedOn"], filters: ["field", "move"] },
  sections: [
    { title: { zh: "聘任", en: "Appointment" }, fields: ["post", "field", "term", "goals"] },
    {
      title: { zh: "考核和流动", en: "Appraisal and move" },
      fields: ["appraisal", "result", "appraisedOn", "movedTo", "move"],
    },
  ],
});
