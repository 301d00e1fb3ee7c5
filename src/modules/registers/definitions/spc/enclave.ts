import { defineRegister } from "../../kit/define-register.ts";

/** C13: enclaves across districts. The two kinds are the text's; how tax and output are shared is for the agreement. */
export const enclave = defineRegister({
  code: "enclave",
  capability: "SPC",
  version: 1,
  title: { zh: "产业飞地与科创飞地", en: "Enclaves" },
  purpose: {
    zh: "两地协议：落什么、利益怎么分、指标怎么算，执行到哪一步。",
    en: "An agreement of two places: what settles, how benefits are shared, how it is counted, how far it is.",
  },
  question: { zh: "有哪些飞地，双方怎样分成？", en: "Which enclaves are there, and how do the two sides share?" },
  owner: { zh: "飞出地", en: "Home side" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        industry: { zh: "产业飞地", en: "industry enclave" },
        innovation: { zh: "科创飞地", en: "innovation enclave" },
      },
    },
    host: { kind: "text", most: 200, label: { zh: "飞入地", en: "Host side" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    content: { kind: "long-text", searched: true, label: { zh: "落地内容", en: "What settles" } },
    sharing: { kind: "long-text", privacy: "confidential", label: { zh: "利益分配", en: "How benefits are shared" } },
    counting: { kind: "text", most: 300, label: { zh: "指标归属", en: "Where it counts" } },
    firms: {
      kind: "number",
      unit: { zh: "家", en: "firms" },
      least: 0,
      label: { zh: "落地企业", en: "Firms settled" },
    },
    agreed: { kind: "period", onCalendar: true, label: { zh: "协议期", en: "Agreement" } },
    signedOn: { kind: "date", label: { zh: "签约日期", en: "Signed on" } },
  },
  lifeCycle: {
    initial: "negotiated",
    states: {
      negotiated: { label: { zh: "洽谈", en: "negotiated" }, tone: "under-way" },
      signed: { label: { zh: "已签约", en: "signed" }, tone: "holds" },
      running: { label: { zh: "运行", en: "running" }, tone: "holds" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "sign",
        from: ["negotiated"],
        to: "signed",
        label: { zh: "签约", en: "Sign" },
        by: ["steward"],
        says: "basis",
        needs: ["host", "sharing"],
        stamps: "signedOn",
      },
      {
        code: "run",
        from: ["signed"],
        to: "running",
        label: { zh: "投入运行", en: "Begin" },
        by: ["steward", "owner"],
        says: "nothing",
      },
      {
        code: "end",
        from: ["negotiated", "signed", "running"],
        to: "ended",
        label: { zh: "终止", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "operator"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["kind", "host", "place", "firms"], filters: ["kind", "place"] },
  sections: [
    { title: { zh: "协议", en: "Agreement" }, fields: ["kind", "host", "place", "content", "sharing", "counting"] },
    { title: { zh: "执行", en: "Course" }, fields: ["firms", "agreed", "signedOn"] },
  ],
});
