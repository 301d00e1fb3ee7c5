import { defineRegister } from "../../kit/define-register.ts";

/** C4: a lasting mechanism of cooperation. Who takes part is the text's; how long is not. */
export const firmCooperation = defineRegister({
  code: "firm-cooperation",
  capability: "ENT",
  version: 1,
  title: { zh: "企业产学研合作", en: "Cooperation of SMEs" },
  purpose: {
    zh: "科技型中小企业与大企业、高校院所的长期合作：做什么、多久、成果如何。",
    en: "Lasting cooperation of technology SMEs with large firms, universities and institutes: what, how long, with which results.",
  },
  question: { zh: "谁与谁在合作，出了什么成果？", en: "Who works with whom, and with which results?" },
  owner: { zh: "中小企业", en: "SME" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "合作类型", en: "Kind" },
      choices: {
        "large-firm": { zh: "与大型企业", en: "with a large firm" },
        institute: { zh: "与高校院所", en: "with a university or institute" },
        transfer: { zh: "承接成果转化", en: "takes over a result" },
      },
    },
    partners: { kind: "text", most: 300, required: true, namesParties: true, label: { zh: "合作方", en: "Partners" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    content: { kind: "long-text", searched: true, label: { zh: "合作内容", en: "Content" } },
    term: { kind: "period", onCalendar: true, label: { zh: "合作期限", en: "Term" } },
    patent: { kind: "reference", register: "patent", label: { zh: "相关专利", en: "Patent" } },
    people: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "联合团队", en: "Joint team" } },
    results: { kind: "long-text", label: { zh: "成果", en: "Results" } },
    sales: { kind: "money", privacy: "confidential", label: { zh: "形成销售", en: "Sales" } },
  },
  lifeCycle: {
    initial: "agreed",
    states: {
      agreed: { label: { zh: "已商定", en: "agreed" }, tone: "under-way" },
      running: { label: { zh: "合作中", en: "running" }, tone: "holds" },
      finished: { label: { zh: "已完成", en: "finished" }, tone: "over" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "begin",
        from: ["agreed"],
        to: "running",
        label: { zh: "开始合作", en: "Begin" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["content", "term"],
      },
      {
        code: "finish",
        from: ["running"],
        to: "finished",
        label: { zh: "完成", en: "Finish" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["results"],
      },
      {
        code: "end",
        from: ["agreed", "running"],
        to: "ended",
        label: { zh: "终止", en: "End" },
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
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["kind", "partners", "field", "term"], filters: ["kind", "field"] },
  sections: [
    { title: { zh: "合作", en: "Cooperation" }, fields: ["kind", "partners", "field", "content", "term", "people"] },
    { title: { zh: "成果", en: "Results" }, fields: ["patent", "results", "sales"] },
  ],
});
