import { defineRegister } from "../../kit/define-register.ts";

/** C4, C5: one policy for one firm, and support of nursery members in five areas; sums and times are not in the text. */
export const firmMeasure = defineRegister({
  code: "firm-measure",
  capability: "POL",
  version: 1,
  title: { zh: "一企一策与入库支持", en: "Measures for one firm" },
  purpose: {
    zh: "按政策目录给每家入库企业列出措施，逐项兑现；已给的支持记成一本账。",
    en: "Measures for each member of a pool from the catalogue of policies, honoured one by one; what was given is its ledger.",
  },
  question: {
    zh: "给了哪家企业什么，答应的做到了没有？",
    en: "What was given to which firm, and were the promises kept?",
  },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "支持方面", en: "Kind" },
      choices: {
        project: { zh: "国家省项目推荐", en: "recommendation for projects" },
        award: { zh: "奖励推荐", en: "awards" },
        platform: { zh: "创新平台", en: "platforms" },
        talent: { zh: "人才政策", en: "talents" },
        finance: { zh: "科技金融", en: "finance" },
        other: { zh: "其他", en: "other" },
      },
    },
    member: { kind: "reference", register: "nursery-member", label: { zh: "入库企业", en: "Member" } },
    instrument: { kind: "reference", register: "policy-instrument", label: { zh: "依据的政策", en: "Instrument" } },
    measure: { kind: "long-text", required: true, label: { zh: "措施", en: "Measure" } },
    lead: { kind: "text", most: 300, label: { zh: "责任单位", en: "In charge" } },
    dueOn: { kind: "date", onCalendar: true, label: { zh: "完成期限", en: "Due" } },
    amount: { kind: "money", label: { zh: "支持金额", en: "Amount" } },
    evidence: { kind: "text", most: 500, label: { zh: "兑现证明", en: "Evidence" } },
    givenOn: { kind: "date", label: { zh: "兑现日期", en: "Given on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "已商定", en: "agreed" }, tone: "under-way" },
      given: { label: { zh: "已兑现", en: "given" }, tone: "holds" },
      failed: { label: { zh: "未兑现", en: "not given" }, tone: "over" },
    },
    transitions: [
      {
        code: "give",
        from: ["planned"],
        to: "given",
        label: { zh: "登记兑现", en: "Enter as given" },
        by: ["steward"],
        says: "basis",
        needs: ["member", "evidence"],
        stamps: "givenOn",
      },
      {
        code: "fail",
        from: ["planned"],
        to: "failed",
        label: { zh: "未兑现", en: "Not given" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter"],
    readers: ["auditor", "finance-officer"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["kind", "member", "lead", "dueOn", "givenOn"], filters: ["kind"] },
  sections: [
    { title: { zh: "措施", en: "Measure" }, fields: ["kind", "member", "instrument", "measure", "lead", "dueOn"] },
    { title: { zh: "兑现", en: "Given" }, fields: ["amount", "evidence", "givenOn"] },
  ],
});
