import { defineRegister } from "../../kit/define-register.ts";

/** C12: the service card. The five services are the text's; how long it holds and within which time they are given is not. */
export const greenCard = defineRegister({
  code: "green-card",
  capability: "TAL",
  version: 1,
  title: { zh: "人才服务绿卡", en: "Talent service cards" },
  purpose: {
    zh: "一人一卡，五项服务各自的办理结果留痕。",
    en: "One card a person, with what became of each of the five services.",
  },
  question: { zh: "发了多少张卡，答应的服务办了没有？", en: "How many cards are out, and were the services given?" },
  owner: { zh: "用人单位", en: "Employer" },
  personalPurpose: { zh: "办理卡上列明的服务。", en: "To give the services that the card names." },
  fields: {
    holder: { kind: "reference", register: "attracted-talent", label: { zh: "持卡人", en: "Holder" } },
    number: { kind: "text", most: 60, unique: true, label: { zh: "卡号", en: "Number" } },
    valid: { kind: "period", label: { zh: "有效期", en: "Valid" } },
    residence: {
      kind: "text",
      most: 300,
      privacy: "personal",
      label: { zh: "户籍办理", en: "Household registration" },
    },
    housing: { kind: "text", most: 300, privacy: "personal", label: { zh: "住房保障", en: "Housing" } },
    spouse: { kind: "text", most: 300, privacy: "personal", label: { zh: "配偶就业", en: "Work for the spouse" } },
    school: { kind: "text", most: 300, privacy: "personal", label: { zh: "子女入学", en: "School for the children" } },
    health: { kind: "text", most: 300, privacy: "personal", label: { zh: "医疗保健", en: "Medical care" } },
    issuedOn: { kind: "date", label: { zh: "发卡日期", en: "Issued on" } },
  },
  lifeCycle: {
    initial: "requested",
    states: {
      requested: { label: { zh: "已申请", en: "requested" }, tone: "under-way" },
      issued: { label: { zh: "已发卡", en: "issued" }, tone: "holds" },
      refused: { label: { zh: "未发卡", en: "refused" }, tone: "over" },
      ended: { label: { zh: "已失效", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "issue",
        from: ["requested"],
        to: "issued",
        label: { zh: "发卡", en: "Issue" },
        by: ["steward"],
        says: "basis",
        needs: ["number"],
        stamps: "issuedOn",
      },
      {
        code: "refuse",
        from: ["requested"],
        to: "refused",
        label: { zh: "不予发卡", en: "Refuse" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "end",
        from: ["issued"],
        to: "ended",
        label: { zh: "注销", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["number", "valid", "issuedOn"], filters: [] },
  sections: [
    { title: { zh: "卡", en: "Card" }, fields: ["holder", "number", "valid", "issuedOn"] },
    {
      title: { zh: "五项服务的办理结果", en: "What became of the five services" },
      fields: ["residence", "housing", "spouse", "school", "health"],
    },
  ],
});
