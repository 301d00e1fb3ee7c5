import { defineRegister } from "../../kit/define-register.ts";

/** C13: circles of the corridor and around universities. The kinds are the text's, members are those who joined. */
export const innovationCircle = defineRegister({
  code: "innovation-circle",
  capability: "SPC",
  version: 1,
  title: { zh: "创新生态圈", en: "Innovation circles" },
  purpose: {
    zh: "一个圈一条：以什么为核心、圈在哪里、谁在圈内、校友项目有哪些。",
    en: "One record for each circle: around what, where, who belongs to it, which projects alumni bring.",
  },
  question: { zh: "有哪些圈，圈里有谁？", en: "Which circles are there, and who is in them?" },
  owner: { zh: "牵头单位", en: "Lead" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类型", en: "Kind" },
      choices: {
        source: { zh: "科创策源", en: "innovation source" },
        university: { zh: "环大学", en: "around a university" },
        talent: { zh: "国际人才", en: "international talent" },
        training: { zh: "科创人才培育", en: "talent training" },
        finance: { zh: "科技金融", en: "technology finance" },
        industry: { zh: "新兴产业和未来产业", en: "emerging and future industry" },
      },
    },
    core: { kind: "text", most: 300, searched: true, namesParties: true, label: { zh: "核心单位", en: "Around whom" } },
    area: { kind: "place", label: { zh: "范围", en: "Where" } },
    aim: { kind: "long-text", searched: true, label: { zh: "功能", en: "What for" } },
    members: { kind: "text", most: 1000, namesParties: true, label: { zh: "成员单位", en: "Members" } },
    parks: { kind: "references", register: "park", label: { zh: "圈内园区", en: "Parks in it" } },
    leads: { kind: "long-text", label: { zh: "校友项目线索", en: "Leads from alumni" } },
    alumniFirms: {
      kind: "number",
      unit: { zh: "家", en: "firms" },
      least: 0,
      label: { zh: "校友企业", en: "Firms of alumni" },
    },
    beganOn: { kind: "date", label: { zh: "启动日期", en: "Began on" } },
    meetsOn: { kind: "date", onCalendar: true, label: { zh: "下次会商", en: "Next meeting" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "谋划", en: "planned" }, tone: "under-way" },
      running: { label: { zh: "运行", en: "running" }, tone: "holds" },
      ended: { label: { zh: "已结束", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "begin",
        from: ["planned"],
        to: "running",
        label: { zh: "启动", en: "Begin" },
        by: ["steward"],
        says: "basis",
        needs: ["core", "members"],
        stamps: "beganOn",
      },
      {
        code: "end",
        from: ["planned", "running"],
        to: "ended",
        label: { zh: "结束", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "institute", "operator"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "core", "area", "beganOn"], filters: ["kind", "area"] },
  sections: [
    { title: { zh: "圈", en: "Circle" }, fields: ["kind", "core", "area", "aim"] },
    {
      title: { zh: "成员和项目", en: "Members and projects" },
      fields: ["members", "parks", "leads", "alumniFirms", "beganOn", "meetsOn"],
    },
  ],
});
