import { defineRegister } from "../../kit/define-register.ts";

/** C14: partners at home and abroad. Countries, circles and fields are the text's; terms are those of each agreement. */
export const cooperationPartner = defineRegister({
  code: "cooperation-partner",
  capability: "COO",
  version: 3,
  title: { zh: "合作伙伴与区域合作", en: "Partners and regional cooperation" },
  purpose: {
    zh: "和谁合作、合作什么、协议何时到期、做成了什么。",
    en: "With whom, on what, until when, and what came of it.",
  },
  question: { zh: "有哪些伙伴，合作做成了什么？", en: "Which partners are there, and what came of it?" },
  owner: { zh: "本地单位", en: "Local side" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        foreign: { zh: "国（境）外机构", en: "organisation abroad" },
        region: { zh: "区域合作", en: "regional cooperation" },
        corridor: { zh: "国内科创走廊", en: "corridor at home" },
        mechanism: { zh: "对话机制", en: "dialogue mechanism" },
        "blue-partner": { zh: "蓝色伙伴", en: "blue partner" },
        plan: { zh: "大科学计划", en: "big-science plan" },
      },
    },
    country: { kind: "text", most: 120, label: { zh: "国家（地区）", en: "Country" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    items: { kind: "text", most: 500, searched: true, label: { zh: "合作事项", en: "What for" } },
    agreed: { kind: "period", onCalendar: true, label: { zh: "协议期", en: "Agreement" } },
    signedOn: { kind: "date", label: { zh: "签署日期", en: "Signed on" } },
    results: { kind: "long-text", label: { zh: "合作成果", en: "Results" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      signed: { label: { zh: "已签协议", en: "signed" }, tone: "holds" },
      ended: { label: { zh: "已结束", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "sign",
        from: ["entered"],
        to: "signed",
        label: { zh: "签署协议", en: "Sign" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["items"],
        stamps: "signedOn",
      },
      {
        code: "end",
        from: ["entered", "signed"],
        to: "ended",
        label: { zh: "结束", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "reporter"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "country", "field", "agreed"], filters: ["kind", "field"] },
  sections: [
    { title: { zh: "伙伴", en: "Partner" }, fields: ["kind", "country", "field", "items"] },
    { title: { zh: "协议", en: "Agreement" }, fields: ["agreed", "signedOn", "results"] },
  ],
});
