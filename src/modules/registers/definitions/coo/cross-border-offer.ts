import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: technologies offered and sought across borders. A platform for both sides and SCO countries are the text's;
 * what may be exported is decided by the authorities, here only the answer is kept.
 */
export const crossBorderOffer = defineRegister({
  code: "cross-border-offer",
  capability: "COO",
  version: 1,
  title: { zh: "跨国技术供需", en: "Technology across borders" },
  purpose: {
    zh: "中外双方的技术供给和需求，双语挂牌，出口管制先核，再对接。",
    en: "What both sides offer and seek, listed in two languages, export control first, then matched.",
  },
  question: {
    zh: "境外要什么、给什么，能不能出口？",
    en: "What do partners abroad want and offer, and may it be exported?",
  },
  owner: { zh: "中方单位", en: "Local side" },
  fields: {
    side: {
      kind: "choice",
      required: true,
      label: { zh: "方向", en: "Side" },
      choices: {
        "local-offer": { zh: "中方供给", en: "offered here" },
        "local-demand": { zh: "中方需求", en: "sought here" },
        "foreign-offer": { zh: "外方供给", en: "offered abroad" },
        "foreign-demand": { zh: "外方需求", en: "sought abroad" },
      },
    },
    market: {
      kind: "choice",
      label: { zh: "对象国家", en: "Market" },
      choices: {
        sco: { zh: "上合组织国家", en: "SCO countries" },
        "belt-road": { zh: "“一带一路”沿线国家", en: "Belt-and-Road countries" },
        "japan-korea": { zh: "日本、韩国", en: "Japan and Korea" },
        europe: { zh: "欧洲", en: "Europe" },
        other: { zh: "其他", en: "other" },
      },
    },
    country: { kind: "text", most: 120, label: { zh: "国家（地区）", en: "Country" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    isApplicable: { kind: "flag", label: { zh: "适用技术", en: "Applicable technology" } },
    summary: {
      kind: "long-text",
      required: true,
      searched: true,
      label: { zh: "中文说明", en: "Description in Chinese" },
    },
    summaryEn: { kind: "long-text", label: { zh: "英文说明", en: "Description in English" } },
    control: {
      kind: "choice",
      keptBy: "stewards",
      label: { zh: "管制结论", en: "Answer" },
      choices: {
        free: { zh: "不受限", en: "free" },
        licence: { zh: "需许可", en: "by licence" },
        prohibited: { zh: "禁止出口", en: "prohibited" },
        import: { zh: "仅进口", en: "import only" },
      },
    },
    controlBasis: { kind: "text", most: 300, keptBy: "stewards", label: { zh: "核对依据", en: "What it rests on" } },
    isCleared: { kind: "flag", keptBy: "stewards", label: { zh: "可以挂牌", en: "May be listed" } },
    counterpart: {
      kind: "reference",
      register: "cross-border-offer",
      label: { zh: "对接的另一方", en: "Counterpart" },
    },
    contract: { kind: "text", most: 300, label: { zh: "合同或意向", en: "Contract or letter" } },
    listedOn: { kind: "date", label: { zh: "挂牌日期", en: "Listed on" } },
    matchedOn: { kind: "date", label: { zh: "对接日期", en: "Matched on" } },
    askOn: { kind: "date", onCalendar: true, label: { zh: "回访日期", en: "Ask again on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      listed: { label: { zh: "已挂牌", en: "listed" }, tone: "holds" },
      matched: { label: { zh: "已对接", en: "matched" }, tone: "holds" },
      closed: { label: { zh: "已撤下", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "list",
        from: ["entered"],
        to: "listed",
        label: { zh: "双语挂牌", en: "List in two languages" },
        by: ["steward"],
        says: "basis",
        needs: ["summaryEn", "control", "controlBasis"],
        holds: ["isCleared"],
        stamps: "listedOn",
      },
      {
        code: "match",
        from: ["listed"],
        to: "matched",
        label: { zh: "登记对接", en: "Enter a match" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["contract"],
        stamps: "matchedOn",
      },
      {
        code: "close",
        from: ["entered", "listed", "matched"],
        to: "closed",
        label: { zh: "撤下", en: "Close" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "broker"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["side", "market", "country", "field"], filters: ["side", "market", "field"] },
  sections: [
    {
      title: { zh: "供需", en: "Offer or demand" },
      fields: ["side", "market", "country", "field", "isApplicable", "summary", "summaryEn"],
    },
    { title: { zh: "出口管制", en: "Export control" }, fields: ["control", "controlBasis", "isCleared"] },
    { title: { zh: "对接", en: "Match" }, fields: ["counterpart", "contract", "listedOn", "matchedOn", "askOn"] },
  ],
});
