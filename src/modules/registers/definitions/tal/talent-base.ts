import { defineRegister } from "../../kit/define-register.ts";

/** C12: stations, academies, communities and hubs. Kinds and names are the text's; how many they serve is entered. */
export const talentBase = defineRegister({
  code: "talent-base",
  capability: "TAL",
  version: 3,
  title: { zh: "人才工作平台", en: "Stations, academies and hubs for talents" },
  purpose: {
    zh: "工作站、培养基地、人才社区和人才港：在哪里、办什么、服务了多少人。",
    en: "Stations, training bases, communities and ports: where, for what, and how many people they served.",
  },
  question: { zh: "有哪些人才平台，各做什么？", en: "Which are there, and what does each do?" },
  owner: { zh: "建设单位", en: "Run by" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        "academician-station": { zh: "院士工作站", en: "academician workstation" },
        "postdoc-station": { zh: "博士后科研工作站", en: "postdoctoral workstation" },
        "practice-base": { zh: "创新实践基地", en: "practice base" },
        "training-base": { zh: "技术转移人才培养基地", en: "training base for transfer" },
        academy: { zh: "人才学院", en: "academy" },
        "offshore-base": { zh: "离岸创新创业基地", en: "offshore base" },
        community: { zh: "国际人才社区", en: "international community" },
        hub: { zh: "人才港、引聚中心", en: "hub" },
        parlour: { zh: "人才会客厅", en: "talent parlour" },
      },
    },
    tasks: { kind: "text", most: 500, searched: true, label: { zh: "承担任务", en: "Tasks" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
    people: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      label: { zh: "服务（培养）人数", en: "People served or trained" },
    },
    projects: {
      kind: "number",
      unit: { zh: "项", en: "projects" },
      least: 0,
      label: { zh: "引入项目", en: "Projects brought" },
    },
    research: {
      kind: "number",
      unit: { zh: "项", en: "projects" },
      least: 0,
      label: { zh: "技术研发项目", en: "R&D projects" },
    },
    capital: { kind: "money", label: { zh: "引导回流资本", en: "Capital brought back" } },
    recognisedOn: { kind: "date", label: { zh: "设立日期", en: "Founded on" } },
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
        code: "open",
        from: ["entered"],
        to: "running",
        label: { zh: "设立", en: "Found" },
        by: ["steward"],
        says: "basis",
        needs: ["place"],
        stamps: "recognisedOn",
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
  list: { columns: ["kind", "place", "people", "recognisedOn"], filters: ["kind", "place"] },
  sections: [
    { title: { zh: "平台", en: "Base" }, fields: ["kind", "tasks", "place", "point"] },
    {
      title: { zh: "成效", en: "Results" },
      fields: ["people", "research", "projects", "capital", "recognisedOn", "reviewOn"],
    },
  ],
});
