import { defineRegister } from "../../kit/define-register.ts";

/** C4: large firms open up, leading firms have open mechanisms. Terms are those of each firm. */
export const openInnovation = defineRegister({
  code: "open-innovation",
  capability: "ENT",
  version: 1,
  title: { zh: "大企业开放创新", en: "Open innovation of large firms" },
  purpose: {
    zh: "大企业把需求、资源、试用场地公开出来，中小企业来对接。",
    en: "Large firms open needs, resources and places for trials to small ones.",
  },
  question: { zh: "大企业开放了什么，谁在对接？", en: "What have large firms opened, and who has come?" },
  owner: { zh: "大企业", en: "Large firm" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "开放内容", en: "Opened" },
      choices: {
        need: { zh: "技术需求", en: "need" },
        resource: { zh: "资源设备", en: "resource" },
        place: { zh: "试用场地", en: "place for trials" },
      },
    },
    content: { kind: "long-text", searched: true, label: { zh: "内容和要求", en: "Content" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    open: { kind: "period", onCalendar: true, label: { zh: "开放时间", en: "Open" } },
    contact: { kind: "text", most: 300, label: { zh: "对接方式", en: "How to come" } },
    partners: { kind: "text", most: 300, namesParties: true, label: { zh: "对接单位", en: "Partners" } },
    outcome: { kind: "long-text", label: { zh: "对接结果", en: "Outcome" } },
    matchedOn: { kind: "date", label: { zh: "对接日期", en: "Matched on" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "起草", en: "drafted" }, tone: "under-way" },
      open: { label: { zh: "开放中", en: "open" }, tone: "holds" },
      matched: { label: { zh: "已对接", en: "matched" }, tone: "holds" },
      closed: { label: { zh: "已结束", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["drafted"],
        to: "open",
        label: { zh: "公开", en: "Open" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["content", "contact"],
      },
      {
        code: "match",
        from: ["open", "matched"],
        to: "matched",
        label: { zh: "登记对接", en: "Enter a match" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["partners"],
        stamps: "matchedOn",
      },
      {
        code: "close",
        from: ["drafted", "open", "matched"],
        to: "closed",
        label: { zh: "结束", en: "Close" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "field", "place", "partners"], filters: ["kind", "field", "place"] },
  sections: [
    { title: { zh: "开放", en: "Opened" }, fields: ["kind", "content", "field", "place", "open", "contact"] },
    { title: { zh: "对接", en: "Matches" }, fields: ["partners", "matchedOn", "outcome"] },
  ],
});
