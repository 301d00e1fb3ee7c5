import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: people who take part in exchanges. The programmes are the text's; who is admitted is decided by each host.
 */
export const exchangeParticipant = defineRegister({
  code: "exchange-participant",
  capability: "COO",
  version: 1,
  title: { zh: "交流参加人员", en: "Participants of exchanges" },
  purpose: {
    zh: "谁参加了哪一期、来自哪里、在哪里交流、做了什么。",
    en: "Who takes part in which round, from where, at which host, doing what.",
  },
  question: { zh: "谁在参加交流？", en: "Who takes part?" },
  owner: { zh: "派出或接收单位", en: "Sent or hosted by" },
  personalPurpose: { zh: "录取和联系交流人员。", en: "To admit and reach those who take part." },
  fields: {
    programme: { kind: "reference", register: "exchange-programme", label: { zh: "交流计划", en: "Programme" } },
    country: { kind: "text", most: 120, label: { zh: "国家（地区）", en: "Country" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    contact: { kind: "text", most: 200, privacy: "personal", label: { zh: "联系方式", en: "Contact" } },
    stay: { kind: "period", onCalendar: true, label: { zh: "交流时间", en: "Stay" } },
    report: { kind: "long-text", label: { zh: "交流报告", en: "Report" } },
    admittedOn: { kind: "date", label: { zh: "录取日期", en: "Admitted on" } },
  },
  lifeCycle: {
    initial: "applied",
    states: {
      applied: { label: { zh: "已报名", en: "applied" }, tone: "under-way" },
      admitted: { label: { zh: "已录取", en: "admitted" }, tone: "holds" },
      finished: { label: { zh: "已完成", en: "finished" }, tone: "holds" },
      withdrawn: { label: { zh: "已退出", en: "withdrawn" }, tone: "over" },
    },
    transitions: [
      {
        code: "admit",
        from: ["applied"],
        to: "admitted",
        label: { zh: "录取", en: "Admit" },
        by: ["steward"],
        says: "nothing",
        needs: ["country"],
        stamps: "admittedOn",
      },
      {
        code: "finish",
        from: ["admitted"],
        to: "finished",
        label: { zh: "完成", en: "Finish" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["report"],
      },
      {
        code: "withdraw",
        from: ["applied", "admitted"],
        to: "withdrawn",
        label: { zh: "退出", en: "Withdraw" },
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
  list: { columns: ["programme", "country", "stay"], filters: [] },
  sections: [
    { title: { zh: "人员", en: "Person" }, fields: ["programme", "country", "field", "contact", "stay"] },
    { title: { zh: "结果", en: "Outcome" }, fields: ["report", "admittedOn"] },
  ],
});
