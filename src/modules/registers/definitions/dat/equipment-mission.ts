import { defineRegister } from "../../kit/define-register.ts";

/**
 * C10: missions of unmanned equipment. The kinds of equipment are the text's; telemetry is described by each
 * operator.
 */
export const equipmentMission = defineRegister({
  code: "equipment-mission",
  capability: "DAT",
  version: 1,
  title: { zh: "无人装备任务", en: "Missions of unmanned equipment" },
  purpose: {
    zh: "哪台装备、去哪里、测什么、遥测格式是什么、数据去了哪里。",
    en: "Which equipment, where, what it measured, how its telemetry reads, where the data went.",
  },
  question: { zh: "装备在执行什么任务，数据去了哪里？", en: "What is the equipment doing, and where did the data go?" },
  owner: { zh: "运行单位", en: "Operator" },
  fields: {
    platform: { kind: "reference", register: "ocean-platform", label: { zh: "装备", en: "Equipment" } },
    task: { kind: "long-text", required: true, searched: true, label: { zh: "任务内容", en: "Task" } },
    area: { kind: "text", most: 300, label: { zh: "作业海区", en: "Sea area" } },
    runs: { kind: "period", onCalendar: true, label: { zh: "任务时间", en: "Time" } },
    scenario: { kind: "reference", register: "scenario", label: { zh: "应用场景", en: "Scenario" } },
    telemetry: {
      kind: "long-text",
      label: { zh: "遥测格式（字段、单位、间隔）", en: "Telemetry: fields, units, interval" },
    },
    dataSet: { kind: "reference", register: "data-set", label: { zh: "数据集", en: "Data set" } },
    result: { kind: "long-text", label: { zh: "任务结果", en: "Result" } },
    returnedOn: { kind: "date", label: { zh: "回收日期", en: "Recovered on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "计划", en: "planned" }, tone: "under-way" },
      running: { label: { zh: "执行中", en: "under way" }, tone: "under-way" },
      done: { label: { zh: "已完成", en: "done" }, tone: "holds" },
      lost: { label: { zh: "失联", en: "lost" }, tone: "over" },
      cancelled: { label: { zh: "已取消", en: "cancelled" }, tone: "over" },
    },
    transitions: [
      {
        code: "launch",
        from: ["planned"],
        to: "running",
        label: { zh: "布放", en: "Launch" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["runs", "telemetry"],
      },
      {
        code: "finish",
        from: ["running"],
        to: "done",
        label: { zh: "回收", en: "Recover" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["result"],
        stamps: "returnedOn",
      },
      {
        code: "lose",
        from: ["running"],
        to: "lost",
        label: { zh: "登记失联", en: "Enter as lost" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "cancel",
        from: ["planned"],
        to: "cancelled",
        label: { zh: "取消", en: "Cancel" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["operator", "institute", "enterprise"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["platform", "area", "runs"], filters: [] },
  sections: [
    { title: { zh: "任务", en: "Mission" }, fields: ["platform", "task", "area", "runs", "scenario"] },
    { title: { zh: "数据", en: "Data" }, fields: ["telemetry", "dataSet", "result", "returnedOn"] },
  ],
});
