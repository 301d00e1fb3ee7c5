import { defineRegister } from "../../kit/define-register.ts";

/**
 * C3: negative lists and institutions' own rules by version: what is asked on a day is answered by the version that
 * held then. The content of the lists is not in the text.
 */
export const institutionalRule = defineRegister({
  code: "institutional-rule",
  capability: "INT",
  version: 1,
  title: { zh: "负面清单与经费细则", en: "Negative lists and grant rules" },
  purpose: {
    zh: "每一版有起止日期；审计按开支当日有效的版本判断。",
    en: "Every version has its dates; an expense is judged by the version that held on its day.",
  },
  question: { zh: "当天有效的是哪一版，写了什么？", en: "Which version held on the day, and what does it say?" },
  owner: { zh: "制定单位", en: "Issued by" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        "exemption-list": { zh: "尽职免责负面清单", en: "negative list of exemption" },
        "tolerance-list": { zh: "容错负面清单", en: "negative list of tolerance" },
        "lump-sum-list": { zh: "经费包干负面清单", en: "negative list of lump sums" },
        "grant-rules": { zh: "财政奖补经费使用管理细则", en: "rules for the use of grants" },
      },
    },
    items: { kind: "long-text", required: true, searched: true, label: { zh: "内容", en: "Content" } },
    number: { kind: "text", most: 120, label: { zh: "文号", en: "Number" } },
    forWhom: { kind: "text", most: 300, label: { zh: "适用单位", en: "For whom" } },
    replaces: { kind: "reference", register: "institutional-rule", label: { zh: "替代的版本", en: "Replaces" } },
    inForce: { kind: "period", onCalendar: true, label: { zh: "有效期", en: "In force" } },
    isAuditBasis: { kind: "flag", label: { zh: "可作为审计检查依据", en: "May be a basis of audit" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "起草", en: "drafted" }, tone: "under-way" },
      "in-force": { label: { zh: "有效", en: "in force" }, tone: "holds" },
      replaced: { label: { zh: "已废止", en: "no longer in force" }, tone: "over" },
    },
    transitions: [
      {
        code: "enact",
        from: ["drafted"],
        to: "in-force",
        label: { zh: "生效", en: "Bring into force" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["inForce"],
      },
      {
        code: "end",
        from: ["in-force"],
        to: "replaced",
        label: { zh: "废止", en: "End" },
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
  list: { columns: ["kind", "number", "forWhom", "inForce"], filters: ["kind"] },
  sections: [
    { title: { zh: "文本", en: "Text" }, fields: ["kind", "items", "number", "forWhom", "replaces"] },
    { title: { zh: "效力", en: "Validity" }, fields: ["inForce", "isAuditBasis"] },
  ],
});
