import { defineRegister } from "../../kit/define-register.ts";

/** GOV-19: advice is asked before a decision. That it is asked, and of whom, is the text's; how is practice. */
export const decisionConsultation = defineRegister({
  code: "decision-consultation",
  capability: "GOV",
  version: 1,
  title: { zh: "科技决策咨询", en: "Decision consultations" },
  purpose: {
    zh: "决策前问了谁、问了什么，意见怎样采纳，最后怎么定、为什么。",
    en: "Who was asked what before a decision, what became of the opinions, what was decided and why.",
  },
  question: { zh: "哪些事项在咨询，哪些已经决定？", en: "What is out for advice, and what has been decided?" },
  owner: { zh: "提出单位", en: "Asked by" },
  fields: {
    subject: { kind: "long-text", required: true, searched: true, label: { zh: "咨询的问题", en: "Question" } },
    kind: {
      kind: "choice",
      label: { zh: "事项类别", en: "Matter" },
      choices: {
        plan: { zh: "规划计划", en: "plan" },
        guide: { zh: "项目指南", en: "project guide" },
        project: { zh: "重大项目", en: "major project" },
        policy: { zh: "政策", en: "policy" },
        other: { zh: "其他", en: "other" },
      },
    },
    asked: {
      kind: "text",
      most: 300,
      label: { zh: "咨询对象", en: "Asked" },
      help: { zh: "行业部门、产业界、专家智库。", en: "Departments, industry, experts and think tanks." },
    },
    answerBy: { kind: "date", onCalendar: true, label: { zh: "意见截止日期", en: "Opinions due on" } },
    summary: {
      kind: "long-text",
      privacy: "confidential",
      label: { zh: "意见汇总和采纳", en: "Opinions, and what was taken up" },
    },
    decision: { kind: "long-text", label: { zh: "决定", en: "Decision" } },
    reasons: { kind: "long-text", label: { zh: "理由", en: "Reasons" } },
    decidedOn: { kind: "date", label: { zh: "决定日期", en: "Decided on" } },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "征询中", en: "out for advice" }, tone: "under-way" },
      summarised: { label: { zh: "意见已汇总", en: "opinions summed up" }, tone: "under-way" },
      decided: { label: { zh: "已决定", en: "decided" }, tone: "holds" },
      withdrawn: { label: { zh: "已撤回", en: "withdrawn" }, tone: "over" },
    },
    transitions: [
      {
        code: "sum-up",
        from: ["asked"],
        to: "summarised",
        label: { zh: "汇总意见", en: "Sum up" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["summary"],
      },
      {
        code: "decide",
        from: ["summarised"],
        to: "decided",
        label: { zh: "作出决定", en: "Decide" },
        by: ["steward"],
        says: "basis",
        needs: ["decision", "reasons"],
        stamps: "decidedOn",
      },
      {
        code: "withdraw",
        from: ["asked", "summarised"],
        to: "withdrawn",
        label: { zh: "撤回", en: "Withdraw" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter"],
    readers: ["reviewer", "auditor", "expert"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["kind", "asked", "answerBy", "decidedOn"], filters: ["kind"] },
  sections: [
    { title: { zh: "咨询", en: "Consultation" }, fields: ["subject", "kind", "asked", "answerBy", "summary"] },
    { title: { zh: "决定", en: "Decision" }, fields: ["decision", "reasons", "decidedOn"] },
  ],
});
