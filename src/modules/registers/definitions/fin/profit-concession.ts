import { moneyOf, percentOfMoney, sumOfMoney } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** C6: concession of profit by guidance funds, to be optimised with more reward; rates are not in the text. */
export const profitConcession = defineRegister({
  code: "profit-concession",
  capability: "FIN",
  version: 1,
  title: { zh: "引导基金让利", en: "Profit concessions of guidance funds" },
  purpose: {
    zh: "一支基金一年一件：按哪一版办法、哪项结果，让利和奖励多少。",
    en: "Each fund and year: by which rules and for which result how much profit was conceded and rewarded.",
  },
  question: { zh: "今年让利多少，凭什么？", en: "How much was conceded this year, and why?" },
  owner: { zh: "管理机构", en: "Manager" },
  fields: {
    fund: { kind: "reference", register: "fund", label: { zh: "基金", en: "Fund" } },
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      most: 2100,
      least: 2000,
      required: true,
      label: { zh: "年度", en: "Year" },
    },
    result: { kind: "long-text", label: { zh: "考核结果", en: "Result" } },
    profit: { kind: "money", label: { zh: "财政出资收益", en: "Profit of the public share" } },
    rule: {
      kind: "text",
      most: 300,
      label: { zh: "让利办法版本", en: "Version of the rules" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    rate: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      most: 100,
      least: 0,
      label: { zh: "让利比例", en: "Share conceded" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    conceded: {
      kind: "money",
      label: { zh: "让利金额", en: "Conceded" },
      computed: ({ values }) => percentOfMoney(moneyOf(values, "profit"), values.rate),
    },
    reward: { kind: "money", label: { zh: "奖励金额", en: "Reward" } },
    total: {
      kind: "money",
      label: { zh: "让利和奖励合计", en: "Together" },
      computed: ({ values }) => sumOfMoney(values, ["conceded", "reward"]),
    },
    approvedOn: { kind: "date", label: { zh: "核定日期", en: "Approved on" } },
    paidOn: { kind: "date", label: { zh: "兑现日期", en: "Paid on" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "测算", en: "calculated" }, tone: "under-way" },
      approved: { label: { zh: "已核定", en: "approved" }, tone: "holds" },
      paid: { label: { zh: "已兑现", en: "paid" }, tone: "holds" },
      refused: { label: { zh: "不予让利", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "approve",
        from: ["drafted"],
        to: "approved",
        label: { zh: "核定", en: "Approve" },
        by: ["steward"],
        says: "basis",
        needs: ["fund", "result", "profit", "rule", "rate"],
        stamps: "approvedOn",
      },
      {
        code: "pay",
        from: ["approved"],
        to: "paid",
        label: { zh: "兑现", en: "Pay" },
        by: ["steward"],
        says: "basis",
        stamps: "paidOn",
      },
      {
        code: "refuse",
        from: ["drafted"],
        to: "refused",
        label: { zh: "不予让利", en: "Refuse" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: [],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["fund", "year", "conceded", "reward"], filters: [] },
  sections: [
    {
      title: { zh: "测算", en: "Calculation" },
      fields: ["fund", "year", "result", "profit", "rule", "rate", "conceded", "reward", "total"],
    },
    { title: { zh: "核定", en: "Decision" }, fields: ["approvedOn", "paidOn"] },
  ],
});
