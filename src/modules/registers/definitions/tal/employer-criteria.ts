import { difference } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** C12: the right of head enterprises to define talents. Which firms and how many is not in the text. */
export const employerCriteria = defineRegister({
  code: "employer-criteria",
  capability: "TAL",
  version: 1,
  title: { zh: "头部企业人才定制标准", en: "Talent criteria of head enterprises" },
  purpose: {
    zh: "头部企业按产业需要自定人才标准，批准额度，用一个扣一个。",
    en: "Head enterprises set their own criteria; a quota is approved and each use counts.",
  },
  question: {
    zh: "哪些企业有定制权，额度还剩多少？",
    en: "Which firms have the right, and how much of the quota is left?",
  },
  owner: { zh: "头部企业", en: "Head enterprise" },
  fields: {
    criteria: { kind: "long-text", required: true, label: { zh: "定制标准", en: "Criteria" } },
    levels: {
      kind: "text",
      most: 300,
      label: { zh: "对应层次", en: "Level" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    quota: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      keptBy: "stewards",
      label: { zh: "批准额度", en: "Quota" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    used: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      keptBy: "stewards",
      label: { zh: "已使用", en: "Used" },
    },
    remaining: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: -100000,
      label: { zh: "剩余额度", en: "Left" },
      computed: ({ values }) => difference(values.quota, values.used ?? "0"),
    },
    valid: { kind: "period", onCalendar: true, keptBy: "stewards", label: { zh: "有效期", en: "Valid" } },
    uses: { kind: "long-text", privacy: "confidential", label: { zh: "使用情况", en: "Uses" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "已申请", en: "proposed" }, tone: "under-way" },
      approved: { label: { zh: "已批准", en: "approved" }, tone: "holds" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "approve",
        from: ["proposed"],
        to: "approved",
        label: { zh: "批准", en: "Approve" },
        by: ["steward"],
        says: "basis",
        needs: ["quota", "valid"],
      },
      {
        code: "use",
        from: ["approved"],
        to: "approved",
        label: { zh: "登记使用", en: "Enter a use" },
        by: ["steward"],
        says: "basis",
        needs: ["used", "uses"],
      },
      {
        code: "end",
        from: ["proposed", "approved"],
        to: "ended",
        label: { zh: "终止", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: { stewards: ["administrator", "commission-office"], contributors: ["enterprise"], readers: ["auditor"] },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["field", "quota", "used", "remaining"], filters: ["field"] },
  sections: [
    { title: { zh: "标准", en: "Criteria" }, fields: ["criteria", "levels", "field"] },
    { title: { zh: "额度", en: "Quota" }, fields: ["quota", "used", "remaining", "valid", "uses"] },
  ],
});
