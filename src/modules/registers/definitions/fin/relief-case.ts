import { defineRegister } from "../../kit/define-register.ts";

/**
 * C6: firms that need help with their financing. That it is done regularly is the text's; measures and deadlines are
 * those of each case.
 */
export const reliefCase = defineRegister({
  code: "relief-case",
  capability: "FIN",
  version: 1,
  title: { zh: "融资纾困", en: "Financing relief" },
  purpose: {
    zh: "哪家企业因为什么困难、谁用什么办法、何时前解决、结果如何。",
    en: "Which firm is in need and why, who helps how and by when, and what came of it.",
  },
  question: {
    zh: "哪些企业在等纾困，谁在办，到期了吗？",
    en: "Which firms wait for relief, who is on it, and is it due?",
  },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    cause: {
      kind: "long-text",
      required: true,
      privacy: "confidential",
      label: { zh: "困难和原因", en: "Need and cause" },
    },
    amount: { kind: "money", privacy: "confidential", label: { zh: "资金缺口", en: "Gap" } },
    handler: { kind: "text", keptBy: "stewards", most: 300, label: { zh: "承办单位", en: "Handled by" } },
    measure: { kind: "long-text", keptBy: "stewards", label: { zh: "纾困办法", en: "Measure" } },
    due: { kind: "date", keptBy: "stewards", onCalendar: true, label: { zh: "办结期限", en: "Due" } },
    outcome: { kind: "long-text", privacy: "confidential", label: { zh: "结果", en: "Outcome" } },
    received: {
      kind: "money",
      keptBy: "stewards",
      privacy: "confidential",
      label: { zh: "到位资金", en: "Money received" },
    },
    closedOn: { kind: "date", keptBy: "stewards", label: { zh: "办结日期", en: "Closed on" } },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已提出", en: "asked for" }, tone: "under-way" },
      handled: { label: { zh: "办理中", en: "being handled" }, tone: "under-way" },
      relieved: { label: { zh: "已纾困", en: "relieved" }, tone: "holds" },
      unrelieved: { label: { zh: "未能纾困", en: "not relieved" }, tone: "over" },
    },
    transitions: [
      {
        code: "handle",
        from: ["asked"],
        to: "handled",
        label: { zh: "受理", en: "Take up" },
        by: ["steward"],
        says: "nothing",
        needs: ["handler", "measure", "due"],
      },
      {
        code: "relieve",
        from: ["handled"],
        to: "relieved",
        label: { zh: "办结", en: "Close as relieved" },
        by: ["steward"],
        says: "basis",
        needs: ["outcome"],
        stamps: "closedOn",
      },
      {
        code: "give-up",
        from: ["asked", "handled"],
        to: "unrelieved",
        label: { zh: "未能纾困", en: "Close as not relieved" },
        by: ["steward"],
        says: "reason",
        stamps: "closedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: ["enterprise"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["handler", "due", "closedOn"], filters: [] },
  sections: [
    { title: { zh: "困难", en: "Need" }, fields: ["cause", "amount"] },
    { title: { zh: "办理", en: "Handling" }, fields: ["handler", "measure", "due", "outcome", "received", "closedOn"] },
  ],
});
