import { defineRegister } from "../../kit/define-register.ts";

/**
 * C6: one financing case of a firm with its investor, guarantor and bank. The three legs are the text's, their terms
 * are not.
 */
export const financingCase = defineRegister({
  code: "financing-case",
  capability: "FIN",
  version: 1,
  title: { zh: "投（保）贷联动融资", en: "Invest-guarantee-loan cases" },
  purpose: {
    zh: "一家企业一件，投资、担保、贷款三方的条件和到位情况看在一处。",
    en: "One case a firm: terms of investor, guarantor and bank, and how far each is, in one place.",
  },
  question: {
    zh: "哪些企业在联动融资，卡在哪一方？",
    en: "Which firms are being financed together, and which side is behind?",
  },
  owner: { zh: "融资企业", en: "Firm" },
  fields: {
    need: { kind: "money", privacy: "confidential", label: { zh: "融资需求", en: "Amount needed" } },
    investor: { kind: "text", most: 300, namesParties: true, label: { zh: "投资方", en: "Investor" } },
    guarantor: { kind: "text", most: 300, namesParties: true, label: { zh: "担保方", en: "Guarantor" } },
    bank: { kind: "text", most: 300, namesParties: true, label: { zh: "贷款银行", en: "Bank" } },
    equity: { kind: "money", keptBy: "stewards", privacy: "confidential", label: { zh: "投资金额", en: "Equity" } },
    loan: { kind: "money", keptBy: "stewards", privacy: "confidential", label: { zh: "贷款金额", en: "Loan" } },
    conditions: {
      kind: "long-text",
      privacy: "confidential",
      label: { zh: "先决条件", en: "Conditions precedent" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
    areMet: { kind: "flag", keptBy: "stewards", label: { zh: "先决条件均已满足", en: "All conditions are met" } },
    due: { kind: "date", onCalendar: true, label: { zh: "约定到位期限", en: "To be paid by" } },
    agreedOn: { kind: "date", keptBy: "stewards", label: { zh: "三方约定日期", en: "Agreed on" } },
    investedOn: { kind: "date", keptBy: "stewards", label: { zh: "投资到位日期", en: "Equity paid on" } },
    lentOn: { kind: "date", keptBy: "stewards", label: { zh: "贷款到位日期", en: "Loan paid on" } },
    endedOn: { kind: "date", label: { zh: "结清日期", en: "Settled on" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "已提出", en: "proposed" }, tone: "under-way" },
      agreed: { label: { zh: "已约定", en: "agreed" }, tone: "under-way" },
      invested: { label: { zh: "投资到位", en: "equity paid" }, tone: "under-way" },
      funded: { label: { zh: "全部到位", en: "all paid" }, tone: "holds" },
      settled: { label: { zh: "已结清", en: "settled" }, tone: "over" },
      dropped: { label: { zh: "未办成", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "agree",
        from: ["proposed"],
        to: "agreed",
        label: { zh: "各方约定", en: "Enter the agreement" },
        by: ["steward"],
        says: "basis",
        needs: ["investor", "bank", "conditions"],
        stamps: "agreedOn",
      },
      {
        code: "invest",
        from: ["agreed"],
        to: "invested",
        label: { zh: "投资到位", en: "Enter the equity" },
        by: ["steward"],
        says: "basis",
        needs: ["equity"],
        holds: ["areMet"],
        stamps: "investedOn",
      },
      {
        code: "lend",
        from: ["invested"],
        to: "funded",
        label: { zh: "贷款到位", en: "Enter the loan" },
        by: ["steward"],
        says: "basis",
        needs: ["loan"],
        stamps: "lentOn",
      },
      {
        code: "settle",
        from: ["funded"],
        to: "settled",
        label: { zh: "结清", en: "Settle" },
        by: ["steward"],
        says: "basis",
        stamps: "endedOn",
      },
      {
        code: "drop",
        from: ["proposed", "agreed", "invested"],
        to: "dropped",
        label: { zh: "未办成", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: ["enterprise"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["investor", "bank", "due"], filters: ["areMet"] },
  sections: [
    { title: { zh: "融资", en: "Financing" }, fields: ["need", "investor", "guarantor", "bank", "equity", "loan"] },
    {
      title: { zh: "条件和进度", en: "Conditions and course" },
      fields: ["conditions", "areMet", "due", "agreedOn", "investedOn", "lentOn", "endedOn"],
    },
  ],
});
