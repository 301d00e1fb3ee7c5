import { leverageOf, moneyLeft, moneyOf } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/**
 * C6: guidance funds, funds of funds and the other funds that the text names. Names and principles are the text's;
 * sizes, multiples and tables of concession are not.
 */
export const fund = defineRegister({
  code: "fund",
  capability: "FIN",
  version: 3,
  title: { zh: "科技基金", en: "Technology funds" },
  purpose: {
    zh: "各类基金的规模、阶段、投向和出资，看得出哪个阶段没有基金。",
    en: "Size, stage, fields and partners of each fund; which stage has none.",
  },
  question: {
    zh: "有哪些基金，投什么阶段，投了多少？",
    en: "Which funds are there, for which stage, and how much is invested?",
  },
  owner: { zh: "管理机构", en: "Manager" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        guidance: { zh: "政府引导基金", en: "guidance fund" },
        "fund-of-funds": { zh: "母基金", en: "fund of funds" },
        "sub-fund": { zh: "子基金", en: "sub-fund" },
        transfer: { zh: "成果转化基金", en: "result-transfer fund" },
        fruit: { zh: "硕果金", en: "fruit fund" },
        talent: { zh: "人才金", en: "talent fund" },
        presidents: { zh: "高校校长基金", en: "presidents' fund" },
        joint: { zh: "联合基金", en: "joint fund" },
        other: { zh: "其他", en: "other" },
      },
    },
    parent: { kind: "reference", register: "fund", label: { zh: "上一级基金", en: "Fund above" } },
    stage: {
      kind: "choice",
      label: { zh: "主要阶段", en: "Stage" },
      choices: {
        early: { zh: "种子期、初创期", en: "seed and start-up" },
        growth: { zh: "成长期", en: "growth" },
        mature: { zh: "成熟期", en: "mature" },
        all: { zh: "全阶段", en: "all" },
      },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "投向领域", en: "Field" } },
    principles: { kind: "text", most: 300, label: { zh: "投资原则", en: "Principles" } },
    size: { kind: "money", label: { zh: "规模", en: "Size" } },
    publicShare: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      least: 0,
      most: 100,
      label: { zh: "财政出资比例", en: "Public share" },
    },
    leverage: {
      kind: "number",
      unit: { zh: "倍", en: "times" },
      label: { zh: "社会资本放大倍数", en: "Private money for each public part" },
      computed: ({ values }) => leverageOf(values.publicShare),
    },
    invested: { kind: "money", label: { zh: "已投金额", en: "Invested" } },
    committed: {
      kind: "money",
      label: { zh: "承诺返投金额", en: "Promised to reinvest here" },
      help: { zh: "返投倍数文件没有给出，按协议填写。", en: "The documents give no multiple: as the agreement says." },
    },
    reinvested: {
      kind: "money",
      keptBy: "stewards",
      label: { zh: "认定返投金额", en: "Recognised as reinvested here" },
      help: { zh: "返投认定标准文件没有给出。", en: "The documents give no criteria of reinvestment." },
    },
    gap: {
      kind: "money",
      label: { zh: "距返投承诺", en: "Missing to the promise" },
      computed: ({ values }) => moneyLeft(moneyOf(values, "committed"), moneyOf(values, "reinvested")),
    },
    foundedOn: { kind: "date", label: { zh: "设立日期", en: "Founded on" } },
    term: { kind: "period", onCalendar: true, label: { zh: "存续期", en: "Term" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      founded: { label: { zh: "已设立", en: "founded" }, tone: "holds" },
      investing: { label: { zh: "投资期", en: "investing" }, tone: "holds" },
      closed: { label: { zh: "已清算", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "found",
        from: ["entered"],
        to: "founded",
        label: { zh: "设立", en: "Found" },
        by: ["steward"],
        says: "basis",
        needs: ["size"],
        stamps: "foundedOn",
      },
      {
        code: "invest",
        from: ["founded"],
        to: "investing",
        label: { zh: "开始投资", en: "Begin to invest" },
        by: ["steward", "owner"],
        says: "nothing",
      },
      {
        code: "close",
        from: ["founded", "investing"],
        to: "closed",
        label: { zh: "清算", en: "Close" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: ["institute"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "internal" },
  list: { columns: ["kind", "stage", "size", "invested"], filters: ["kind", "stage", "field"] },
  sections: [
    { title: { zh: "基金", en: "Fund" }, fields: ["kind", "parent", "stage", "field", "principles"] },
    {
      title: { zh: "资金", en: "Money" },
      fields: ["size", "publicShare", "leverage", "invested", "committed", "reinvested", "gap", "foundedOn", "term"],
    },
  ],
});
