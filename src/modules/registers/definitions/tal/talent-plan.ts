import { defineRegister } from "../../kit/define-register.ts";

/** C12: plans for talents. The names are the text's; conditions and sums are those of each plan. */
export const talentPlan = defineRegister({
  code: "talent-plan",
  capability: "TAL",
  version: 2,
  title: { zh: "人才计划", en: "Talent plans" },
  purpose: {
    zh: "有哪些计划、面向谁、什么时候报、给什么；入选名单另册。",
    en: "Which plans there are, for whom, when to apply, what they give; who was selected is a register of its own.",
  },
  question: { zh: "有哪些人才计划，现在能报哪个？", en: "Which plans are there, and which may be applied for now?" },
  owner: { zh: "主管单位", en: "In charge" },
  fields: {
    level: {
      kind: "choice",
      label: { zh: "级次", en: "Level" },
      choices: {
        national: { zh: "国家", en: "national" },
        provincial: { zh: "省", en: "provincial" },
        city: { zh: "市", en: "city" },
        district: { zh: "区", en: "district" },
      },
    },
    forWhom: { kind: "text", most: 500, required: true, searched: true, label: { zh: "面向对象", en: "For whom" } },
    kind: {
      kind: "choice",
      label: { zh: "类型", en: "Kind" },
      choices: {
        select: { zh: "选拔培养", en: "select and train" },
        attract: { zh: "引进", en: "attract" },
        graduates: { zh: "大学生", en: "graduates" },
        service: { zh: "服务", en: "service" },
      },
    },
    conditions: {
      kind: "long-text",
      label: { zh: "条件", en: "Conditions" },
      help: { zh: "文件没有给出条件。", en: "The documents give none." },
    },
    gives: { kind: "text", most: 500, label: { zh: "支持内容", en: "What it gives" } },
    youngUnder: {
      kind: "number",
      unit: { zh: "岁", en: "years" },
      least: 18,
      most: 80,
      label: { zh: "青年年龄线", en: "Young means under" },
    },
    open: { kind: "period", onCalendar: true, label: { zh: "申报时间", en: "Open" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      running: { label: { zh: "实施中", en: "running" }, tone: "holds" },
      ended: { label: { zh: "已结束", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["entered"],
        to: "running",
        label: { zh: "开始实施", en: "Start" },
        by: ["steward"],
        says: "basis",
      },
      {
        code: "end",
        from: ["running"],
        to: "ended",
        label: { zh: "结束", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["level", "kind", "forWhom", "open"], filters: ["level", "kind"] },
  sections: [
    { title: { zh: "计划", en: "Plan" }, fields: ["level", "forWhom", "kind", "conditions", "gives", "youngUnder"] },
    { title: { zh: "申报", en: "Applications" }, fields: ["open"] },
  ],
});
