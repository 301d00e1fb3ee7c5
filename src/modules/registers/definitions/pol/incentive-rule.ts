import { defineRegister } from "../../kit/define-register.ts";

/** C5: a mechanism that rewards R&D, to be built up; formula, rates and ceilings are not in the text. */
export const incentiveRule = defineRegister({
  code: "incentive-rule",
  capability: "POL",
  version: 1,
  title: { zh: "研发激励规则", en: "R&D incentive rules" },
  purpose: {
    zh: "规则先用上一年真实数据试算，看清要花多少、谁受益，再定。",
    en: "A rule is tried on figures of an earlier year before it is enacted: what it costs and whom it helps.",
  },
  question: { zh: "这条规则要花多少钱，让谁受益？", en: "What would this rule cost, and whom would it help?" },
  owner: { zh: "制定单位", en: "Made by" },
  fields: {
    base: {
      kind: "choice",
      required: true,
      label: { zh: "奖励基数", en: "Base" },
      choices: {
        "rd-spending": { zh: "研发投入", en: "R&D spending" },
        "rd-growth": { zh: "研发投入增量", en: "growth of R&D spending" },
      },
    },
    rate: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      most: 100,
      least: 0,
      label: { zh: "奖励比例", en: "Rate" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    ceiling: {
      kind: "money",
      label: { zh: "单户上限", en: "At most a firm" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    threshold: {
      kind: "money",
      label: { zh: "基数下限", en: "Base at least" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    triedYear: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      most: 2100,
      least: 2000,
      label: { zh: "试算年度", en: "Year tried" },
    },
    firms: { kind: "number", unit: { zh: "家", en: "firms" }, least: 0, label: { zh: "受益企业", en: "Firms" } },
    cost: { kind: "money", label: { zh: "所需资金", en: "Cost" } },
    triedOn: { kind: "date", label: { zh: "试算日期", en: "Tried on" } },
    valid: { kind: "period", label: { zh: "施行期限", en: "In force" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "起草", en: "drafted" }, tone: "under-way" },
      tried: { label: { zh: "已试算", en: "tried" }, tone: "under-way" },
      enacted: { label: { zh: "已施行", en: "in force" }, tone: "holds" },
      ended: { label: { zh: "已停止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "try",
        from: ["drafted", "tried"],
        to: "tried",
        label: { zh: "登记试算", en: "Enter the trial" },
        by: ["steward"],
        says: "nothing",
        needs: ["rate", "triedYear", "firms", "cost"],
        stamps: "triedOn",
      },
      {
        code: "enact",
        from: ["tried"],
        to: "enacted",
        label: { zh: "施行", en: "Enact" },
        by: ["steward"],
        says: "basis",
        needs: ["valid"],
      },
      {
        code: "redraft",
        from: ["tried"],
        to: "drafted",
        label: { zh: "修改", en: "Draft again" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "end",
        from: ["drafted", "enacted"],
        to: "ended",
        label: { zh: "停止", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: [],
    readers: ["auditor", "finance-officer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["base", "rate", "firms", "cost"], filters: ["base"] },
  sections: [
    { title: { zh: "规则", en: "Rule" }, fields: ["base", "rate", "ceiling", "threshold", "valid"] },
    { title: { zh: "试算", en: "Trial" }, fields: ["triedYear", "firms", "cost", "triedOn"] },
  ],
});
