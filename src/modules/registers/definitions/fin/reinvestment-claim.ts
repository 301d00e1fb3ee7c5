import { moneyOf, percentOfMoney } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** C6: reinvestment as a condition of funds, with criteria that are to be relaxed; the criteria are not in the text. */
export const reinvestmentClaim = defineRegister({
  code: "reinvestment-claim",
  capability: "FIN",
  version: 1,
  title: { zh: "返投认定", en: "Recognition of reinvestment" },
  purpose: {
    zh: "一笔一件：申报多少，按哪一版标准认定多少，离承诺还差多少。",
    en: "Each claim: how much, how much is recognised by which version of the criteria, and what is missing to the commitment.",
  },
  question: { zh: "返投认定了多少，按的是哪一版标准？", en: "How much was recognised, and by which criteria?" },
  owner: { zh: "申报机构", en: "Claimed by" },
  fields: {
    fund: { kind: "reference", register: "fund", label: { zh: "基金", en: "Fund" } },
    project: { kind: "text", most: 300, required: true, searched: true, label: { zh: "返投项目", en: "Project" } },
    amount: { kind: "money", privacy: "confidential", label: { zh: "申报金额", en: "Claimed" } },
    evidence: { kind: "text", most: 500, label: { zh: "证明材料", en: "Evidence" } },
    rule: {
      kind: "text",
      most: 300,
      keptBy: "stewards",
      label: { zh: "认定标准版本", en: "Version of the criteria" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    rate: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      most: 300,
      least: 0,
      keptBy: "stewards",
      label: { zh: "认定比例", en: "Share recognised" },
      help: {
        zh: "标准放宽后可高于 100%；文件没有给出比例。",
        en: "May be above 100% where criteria were relaxed; the documents give none.",
      },
    },
    recognised: {
      kind: "money",
      label: { zh: "认定金额", en: "Recognised" },
      computed: ({ values }) => percentOfMoney(moneyOf(values, "amount"), values.rate),
    },
    decidedOn: { kind: "date", keptBy: "stewards", label: { zh: "认定日期", en: "Decided on" } },
  },
  lifeCycle: {
    initial: "claimed",
    states: {
      claimed: { label: { zh: "已申报", en: "claimed" }, tone: "under-way" },
      recognised: { label: { zh: "已认定", en: "recognised" }, tone: "holds" },
      refused: { label: { zh: "未认定", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "recognise",
        from: ["claimed"],
        to: "recognised",
        label: { zh: "认定", en: "Recognise" },
        by: ["steward"],
        says: "basis",
        needs: ["fund", "amount", "evidence", "rule", "rate"],
        stamps: "decidedOn",
      },
      {
        code: "refuse",
        from: ["claimed"],
        to: "refused",
        label: { zh: "不予认定", en: "Refuse" },
        by: ["steward"],
        says: "reason",
        stamps: "decidedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: ["institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["fund", "project", "recognised", "decidedOn"], filters: [] },
  sections: [
    { title: { zh: "申报", en: "Claim" }, fields: ["fund", "project", "amount", "evidence"] },
    { title: { zh: "认定", en: "Recognition" }, fields: ["rule", "rate", "recognised", "decidedOn"] },
  ],
});
