import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: where results are proven, tried small, piloted and matured. The steps and who builds them are the text's;
 * capacity and prices are those of each base.
 */
export const trialBase = defineRegister({
  code: "trial-base",
  capability: "TTM",
  version: 1,
  title: { zh: "概念验证与中试基地", en: "Proof and pilot bases" },
  purpose: {
    zh: "概念验证、小试、中试、熟化分开记；设备、能力和排期看得见。",
    en: "Proof of concept, small trial, pilot and maturation apart, with equipment, capacity and dates.",
  },
  question: {
    zh: "有哪些基地，能做什么，何时可约？",
    en: "Which bases are there, what can they do, and when are they free?",
  },
  owner: { zh: "建设单位", en: "Built by" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        concept: { zh: "概念验证平台", en: "proof of concept" },
        "small-trial": { zh: "小试基地", en: "small trial" },
        pilot: { zh: "中试基地", en: "pilot" },
        maturation: { zh: "熟化基地", en: "maturation" },
      },
    },
    builtBy: {
      kind: "choice",
      label: { zh: "建设主体", en: "Built by a" },
      choices: {
        firm: { zh: "企业", en: "firm" },
        body: { zh: "专业机构", en: "professional body" },
        university: { zh: "高校院所", en: "university or institute" },
        "social-capital": { zh: "社会资本", en: "social capital" },
      },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    equipment: { kind: "long-text", label: { zh: "设备和条件", en: "Equipment" } },
    capacity: { kind: "text", most: 500, searched: true, label: { zh: "承接能力", en: "Capacity" } },
    terms: {
      kind: "text",
      most: 500,
      label: { zh: "收费和约定", en: "Terms" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
    freeFrom: { kind: "date", onCalendar: true, label: { zh: "最早可约日期", en: "Free from" } },
    maintenance: { kind: "period", onCalendar: true, label: { zh: "停用检修", en: "Closed for upkeep" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
    openedOn: { kind: "date", label: { zh: "启用日期", en: "Opened on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      open: { label: { zh: "可承接", en: "open" }, tone: "holds" },
      closed: { label: { zh: "已停用", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["entered", "closed"],
        to: "open",
        label: { zh: "启用", en: "Open" },
        by: ["steward"],
        says: "basis",
        needs: ["equipment", "capacity"],
        stamps: "openedOn",
      },
      {
        code: "schedule",
        from: ["open"],
        to: "open",
        label: { zh: "更新排期", en: "Set the dates" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["freeFrom"],
      },
      {
        code: "close",
        from: ["entered", "open"],
        to: "closed",
        label: { zh: "停用", en: "Close" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "operator"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "capacity", "field", "freeFrom"], filters: ["kind", "builtBy", "field", "place"] },
  sections: [
    { title: { zh: "基地", en: "Base" }, fields: ["kind", "builtBy", "field", "place", "point"] },
    {
      title: { zh: "能力和排期", en: "Capacity and dates" },
      fields: ["equipment", "capacity", "terms", "freeFrom", "maintenance", "openedOn"],
    },
  ],
});
