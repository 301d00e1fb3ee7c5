import { defineRegister } from "../../kit/define-register.ts";

/** C3: a failure that is tolerated. The three conditions and the outcomes are the text's; who decides is a right of the register. */
export const toleranceCase = defineRegister({
  code: "tolerance-case",
  capability: "INT",
  version: 1,
  title: { zh: "容错认定", en: "Tolerance cases" },
  purpose: {
    zh: "逐项核对三个条件，认定后不作负面评价，防止同一件事反复追究。",
    en: "The three conditions checked one by one; what is tolerated is no minus point elsewhere.",
  },
  question: { zh: "哪些失误可以容、容了什么？", en: "Which failures are tolerated, and what follows?" },
  owner: { zh: "承担单位", en: "Undertaker" },
  fields: {
    what: { kind: "long-text", required: true, label: { zh: "偏差失误情形", en: "What went wrong" } },
    isLawful: { kind: "flag", label: { zh: "未违反党的纪律和国家法律法规", en: "No breach of discipline or law" } },
    isDiligent: { kind: "flag", label: { zh: "勤勉尽责", en: "Diligent" } },
    isHonest: { kind: "flag", label: { zh: "未谋私利", en: "No private gain" } },
    evidence: { kind: "long-text", privacy: "confidential", label: { zh: "证据", en: "Evidence" } },
    outcome: {
      kind: "choice",
      label: { zh: "认定结果", en: "Outcome" },
      choices: {
        closure: { zh: "项目正常结题", en: "closed as normal" },
        correction: { zh: "及时纠错，不作负面评价", en: "corrected, no negative evaluation" },
        exemption: { zh: "免除责任", en: "exempted" },
        lighter: { zh: "从轻减轻处理", en: "handled more lightly" },
      },
    },
    correctBy: { kind: "date", onCalendar: true, label: { zh: "纠错期限", en: "To be corrected by" } },
    decidedOn: { kind: "date", label: { zh: "认定日期", en: "Decided on" } },
  },
  lifeCycle: {
    initial: "raised",
    states: {
      raised: { label: { zh: "已提出", en: "raised" }, tone: "under-way" },
      checked: { label: { zh: "核查中", en: "being checked" }, tone: "under-way" },
      tolerated: { label: { zh: "予以容错", en: "tolerated" }, tone: "holds" },
      refused: { label: { zh: "不予容错", en: "not tolerated" }, tone: "over" },
    },
    transitions: [
      {
        code: "check",
        from: ["raised"],
        to: "checked",
        label: { zh: "受理核查", en: "Check" },
        by: ["steward"],
        says: "nothing",
      },
      {
        code: "tolerate",
        from: ["checked"],
        to: "tolerated",
        label: { zh: "认定容错", en: "Tolerate" },
        by: ["steward"],
        says: "basis",
        needs: ["isLawful", "isDiligent", "isHonest", "outcome"],
        holds: ["isLawful", "isDiligent", "isHonest"],
        stamps: "decidedOn",
      },
      {
        code: "refuse",
        from: ["checked"],
        to: "refused",
        label: { zh: "不予认定", en: "Refuse" },
        by: ["steward"],
        says: "reason",
        stamps: "decidedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["outcome", "decidedOn", "correctBy"], filters: ["outcome"] },
  sections: [
    { title: { zh: "情形", en: "Case" }, fields: ["what", "evidence"] },
    { title: { zh: "三个条件", en: "Three conditions" }, fields: ["isLawful", "isDiligent", "isHonest"] },
    { title: { zh: "认定", en: "Decision" }, fields: ["outcome", "correctBy", "decidedOn"] },
  ],
});
