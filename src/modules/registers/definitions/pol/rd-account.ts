import { moneyOf, percentOfMoney, sumOfMoney } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** The kinds of costs that the account adds up. */
const costs = ["personnel", "direct", "depreciation", "amortisation", "design", "commissioned", "other"];

/** C5: super-deduction of R&D costs. That it is carried out well is the text's; kinds of costs and the rate are those of the tax law of the year. */
export const rdAccount = defineRegister({
  code: "rd-account",
  capability: "POL",
  version: 1,
  title: { zh: "研发支出辅助账", en: "R&D auxiliary accounts" },
  purpose: {
    zh: "一个研发项目一年一本账，模板可下载；归集后得出可加计扣除的金额，用于申报和奖励核算。",
    en: "One account a project and year, with a template to download; it gives the amount that may be super-deducted.",
  },
  question: {
    zh: "哪些企业归集了研发费用，可加计扣除多少？",
    en: "Which firms keep R&D accounts, and how much may be deducted?",
  },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      most: 2100,
      least: 2000,
      required: true,
      label: { zh: "年度", en: "Year" },
    },
    project: { kind: "text", most: 300, required: true, searched: true, label: { zh: "研发项目", en: "R&D project" } },
    personnel: { kind: "money", privacy: "confidential", label: { zh: "人员人工费用", en: "Personnel" } },
    direct: { kind: "money", privacy: "confidential", label: { zh: "直接投入费用", en: "Direct inputs" } },
    depreciation: { kind: "money", privacy: "confidential", label: { zh: "折旧费用", en: "Depreciation" } },
    amortisation: { kind: "money", privacy: "confidential", label: { zh: "无形资产摊销", en: "Amortisation" } },
    design: { kind: "money", privacy: "confidential", label: { zh: "新产品设计等费用", en: "Design and trials" } },
    commissioned: {
      kind: "money",
      privacy: "confidential",
      label: { zh: "委托研发费用", en: "Commissioned R&D" },
      help: { zh: "按税法规定的口径填写。", en: "As the tax law counts it." },
    },
    other: {
      kind: "money",
      privacy: "confidential",
      label: { zh: "其他相关费用", en: "Other" },
      help: { zh: "按税法规定的限额填写。", en: "Within the limit of the tax law." },
    },
    total: {
      kind: "money",
      privacy: "confidential",
      label: { zh: "研发费用合计", en: "Together" },
      computed: ({ values }) => sumOfMoney(values, costs),
    },
    rate: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      most: 300,
      least: 0,
      label: { zh: "加计比例", en: "Extra deduction" },
      help: { zh: "按当年税法填写，不在规划文件中。", en: "As the tax law of the year says; not in the plans." },
    },
    deducted: {
      kind: "money",
      privacy: "confidential",
      label: { zh: "加计扣除金额", en: "Extra deduction, amount" },
      computed: ({ values }) => percentOfMoney(moneyOf(values, "total"), values.rate),
    },
    reportedOn: { kind: "date", label: { zh: "申报日期", en: "Reported on" } },
  },
  lifeCycle: {
    initial: "kept",
    states: {
      kept: { label: { zh: "归集中", en: "being kept" }, tone: "under-way" },
      reported: { label: { zh: "已申报", en: "reported" }, tone: "holds" },
      dropped: { label: { zh: "不再归集", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "report",
        from: ["kept"],
        to: "reported",
        label: { zh: "申报", en: "Report" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["total", "rate"],
        stamps: "reportedOn",
      },
      {
        code: "correct",
        from: ["reported"],
        to: "kept",
        label: { zh: "更正", en: "Correct" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "drop",
        from: ["kept"],
        to: "dropped",
        label: { zh: "不再归集", en: "Drop" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: { stewards: ["administrator", "commission-office"], contributors: ["enterprise"], readers: ["auditor"] },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["year", "project", "reportedOn"], filters: [] },
  sections: [
    { title: { zh: "项目", en: "Project" }, fields: ["year", "project"] },
    {
      title: { zh: "费用", en: "Costs" },
      fields: ["personnel", "direct", "depreciation", "amortisation", "design", "commissioned", "other", "total"],
    },
    { title: { zh: "加计扣除", en: "Deduction" }, fields: ["rate", "deducted", "reportedOn"] },
  ],
});
