import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: patents and other rights, as a list. High value and layout at home and abroad are the text's; the criteria of
 * high value are those of statistics and are entered, not computed here. Which result a patent belongs to the technology
 * market says, by its number.
 */
export const patent = defineRegister({
  code: "patent",
  capability: "TTM",
  version: 3,
  title: { zh: "专利与知识产权", en: "Patents and other rights" },
  purpose: {
    zh: "登记专利及法律状态、续费日期和许可情况；可供交易的一目了然。",
    en: "Patents with their legal status, fees and licences, and which of them may be had.",
  },
  question: { zh: "有哪些专利有效，哪些可以交易？", en: "Which rights hold, and which may be had?" },
  owner: { zh: "权利人", en: "Holder" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        invention: { zh: "发明专利", en: "invention patent" },
        utility: { zh: "实用新型", en: "utility model" },
        design: { zh: "外观设计", en: "design" },
        software: { zh: "软件著作权", en: "software copyright" },
        standard: { zh: "企业先进标准", en: "advanced enterprise standard" },
      },
    },
    number: { kind: "text", most: 80, unique: true, searched: true, label: { zh: "专利号", en: "Number" } },
    isHighValue: { kind: "flag", label: { zh: "高价值发明专利", en: "High-value invention patent" } },
    jurisdiction: { kind: "text", most: 300, label: { zh: "布局国家（地区）", en: "Countries" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    basedOn: {
      kind: "references",
      register: "patent",
      label: { zh: "标准融入的专利", en: "Patents in the standard" },
    },
    comparison: {
      kind: "long-text",
      label: { zh: "关键技术指标与同行业标准对比", en: "Key indicators against the standard of the trade" },
    },
    checks: {
      kind: "long-text",
      privacy: "confidential",
      label: { zh: "标准化管理检查", en: "Checks of its management" },
    },
    filedOn: { kind: "date", label: { zh: "申请日", en: "Filed on" } },
    grantedOn: { kind: "date", label: { zh: "授权日", en: "Granted on" } },
    feeDue: { kind: "date", onCalendar: true, label: { zh: "下次缴费期限", en: "Next fee due" } },
    offer: {
      kind: "choice",
      label: { zh: "运用意向", en: "On offer" },
      choices: {
        none: { zh: "不对外", en: "not on offer" },
        licence: { zh: "可许可", en: "for licence" },
        sale: { zh: "可转让", en: "for sale" },
        open: { zh: "开放许可", en: "open licence" },
      },
    },
    endedOn: { kind: "date", label: { zh: "失效日", en: "Ended on" } },
  },
  lifeCycle: {
    initial: "filed",
    states: {
      filed: { label: { zh: "已申请", en: "filed" }, tone: "under-way" },
      granted: { label: { zh: "有效", en: "in force" }, tone: "holds" },
      refused: { label: { zh: "未授权", en: "refused" }, tone: "over" },
      ended: { label: { zh: "已失效", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "grant",
        from: ["filed"],
        to: "granted",
        onlyIf: { field: "kind", is: ["invention", "utility", "design", "software"] },
        label: { zh: "授权", en: "Enter the grant" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["number"],
        stamps: "grantedOn",
      },
      {
        code: "issue",
        from: ["filed"],
        to: "granted",
        onlyIf: { field: "kind", is: ["standard"] },
        label: { zh: "发布实施", en: "Issue the standard" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["number", "basedOn", "comparison"],
        stamps: "grantedOn",
      },
      {
        code: "check",
        from: ["granted"],
        to: "granted",
        label: { zh: "登记管理检查", en: "Enter a check of its management" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["checks", "feeDue"],
      },
      {
        code: "refuse",
        from: ["filed"],
        to: "refused",
        label: { zh: "未授权", en: "Enter the refusal" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "end",
        from: ["granted"],
        to: "ended",
        label: { zh: "失效", en: "Enter the end" },
        by: ["steward", "owner"],
        says: "reason",
        stamps: "endedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["broker", "reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "number", "field", "offer", "feeDue"], filters: ["kind", "field", "offer", "isHighValue"] },
  sections: [
    {
      title: { zh: "权利", en: "Right" },
      fields: ["kind", "number", "isHighValue", "jurisdiction", "field", "basedOn", "comparison"],
    },
    {
      title: { zh: "效力和运用", en: "Validity and use" },
      fields: ["filedOn", "grantedOn", "feeDue", "offer", "checks", "endedOn"],
    },
  ],
});
