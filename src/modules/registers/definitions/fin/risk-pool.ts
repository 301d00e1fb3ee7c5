import { moneyLeft, moneyOf, percentOver } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** C6: comprehensive compensation of credit risk, to be explored. Shares and the stop-loss line are not in the text. */
export const riskPool = defineRegister({
  code: "risk-pool",
  capability: "FIN",
  version: 1,
  title: { zh: "科技信贷风险补偿资金池", en: "Risk pools of technology credit" },
  purpose: {
    zh: "一个资金池一件：分担比例、余额、代偿率和熔断线。",
    en: "Each pool with its shares, balance, rate of loss and the line at which it stops.",
  },
  question: {
    zh: "资金池还剩多少，是否接近熔断线？",
    en: "How much is left in the pool, and is it near the line at which it stops?",
  },
  owner: { zh: "管理单位", en: "Run by" },
  fields: {
    size: { kind: "money", label: { zh: "资金池规模", en: "Size" } },
    poolShare: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      most: 100,
      least: 0,
      label: { zh: "资金池分担比例", en: "Share of the pool" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    bankShare: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      most: 100,
      least: 0,
      label: { zh: "银行分担比例", en: "Share of the bank" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    stopAt: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      most: 100,
      least: 0,
      label: { zh: "熔断线", en: "Stops at a loss of" },
      help: {
        zh: "补偿额占在保贷款的比例，达到即暂停新增；文件没有规定。",
        en: "Compensation over loans covered, at which nothing new is taken; not in the documents.",
      },
    },
    covered: { kind: "money", label: { zh: "在保贷款", en: "Loans covered" } },
    paid: { kind: "money", label: { zh: "已补偿", en: "Compensated" } },
    balance: {
      kind: "money",
      label: { zh: "资金池余额", en: "Balance" },
      computed: ({ values }) => moneyLeft(moneyOf(values, "size"), moneyOf(values, "paid")),
    },
    lossRate: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      least: 0,
      label: { zh: "补偿率", en: "Rate of loss" },
      computed: ({ values }) => percentOver(moneyOf(values, "paid"), moneyOf(values, "covered")),
    },
    rules: { kind: "text", most: 300, label: { zh: "管理办法", en: "Rules" } },
    startedOn: { kind: "date", label: { zh: "启用日期", en: "Started on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "筹建", en: "planned" }, tone: "under-way" },
      running: { label: { zh: "运行", en: "running" }, tone: "holds" },
      stopped: { label: { zh: "暂停新增", en: "stopped" }, tone: "under-way" },
      closed: { label: { zh: "已关闭", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["planned"],
        to: "running",
        label: { zh: "启用", en: "Start" },
        by: ["steward"],
        says: "basis",
        needs: ["size", "poolShare", "stopAt"],
        stamps: "startedOn",
      },
      {
        code: "stop",
        from: ["running"],
        to: "stopped",
        label: { zh: "触及熔断线", en: "Stop" },
        by: ["steward"],
        says: "reason",
        needs: ["covered", "paid"],
      },
      {
        code: "resume",
        from: ["stopped"],
        to: "running",
        label: { zh: "恢复", en: "Resume" },
        by: ["steward"],
        says: "basis",
      },
      {
        code: "close",
        from: ["running", "stopped"],
        to: "closed",
        label: { zh: "关闭", en: "Close" },
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
  list: { columns: ["size", "balance", "lossRate", "stopAt"], filters: [] },
  sections: [
    { title: { zh: "资金池", en: "Pool" }, fields: ["size", "poolShare", "bankShare", "stopAt", "rules", "startedOn"] },
    { title: { zh: "运行", en: "Course" }, fields: ["covered", "paid", "balance", "lossRate"] },
  ],
});
