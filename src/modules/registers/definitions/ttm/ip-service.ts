import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: what companies of intellectual property offer, and what they do with institutes and firms. The four works are
 * the text's.
 */
export const ipService = defineRegister({
  code: "ip-service",
  capability: "TTM",
  version: 1,
  title: { zh: "知识产权运营服务", en: "Intellectual-property services" },
  purpose: {
    zh: "运营公司能做什么、找谁办、和谁联合做成了什么。",
    en: "What can be had, whom to ask, and what was done together with whom.",
  },
  question: { zh: "有哪些服务，和谁在联合运营？", en: "Which services are there, and who works together?" },
  owner: { zh: "运营公司", en: "Provider" },
  fields: {
    work: {
      kind: "choice",
      required: true,
      label: { zh: "活动", en: "Work" },
      choices: {
        create: { zh: "创造", en: "creation" },
        "lay-out": { zh: "布局", en: "layout" },
        introduce: { zh: "引进", en: "introduction" },
        transfer: { zh: "转让", en: "transfer" },
      },
    },
    content: {
      kind: "text",
      most: 500,
      required: true,
      searched: true,
      label: { zh: "服务内容", en: "What is offered" },
    },
    terms: {
      kind: "text",
      most: 300,
      label: { zh: "收费和约定", en: "Terms" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
    contact: { kind: "text", most: 300, label: { zh: "办理方式", en: "How to ask" } },
    partners: { kind: "text", most: 500, namesParties: true, label: { zh: "联合的院所和企业", en: "Partners" } },
    agreed: { kind: "period", onCalendar: true, label: { zh: "联合期限", en: "Agreed for" } },
    results: { kind: "long-text", label: { zh: "联合成果", en: "Results" } },
    offeredOn: { kind: "date", label: { zh: "上架日期", en: "Offered on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      offered: { label: { zh: "可办理", en: "offered" }, tone: "holds" },
      joint: { label: { zh: "联合运营", en: "run together" }, tone: "holds" },
      ended: { label: { zh: "已停办", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "offer",
        from: ["entered"],
        to: "offered",
        label: { zh: "上架", en: "Offer" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["contact"],
        stamps: "offeredOn",
      },
      {
        code: "join",
        from: ["offered"],
        to: "joint",
        label: { zh: "联合运营", en: "Run together" },
        by: ["steward"],
        says: "basis",
        needs: ["partners", "agreed"],
      },
      {
        code: "report",
        from: ["joint"],
        to: "joint",
        label: { zh: "登记成果", en: "Enter the results" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["results"],
      },
      {
        code: "end",
        from: ["entered", "offered", "joint"],
        to: "ended",
        label: { zh: "停办", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["work", "content", "contact", "partners"], filters: ["work"] },
  sections: [
    { title: { zh: "服务", en: "Service" }, fields: ["work", "content", "terms", "contact", "offeredOn"] },
    { title: { zh: "联合运营", en: "Together" }, fields: ["partners", "agreed", "results"] },
  ],
});
