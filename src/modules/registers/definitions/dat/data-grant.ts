import { defineRegister } from "../../kit/define-register.ts";

/**
 * C10: data lent for trial and error. That small technology firms are given scenarios, data and money is the text's;
 * purposes and days are those of each grant.
 */
export const dataGrant = defineRegister({
  code: "data-grant",
  capability: "DAT",
  version: 1,
  title: { zh: "试错数据授权", en: "Data grants for trial and error" },
  purpose: {
    zh: "给科技型中小微企业试错用的数据：限定用途、到期收回。",
    en: "Data for small technology firms to try with: for a stated purpose, taken back when it ends.",
  },
  question: { zh: "谁拿了什么数据，用途和期限是什么？", en: "Who was lent which data, for what and until when?" },
  owner: { zh: "使用企业", en: "Firm" },
  fields: {
    dataSet: { kind: "reference", register: "data-set", label: { zh: "数据集", en: "Data set" } },
    purpose: {
      kind: "text",
      most: 300,
      required: true,
      searched: true,
      label: { zh: "限定用途", en: "Purpose it is limited to" },
    },
    isSmallTechFirm: {
      kind: "flag",
      keptBy: "stewards",
      label: { zh: "科技型中小微企业", en: "Small technology firm" },
    },
    environment: { kind: "text", most: 300, label: { zh: "沙箱环境", en: "Sandbox" } },
    valid: { kind: "period", onCalendar: true, keptBy: "stewards", label: { zh: "授权期限", en: "Valid" } },
    limits: { kind: "long-text", label: { zh: "使用限制", en: "Limits" } },
    report: { kind: "long-text", label: { zh: "使用情况", en: "How it was used" } },
    grantedOn: { kind: "date", label: { zh: "授权日期", en: "Granted on" } },
    endedOn: { kind: "date", label: { zh: "收回日期", en: "Taken back on" } },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已申请", en: "asked for" }, tone: "under-way" },
      granted: { label: { zh: "已授权", en: "granted" }, tone: "holds" },
      ended: { label: { zh: "已到期收回", en: "taken back" }, tone: "over" },
      revoked: { label: { zh: "已撤销", en: "revoked" }, tone: "over" },
      refused: { label: { zh: "未授权", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "grant",
        from: ["asked"],
        to: "granted",
        label: { zh: "授权", en: "Grant" },
        by: ["steward"],
        says: "basis",
        needs: ["valid", "limits"],
        holds: ["isSmallTechFirm"],
        stamps: "grantedOn",
      },
      {
        code: "end",
        from: ["granted"],
        to: "ended",
        label: { zh: "到期收回", en: "Take back" },
        by: ["steward"],
        says: "nothing",
        needs: ["report"],
        stamps: "endedOn",
      },
      {
        code: "revoke",
        from: ["granted"],
        to: "revoked",
        label: { zh: "提前撤销", en: "Revoke" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "refuse",
        from: ["asked"],
        to: "refused",
        label: { zh: "不予授权", en: "Refuse" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["dataSet", "purpose", "valid"], filters: [] },
  sections: [
    { title: { zh: "申请", en: "Request" }, fields: ["dataSet", "purpose", "isSmallTechFirm", "environment"] },
    { title: { zh: "授权", en: "Grant" }, fields: ["valid", "limits", "report", "grantedOn", "endedOn"] },
  ],
});
