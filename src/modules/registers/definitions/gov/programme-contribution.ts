import { defineRegister } from "../../kit/define-register.ts";

/** C1: what a document gives to a programme above it. Tasks are the text's; results are entered as they come. */
export const programmeContribution = defineRegister({
  code: "programme-contribution",
  capability: "GOV",
  version: 1,
  title: { zh: "计划贡献事项", en: "Contributions to a programme" },
  purpose: {
    zh: "一份文件的一项任务对总揽计划的贡献：谁做、做成什么、凭什么。",
    en: "A task of one document that serves the programme above: who does it, with which result, on which proof.",
  },
  question: { zh: "各文件给计划贡献了什么？", en: "What does each document contribute?" },
  owner: { zh: "承担单位", en: "Done by" },
  fields: {
    programme: { kind: "reference", register: "umbrella-programme", label: { zh: "总揽计划", en: "Programme" } },
    document: { kind: "text", most: 200, required: true, searched: true, label: { zh: "来源文件", en: "Document" } },
    task: { kind: "long-text", required: true, searched: true, label: { zh: "任务", en: "Task" } },
    field: { kind: "item", vocabulary: "priority-field", label: { zh: "领域", en: "Field" } },
    due: { kind: "date", onCalendar: true, label: { zh: "期限", en: "Due" } },
    project: { kind: "text", most: 300, label: { zh: "相关项目", en: "Project" } },
    platform: { kind: "reference", register: "platform", label: { zh: "相关平台", en: "Platform" } },
    result: { kind: "long-text", label: { zh: "结果", en: "Result" } },
    doneOn: { kind: "date", label: { zh: "完成日期", en: "Done on" } },
  },
  lifeCycle: {
    initial: "open",
    states: {
      open: { label: { zh: "待落实", en: "open" }, tone: "under-way" },
      running: { label: { zh: "落实中", en: "under way" }, tone: "under-way" },
      done: { label: { zh: "已完成", en: "done" }, tone: "holds" },
      dropped: { label: { zh: "不再计入", en: "no longer counted" }, tone: "over" },
    },
    transitions: [
      {
        code: "take-up",
        from: ["open"],
        to: "running",
        label: { zh: "开始落实", en: "Take up" },
        by: ["steward", "owner"],
        says: "nothing",
      },
      {
        code: "finish",
        from: ["open", "running"],
        to: "done",
        label: { zh: "登记结果", en: "Enter the result" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["result"],
        stamps: "doneOn",
      },
      {
        code: "drop",
        from: ["open", "running"],
        to: "dropped",
        label: { zh: "不再计入", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "institute", "enterprise"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["document", "field", "due", "doneOn"], filters: ["field"] },
  sections: [
    { title: { zh: "事项", en: "Contribution" }, fields: ["programme", "document", "task", "field", "due"] },
    { title: { zh: "结果", en: "Result" }, fields: ["project", "platform", "result", "doneOn"] },
  ],
});
