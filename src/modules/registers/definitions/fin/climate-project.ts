import { defineRegister } from "../../kit/define-register.ts";

/** C6: the national pilot of climate investment and financing. Which figures a project needs is not in the text. */
export const climateProject = defineRegister({
  code: "climate-project",
  capability: "FIN",
  version: 1,
  title: { zh: "气候投融资项目", en: "Climate investment projects" },
  purpose: {
    zh: "项目入库要有气候指标，融资后报实际减排。",
    en: "A project is listed with its climate figures; once financed it reports what it saved.",
  },
  question: {
    zh: "哪些项目在库，融到多少，减了多少？",
    en: "Which projects are listed, how much was financed, and how much was saved?",
  },
  owner: { zh: "项目单位", en: "Project owner" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: { mitigation: { zh: "减缓", en: "mitigation" }, adaptation: { zh: "适应", en: "adaptation" } },
    },
    content: { kind: "long-text", searched: true, label: { zh: "项目内容", en: "Project" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    carbon: {
      kind: "number",
      unit: { zh: "吨二氧化碳当量", en: "t CO2e" },
      least: 0,
      label: { zh: "预计年减排量", en: "Saved a year, expected" },
    },
    others: { kind: "text", most: 500, label: { zh: "其他气候指标", en: "Other figures" } },
    verifiedBy: { kind: "text", most: 300, label: { zh: "核算机构", en: "Verified by" } },
    need: { kind: "money", label: { zh: "融资需求", en: "Need" } },
    financed: { kind: "money", keptBy: "stewards", privacy: "confidential", label: { zh: "到位资金", en: "Financed" } },
    financier: { kind: "text", most: 300, namesParties: true, label: { zh: "出资机构", en: "Financier" } },
    saved: {
      kind: "number",
      unit: { zh: "吨二氧化碳当量", en: "t CO2e" },
      least: 0,
      label: { zh: "实际年减排量", en: "Saved a year, measured" },
    },
    listedOn: { kind: "date", keptBy: "stewards", label: { zh: "入库日期", en: "Listed on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已申报", en: "entered" }, tone: "under-way" },
      listed: { label: { zh: "在库", en: "listed" }, tone: "holds" },
      financed: { label: { zh: "已融资", en: "financed" }, tone: "holds" },
      reported: { label: { zh: "已报告成效", en: "reported" }, tone: "holds" },
      left: { label: { zh: "已出库", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "list",
        from: ["entered"],
        to: "listed",
        label: { zh: "入库", en: "List" },
        by: ["steward"],
        says: "basis",
        needs: ["carbon", "verifiedBy"],
        stamps: "listedOn",
      },
      {
        code: "finance",
        from: ["listed"],
        to: "financed",
        label: { zh: "登记融资", en: "Enter the financing" },
        by: ["steward"],
        says: "basis",
        needs: ["financier", "financed"],
      },
      {
        code: "report",
        from: ["financed", "reported"],
        to: "reported",
        label: { zh: "报告成效", en: "Report" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["saved"],
      },
      {
        code: "leave",
        from: ["entered", "listed"],
        to: "left",
        label: { zh: "出库", en: "Leave" },
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
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "place", "carbon", "saved"], filters: ["kind", "place"] },
  sections: [
    {
      title: { zh: "项目", en: "Project" },
      fields: ["kind", "content", "place", "carbon", "others", "verifiedBy", "listedOn"],
    },
    { title: { zh: "融资和成效", en: "Financing and effect" }, fields: ["need", "financier", "financed", "saved"] },
  ],
});
