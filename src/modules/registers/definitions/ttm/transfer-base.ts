import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: zones, bases and exchange centres of result transfer. Kinds and that a base of a university is a legal person of
 * its own are the text's; figures to reach are not.
 */
export const transferBase = defineRegister({
  code: "transfer-base",
  capability: "TTM",
  version: 1,
  title: { zh: "成果转化示范区与基地", en: "Transfer zones and bases" },
  purpose: {
    zh: "示范区、示范基地、高校和实验室转化基地是不同的称号，各记各的任务和在转项目。",
    en: "Zones, example bases and bases of universities and laboratories are different titles, each with its duties and projects.",
  },
  question: {
    zh: "有哪些示范区和基地，任务完成到哪？",
    en: "Which zones and bases are there, and how far are their duties?",
  },
  owner: { zh: "建设单位", en: "Built by" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        zone: { zh: "科技成果转移转化示范区", en: "demonstration zone" },
        "industrial-base": { zh: "科技成果产业化示范基地", en: "base of industrialisation" },
        "university-base": { zh: "高校技术转移转化基地", en: "base of a university" },
        "laboratory-base": { zh: "实验室成果转化基地", en: "base of a laboratory" },
        "exchange-centre": { zh: "成果交易转化中心、促进会", en: "exchange centre or association" },
      },
    },
    level: {
      kind: "choice",
      label: { zh: "级别", en: "Level" },
      choices: {
        national: { zh: "国家级", en: "national" },
        provincial: { zh: "省级", en: "provincial" },
        city: { zh: "市级", en: "city" },
        district: { zh: "区级", en: "district" },
      },
    },
    fields: { kind: "text", most: 500, searched: true, label: { zh: "方向", en: "Fields" } },
    isLegalPerson: { kind: "flag", label: { zh: "独立法人", en: "A legal person of its own" } },
    site: {
      kind: "choice",
      label: { zh: "位置", en: "Site" },
      choices: {
        campus: { zh: "校区内", en: "on the campus" },
        near: { zh: "临近校区", en: "near the campus" },
        other: { zh: "其他", en: "elsewhere" },
      },
    },
    duties: { kind: "long-text", label: { zh: "任务和指标", en: "Duties" } },
    projects: {
      kind: "number",
      unit: { zh: "个", en: "projects" },
      least: 0,
      label: { zh: "在转项目", en: "Projects under way" },
    },
    transferred: {
      kind: "number",
      unit: { zh: "个", en: "results" },
      least: 0,
      label: { zh: "已转化", en: "Transferred" },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
    openedOn: { kind: "date", label: { zh: "设立（认定）日期", en: "Opened on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次评估日期", en: "Next review" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      running: { label: { zh: "运行", en: "running" }, tone: "holds" },
      ended: { label: { zh: "已撤销", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "recognise",
        from: ["entered"],
        to: "running",
        onlyIf: { field: "kind", is: ["zone", "industrial-base"] },
        label: { zh: "认定", en: "Recognise" },
        by: ["steward"],
        says: "basis",
        needs: ["level", "duties", "place"],
        stamps: "openedOn",
      },
      {
        code: "open-independent",
        from: ["entered"],
        to: "running",
        onlyIf: { field: "kind", is: ["university-base"] },
        label: { zh: "设立", en: "Found" },
        by: ["steward"],
        says: "basis",
        needs: ["site", "place"],
        holds: ["isLegalPerson"],
        stamps: "openedOn",
      },
      {
        code: "open",
        from: ["entered"],
        to: "running",
        onlyIf: { field: "kind", is: ["laboratory-base", "exchange-centre"] },
        label: { zh: "启用", en: "Open" },
        by: ["steward"],
        says: "basis",
        needs: ["fields"],
        stamps: "openedOn",
      },
      {
        code: "report",
        from: ["running"],
        to: "running",
        label: { zh: "登记进展", en: "Enter the progress" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["projects", "transferred"],
      },
      {
        code: "end",
        from: ["entered", "running"],
        to: "ended",
        label: { zh: "撤销", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "reporter"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "level", "place", "projects"], filters: ["kind", "level", "place"] },
  sections: [
    {
      title: { zh: "基地", en: "Base" },
      fields: ["kind", "level", "fields", "isLegalPerson", "site", "place", "point"],
    },
    { title: { zh: "任务", en: "Duties" }, fields: ["duties", "projects", "transferred", "openedOn", "reviewOn"] },
  ],
});
