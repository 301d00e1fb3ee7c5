import { defineRegister } from "../../kit/define-register.ts";

/**
 * C1: a named programme above plans. Its name and its rounds are the text's; what counts towards it is said
 * contribution by contribution.
 */
export const umbrellaProgramme = defineRegister({
  code: "umbrella-programme",
  capability: "GOV",
  version: 1,
  title: { zh: "总揽计划", en: "Programmes above plans" },
  purpose: {
    zh: "“海创计划”一类的总揽计划：哪一轮、几份文件都在往里做贡献、完成多少。",
    en: "A named programme above several plans: which round, which documents contribute to it, how much is done.",
  },
  question: {
    zh: "哪些文件在支撑这个计划，做成了什么？",
    en: "Which documents contribute to the programme, and what came of it?",
  },
  owner: { zh: "统筹单位", en: "Coordinated by" },
  fields: {
    round: { kind: "text", most: 200, searched: true, label: { zh: "轮次", en: "Round" } },
    aim: { kind: "long-text", required: true, searched: true, label: { zh: "总目标", en: "Aim" } },
    runs: { kind: "period", onCalendar: true, label: { zh: "实施期", en: "Runs" } },
    documents: { kind: "text", most: 500, label: { zh: "支撑文件", en: "Documents" } },
    summary: { kind: "long-text", label: { zh: "年度小结", en: "Summary of the year" } },
    startedOn: { kind: "date", label: { zh: "启动日期", en: "Started on" } },
    endedOn: { kind: "date", label: { zh: "结束日期", en: "Ended on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "已提出", en: "named" }, tone: "under-way" },
      running: { label: { zh: "实施", en: "running" }, tone: "holds" },
      closed: { label: { zh: "已结束", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["planned"],
        to: "running",
        label: { zh: "启动", en: "Start" },
        by: ["steward"],
        says: "basis",
        needs: ["documents"],
        stamps: "startedOn",
      },
      {
        code: "close",
        from: ["running"],
        to: "closed",
        label: { zh: "结束", en: "Close" },
        by: ["steward"],
        says: "basis",
        needs: ["summary"],
        stamps: "endedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["round", "runs", "documents"], filters: [] },
  sections: [
    { title: { zh: "计划", en: "Programme" }, fields: ["round", "aim", "runs", "documents"] },
    { title: { zh: "进展", en: "Progress" }, fields: ["summary", "startedOn", "endedOn"] },
  ],
});
