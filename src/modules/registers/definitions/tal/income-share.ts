import { moneyOf, percentOfMoney } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** C12: several forms of income for inventors. Forms and shares are those of each institution. */
export const incomeShare = defineRegister({
  code: "income-share",
  capability: "TAL",
  version: 1,
  title: { zh: "成果收益分配", en: "Shares in the income of results" },
  purpose: {
    zh: "一项成果一个人一件：按什么规则、分多少，给本人一份说明。",
    en: "Each person and result: by which rule, how much, with a statement to the person.",
  },
  question: {
    zh: "收益怎么分的，本人拿到说明了吗？",
    en: "How was the income shared, and has each person a statement?",
  },
  owner: { zh: "分配单位", en: "Shared by" },
  personalPurpose: {
    zh: "计算、告知和兑现成果收益。",
    en: "To calculate, state and pay shares in the income of results.",
  },
  fields: {
    result: { kind: "text", most: 300, required: true, searched: true, label: { zh: "成果", en: "Result" } },
    patent: { kind: "reference", register: "patent", label: { zh: "相关专利", en: "Patent" } },
    form: {
      kind: "choice",
      required: true,
      label: { zh: "分配形式", en: "Form" },
      choices: {
        cash: { zh: "现金", en: "cash" },
        equity: { zh: "股权", en: "shares" },
        dividend: { zh: "分红", en: "dividend" },
        salary: { zh: "协议工资", en: "agreed pay" },
      },
    },
    rule: { kind: "text", most: 300, label: { zh: "分配规则", en: "Rule" } },
    income: { kind: "money", privacy: "confidential", label: { zh: "成果收益", en: "Income" } },
    share: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      most: 100,
      least: 0,
      privacy: "personal",
      label: { zh: "个人比例", en: "Share" },
    },
    amount: {
      kind: "money",
      privacy: "personal",
      label: { zh: "个人应得", en: "Amount" },
      computed: ({ values }) => percentOfMoney(moneyOf(values, "income"), values.share),
    },
    statement: { kind: "long-text", privacy: "personal", label: { zh: "给本人的说明", en: "Statement" } },
    statedOn: { kind: "date", label: { zh: "告知日期", en: "Stated on" } },
    paidOn: { kind: "date", label: { zh: "兑现日期", en: "Paid on" } },
  },
  lifeCycle: {
    initial: "calculated",
    states: {
      calculated: { label: { zh: "已测算", en: "calculated" }, tone: "under-way" },
      stated: { label: { zh: "已告知本人", en: "stated" }, tone: "holds" },
      paid: { label: { zh: "已兑现", en: "paid" }, tone: "over" },
      contested: { label: { zh: "有异议", en: "contested" }, tone: "under-way" },
    },
    transitions: [
      {
        code: "state",
        from: ["calculated", "contested"],
        to: "stated",
        label: { zh: "告知本人", en: "State" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["rule", "income", "share", "statement"],
        stamps: "statedOn",
      },
      {
        code: "contest",
        from: ["stated"],
        to: "contested",
        label: { zh: "提出异议", en: "Contest" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "pay",
        from: ["stated"],
        to: "paid",
        label: { zh: "兑现", en: "Pay" },
        by: ["steward", "owner"],
        says: "basis",
        stamps: "paidOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["result", "form", "statedOn", "paidOn"], filters: ["form"] },
  sections: [
    { title: { zh: "规则", en: "Rule" }, fields: ["result", "patent", "form", "rule", "income", "share", "amount"] },
    { title: { zh: "告知和兑现", en: "Statement and payment" }, fields: ["statement", "statedOn", "paidOn"] },
  ],
});
