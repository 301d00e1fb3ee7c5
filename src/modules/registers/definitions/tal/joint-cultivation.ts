import { defineRegister } from "../../kit/define-register.ts";

/** C12: talents are cultivated together in the metropolitan circle. Programmes are those of the partners. */
export const jointCultivation = defineRegister({
  code: "joint-cultivation",
  capability: "TAL",
  version: 1,
  title: { zh: "人才联合培育", en: "Joint cultivation of talents" },
  purpose: {
    zh: "与哪些城市、哪些单位联合培养人才，培养了多少。",
    en: "With which cities and institutions talents are trained together, and how many.",
  },
  question: { zh: "与谁联合培育，培养了多少人？", en: "With whom, and how many people were trained?" },
  owner: { zh: "本地单位", en: "Here" },
  fields: {
    cities: { kind: "text", most: 300, required: true, namesParties: true, label: { zh: "参与城市", en: "Cities" } },
    partners: { kind: "text", most: 300, namesParties: true, label: { zh: "参与单位", en: "Partners" } },
    programme: { kind: "long-text", searched: true, label: { zh: "培育方案", en: "Programme" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    term: { kind: "period", onCalendar: true, label: { zh: "期限", en: "Term" } },
    people: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "联合培养", en: "People" } },
    results: { kind: "long-text", label: { zh: "成效", en: "Results" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "商议", en: "planned" }, tone: "under-way" },
      running: { label: { zh: "实施中", en: "running" }, tone: "holds" },
      finished: { label: { zh: "已完成", en: "finished" }, tone: "over" },
      dropped: { label: { zh: "未实施", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["planned"],
        to: "running",
        label: { zh: "启动", en: "Start" },
        by: ["steward"],
        says: "basis",
        needs: ["partners", "programme", "term"],
      },
      {
        code: "report",
        from: ["running"],
        to: "running",
        label: { zh: "报送成效", en: "Report" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["people"],
      },
      {
        code: "finish",
        from: ["running"],
        to: "finished",
        label: { zh: "完成", en: "Finish" },
        by: ["steward"],
        says: "basis",
        needs: ["results"],
      },
      {
        code: "drop",
        from: ["planned"],
        to: "dropped",
        label: { zh: "不实施", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "reporter"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["cities", "field", "term", "people"], filters: ["field"] },
  sections: [
    { title: { zh: "方案", en: "Programme" }, fields: ["cities", "partners", "programme", "field", "term"] },
    { title: { zh: "成效", en: "Results" }, fields: ["people", "results"] },
  ],
});
