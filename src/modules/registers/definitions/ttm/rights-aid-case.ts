import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: aid and people's mediation for holders of rights. Aid centre, mediation and fast service for emerging industries
 * are the text's; days are not.
 */
export const rightsAidCase = defineRegister({
  code: "rights-aid-case",
  capability: "TTM",
  version: 1,
  title: { zh: "知识产权维权援助", en: "Aid for holders of rights" },
  purpose: {
    zh: "谁来求助、哪天前答复、调解成没成；新兴产业企业走快速通道。",
    en: "Who asked, to be answered by when, and whether it was settled; a fast lane for emerging industries.",
  },
  question: { zh: "有多少求助在办，有没有超期？", en: "How many are being handled, and is any overdue?" },
  owner: { zh: "求助单位", en: "Asked by" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "方式", en: "Kind" },
      choices: { aid: { zh: "维权援助", en: "aid" }, mediation: { zh: "人民调解", en: "mediation" } },
    },
    about: { kind: "text", most: 300, searched: true, label: { zh: "涉及的权利", en: "Right" } },
    other: { kind: "text", most: 300, privacy: "confidential", label: { zh: "对方", en: "Other side" } },
    request: { kind: "long-text", required: true, privacy: "confidential", label: { zh: "请求", en: "Request" } },
    isFast: { kind: "flag", label: { zh: "新兴产业领域，快速办理", en: "Emerging industry, fast lane" } },
    answerBy: { kind: "date", onCalendar: true, label: { zh: "答复期限", en: "Answer by" } },
    mediator: { kind: "text", most: 300, privacy: "confidential", label: { zh: "调解员", en: "Mediator" } },
    result: { kind: "long-text", privacy: "confidential", label: { zh: "协议或结果", en: "Agreement or result" } },
    closedOn: { kind: "date", label: { zh: "办结日期", en: "Closed on" } },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已提出", en: "asked" }, tone: "under-way" },
      handled: { label: { zh: "办理中", en: "being handled" }, tone: "under-way" },
      mediated: { label: { zh: "调解中", en: "being mediated" }, tone: "under-way" },
      settled: { label: { zh: "已办结", en: "settled" }, tone: "holds" },
      refused: { label: { zh: "未受理", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "take-up",
        from: ["asked"],
        to: "handled",
        label: { zh: "受理", en: "Take up" },
        by: ["steward"],
        says: "nothing",
        needs: ["answerBy"],
      },
      {
        code: "mediate",
        from: ["handled"],
        to: "mediated",
        onlyIf: { field: "kind", is: ["mediation"] },
        label: { zh: "进入调解", en: "Mediate" },
        by: ["steward"],
        says: "nothing",
        needs: ["mediator", "other"],
      },
      {
        code: "settle",
        from: ["handled", "mediated"],
        to: "settled",
        label: { zh: "办结", en: "Settle" },
        by: ["steward"],
        says: "basis",
        needs: ["result"],
        stamps: "closedOn",
      },
      {
        code: "refuse",
        from: ["asked", "handled", "mediated"],
        to: "refused",
        label: { zh: "不予受理或终止", en: "Refuse or end" },
        by: ["steward"],
        says: "reason",
        stamps: "closedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["kind", "about", "answerBy", "closedOn"], filters: ["kind", "isFast"] },
  sections: [
    { title: { zh: "求助", en: "Request" }, fields: ["kind", "about", "other", "request", "isFast"] },
    { title: { zh: "办理", en: "Handling" }, fields: ["answerBy", "mediator", "result", "closedOn"] },
  ],
});
