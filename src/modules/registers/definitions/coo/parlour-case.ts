import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: what is asked for at the international parlour. Countries and fields are the text's; how a case is handled is
 * not.
 */
export const parlourCase = defineRegister({
  code: "parlour-case",
  capability: "COO",
  version: 1,
  title: { zh: "国际会客厅事项", en: "Cases of the international parlour" },
  purpose: {
    zh: "来访的一件事一条：哪个国家、项目还是人才、对接给谁、结果如何。",
    en: "One record for each request: which country, project or talent, passed on to whom, with which outcome.",
  },
  question: { zh: "来谈的事办成了几件？", en: "How many of the requests came to something?" },
  owner: { zh: "接待单位", en: "Host" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        project: { zh: "项目合作", en: "project" },
        talent: { zh: "科技人才交流", en: "exchange of talents" },
        rd: { zh: "设立研发机构", en: "R&D institution" },
        other: { zh: "其他", en: "other" },
      },
    },
    country: {
      kind: "choice",
      label: { zh: "国家", en: "Country" },
      choices: {
        germany: { zh: "德国", en: "Germany" },
        japan: { zh: "日本", en: "Japan" },
        korea: { zh: "韩国", en: "Korea" },
        other: { zh: "其他", en: "other" },
      },
    },
    otherCountry: { kind: "text", most: 120, label: { zh: "其他国家（地区）", en: "Other country" } },
    field: {
      kind: "choice",
      label: { zh: "领域", en: "Field" },
      choices: {
        materials: { zh: "新材料", en: "new materials" },
        energy: { zh: "新能源", en: "new energy" },
        other: { zh: "其他", en: "other" },
      },
    },
    visitor: { kind: "text", most: 300, searched: true, namesParties: true, label: { zh: "来访单位", en: "Visitor" } },
    matter: { kind: "long-text", required: true, searched: true, label: { zh: "事项", en: "Matter" } },
    cameOn: { kind: "date", label: { zh: "来访日期", en: "Came on" } },
    counterpart: { kind: "text", most: 300, namesParties: true, label: { zh: "对接单位", en: "Passed on to" } },
    askOn: { kind: "date", onCalendar: true, label: { zh: "回访日期", en: "Ask again on" } },
    outcome: { kind: "long-text", label: { zh: "结果", en: "Outcome" } },
    settledOn: { kind: "date", label: { zh: "办结日期", en: "Settled on" } },
  },
  lifeCycle: {
    initial: "received",
    states: {
      received: { label: { zh: "已接待", en: "received" }, tone: "under-way" },
      matched: { label: { zh: "已对接", en: "passed on" }, tone: "under-way" },
      settled: { label: { zh: "已落实", en: "settled" }, tone: "holds" },
      ended: { label: { zh: "未达成", en: "came to nothing" }, tone: "over" },
    },
    transitions: [
      {
        code: "match",
        from: ["received"],
        to: "matched",
        label: { zh: "对接", en: "Pass on" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["counterpart"],
      },
      {
        code: "settle",
        from: ["matched"],
        to: "settled",
        label: { zh: "登记落实", en: "Enter the outcome" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["outcome"],
        stamps: "settledOn",
      },
      {
        code: "end",
        from: ["received", "matched"],
        to: "ended",
        label: { zh: "未达成", en: "Came to nothing" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "operator", "institute", "enterprise"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["kind", "country", "field", "settledOn"], filters: ["kind", "country", "field"] },
  sections: [
    {
      title: { zh: "来访", en: "Request" },
      fields: ["kind", "country", "otherCountry", "field", "visitor", "matter", "cameOn"],
    },
    { title: { zh: "对接", en: "Course" }, fields: ["counterpart", "askOn", "outcome", "settledOn"] },
  ],
});
