import { defineRegister } from "../../kit/define-register.ts";

/**
 * C6: the credit white list. The list is the text's; who gets on it is not. A firm is shown to banks only when it
 * agreed.
 */
export const whiteListFirm = defineRegister({
  code: "white-list-firm",
  capability: "FIN",
  version: 2,
  title: { zh: "科技信贷白名单与再贷款备选", en: "Credit white list and re-lending candidates" },
  purpose: {
    zh: "入选、授权、推送银行，银行反馈放款结果。",
    en: "Admitted, agreed, given to banks, and what the banks lent.",
  },
  question: { zh: "名单上有谁，银行放了多少款？", en: "Who is on the list, and how much was lent?" },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    programme: {
      kind: "choice",
      label: { zh: "名单", en: "List" },
      choices: {
        "white-list": { zh: "科技信贷白名单", en: "credit white list" },
        "re-lending": { zh: "科技创新再贷款备选名单", en: "candidates of S&T re-lending" },
      },
    },
    reason: {
      kind: "text",
      most: 500,
      required: true,
      label: { zh: "列入理由", en: "Why it is listed" },
      help: { zh: "入选标准文件没有给出。", en: "The documents give no criteria." },
    },
    isAgreed: { kind: "flag", label: { zh: "企业授权推送", en: "Firm agrees to be shown" } },
    listed: { kind: "period", keptBy: "stewards", onCalendar: true, label: { zh: "名单有效期", en: "Listed for" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    need: { kind: "money", privacy: "confidential", label: { zh: "融资需求", en: "Need" } },
    bank: { kind: "text", most: 200, label: { zh: "对接银行", en: "Bank" } },
    lent: { kind: "money", keptBy: "stewards", privacy: "confidential", label: { zh: "实际放款", en: "Lent" } },
    answeredOn: { kind: "date", keptBy: "stewards", label: { zh: "银行反馈日期", en: "Bank answered on" } },
  },
  lifeCycle: {
    initial: "applied",
    states: {
      applied: { label: { zh: "已申请", en: "applied" }, tone: "under-way" },
      listed: { label: { zh: "在名单", en: "on the list" }, tone: "holds" },
      lent: { label: { zh: "已放款", en: "loan given" }, tone: "holds" },
      left: { label: { zh: "已移出", en: "taken off" }, tone: "over" },
    },
    transitions: [
      {
        code: "list",
        from: ["applied"],
        to: "listed",
        label: { zh: "列入名单", en: "List" },
        by: ["steward"],
        says: "basis",
        needs: ["listed"],
        holds: ["isAgreed"],
      },
      {
        code: "lend",
        from: ["listed"],
        to: "lent",
        label: { zh: "登记放款", en: "Enter the loan" },
        by: ["steward"],
        says: "nothing",
        needs: ["bank", "lent"],
        stamps: "answeredOn",
      },
      {
        code: "leave",
        from: ["applied", "listed", "lent"],
        to: "left",
        label: { zh: "移出名单", en: "Take off" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: ["enterprise"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: {
    columns: ["programme", "reason", "place", "listed", "bank"],
    filters: ["programme", "field", "place", "isAgreed"],
  },
  sections: [
    { title: { zh: "名单", en: "List" }, fields: ["programme", "reason", "isAgreed", "listed", "field", "place"] },
    { title: { zh: "融资", en: "Finance" }, fields: ["need", "bank", "lent", "answeredOn"] },
  ],
});
