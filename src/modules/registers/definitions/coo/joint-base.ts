import { defineRegister } from "../../kit/define-register.ts";

/** C14: laboratories, centres and bases run with partners. Kinds and names are the text's. */
export const jointBase = defineRegister({
  code: "joint-base",
  capability: "COO",
  version: 2,
  title: { zh: "国际合作基地与联合实验室", en: "Joint bases and laboratories" },
  purpose: {
    zh: "谁和谁共建、在哪里、产出什么、评估如何。",
    en: "Who runs it with whom, where, what comes of it, and how it is rated.",
  },
  question: { zh: "有哪些共建平台，在产出什么？", en: "Which are run together, and what do they produce?" },
  owner: { zh: "牵头单位", en: "Local side" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        "cooperation-base": { zh: "国际科技合作基地", en: "cooperation base" },
        "belt-road-lab": { zh: "“一带一路”联合实验室", en: "Belt-and-Road joint laboratory" },
        "research-centre": { zh: "国际联合研究中心", en: "joint research centre" },
        "joint-lab": { zh: "联合实验室", en: "joint laboratory" },
        "offshore-base": { zh: "离岸创新创业基地", en: "offshore base" },
        "transfer-centre": { zh: "技术转移中心", en: "technology-transfer centre" },
        abroad: { zh: "国（境）外研发机构", en: "R&D institution abroad" },
        inbound: { zh: "外方在本地研发机构", en: "foreign institution here" },
        centre: { zh: "合作中心", en: "cooperation centre" },
      },
    },
    partner: { kind: "text", most: 300, searched: true, namesParties: true, label: { zh: "合作方", en: "Partner" } },
    country: { kind: "text", most: 120, label: { zh: "国家（地区）", en: "Country" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    outputs: { kind: "long-text", label: { zh: "联合产出", en: "Joint output" } },
    foundedOn: { kind: "date", label: { zh: "设立日期", en: "Founded on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次评估日期", en: "Next review" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      running: { label: { zh: "运行", en: "running" }, tone: "holds" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["entered"],
        to: "running",
        label: { zh: "设立", en: "Found" },
        by: ["steward"],
        says: "basis",
        needs: ["partner"],
        stamps: "foundedOn",
      },
      {
        code: "end",
        from: ["entered", "running"],
        to: "ended",
        label: { zh: "终止", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "partner", "country", "foundedOn"], filters: ["kind", "field", "place"] },
  sections: [
    { title: { zh: "平台", en: "Base" }, fields: ["kind", "partner", "country", "field", "place"] },
    { title: { zh: "运行", en: "Course" }, fields: ["outputs", "foundedOn", "reviewOn"] },
  ],
});
