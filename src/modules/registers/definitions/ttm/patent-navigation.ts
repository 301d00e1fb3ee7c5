import { defineRegister } from "../../kit/define-register.ts";

/** C7: navigation by patents around emerging industries. That is the text's; how a report is made is not. */
export const patentNavigation = defineRegister({
  code: "patent-navigation",
  capability: "TTM",
  version: 1,
  title: { zh: "专利导航", en: "Patent navigation" },
  purpose: {
    zh: "围绕哪条赛道、看出什么方向、建议储备什么、被谁用了。",
    en: "Around which track, what it shows, what to hold in reserve, and who used it.",
  },
  question: { zh: "做了哪些导航，用到了哪些课题？", en: "Which were made, and which topics used them?" },
  owner: { zh: "承担单位", en: "Made by" },
  fields: {
    track: { kind: "item", vocabulary: "industry-track", label: { zh: "产业赛道", en: "Industry track" } },
    question: { kind: "text", most: 300, required: true, searched: true, label: { zh: "导航问题", en: "Question" } },
    due: { kind: "date", onCalendar: true, label: { zh: "完成期限", en: "Due" } },
    report: { kind: "long-text", label: { zh: "主要结论", en: "Findings" } },
    reserve: {
      kind: "number",
      unit: { zh: "件", en: "patents" },
      least: 0,
      label: { zh: "建议储备专利", en: "Patents to hold in reserve" },
    },
    topics: {
      kind: "references",
      register: "foresight-topic",
      label: { zh: "支撑的研究议题", en: "Topics that use it" },
    },
    use: { kind: "long-text", label: { zh: "应用情况", en: "How it was used" } },
    finishedOn: { kind: "date", label: { zh: "完成日期", en: "Finished on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "已立项", en: "planned" }, tone: "under-way" },
      running: { label: { zh: "进行中", en: "under way" }, tone: "under-way" },
      finished: { label: { zh: "已完成", en: "finished" }, tone: "holds" },
      used: { label: { zh: "已应用", en: "used" }, tone: "holds" },
      stopped: { label: { zh: "已停止", en: "stopped" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["planned"],
        to: "running",
        label: { zh: "启动", en: "Start" },
        by: ["steward"],
        says: "nothing",
        needs: ["track", "due"],
      },
      {
        code: "finish",
        from: ["running"],
        to: "finished",
        label: { zh: "完成", en: "Finish" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["report", "reserve"],
        stamps: "finishedOn",
      },
      {
        code: "use",
        from: ["finished"],
        to: "used",
        label: { zh: "登记应用", en: "Enter the use" },
        by: ["steward"],
        says: "reason",
        needs: ["use"],
      },
      {
        code: "stop",
        from: ["planned", "running"],
        to: "stopped",
        label: { zh: "停止", en: "Stop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["track", "question", "due", "reserve"], filters: ["track"] },
  sections: [
    { title: { zh: "导航", en: "Navigation" }, fields: ["track", "question", "due"] },
    {
      title: { zh: "结论和应用", en: "Findings and use" },
      fields: ["report", "reserve", "topics", "use", "finishedOn"],
    },
  ],
});
