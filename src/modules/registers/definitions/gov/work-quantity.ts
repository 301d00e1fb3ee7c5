import { defineRegister } from "../../kit/define-register.ts";

/** GOV-22: 形成实物工作量, month by month, with what the dispatch said. The text sets no measure: work in words, money and a share of the whole. */
export const workQuantity = defineRegister({
  code: "work-quantity",
  capability: "GOV",
  version: 1,
  title: { zh: "月度实物工作量", en: "Physical work by month" },
  purpose: {
    zh: "重点项目每月实际完成了什么、投了多少，调度时说了什么、解决了没有。",
    en: "What was really built each month and for how much; what the dispatch said and whether it was done.",
  },
  question: {
    zh: "本月形成了多少实物工作量，哪些项目要调度？",
    en: "How much was built this month, and what needs a dispatch?",
  },
  owner: { zh: "填报单位", en: "Reported by" },
  fields: {
    project: { kind: "reference", register: "key-project", label: { zh: "重点项目", en: "Key project" } },
    month: {
      kind: "period",
      required: true,
      label: { zh: "月份", en: "Month" },
      help: { zh: "从当月1日到下月1日。", en: "From the first of the month to the first of the next." },
    },
    done: { kind: "long-text", required: true, searched: true, label: { zh: "完成的实物工作量", en: "Work done" } },
    invested: { kind: "money", label: { zh: "当月完成投资", en: "Invested in the month" } },
    progress: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      least: 0,
      most: 100,
      label: { zh: "累计形象进度", en: "Progress in all" },
    },
    problem: { kind: "long-text", label: { zh: "存在问题", en: "Problems" } },
    dispatch: { kind: "long-text", label: { zh: "调度意见", en: "Dispatch note" } },
    followUp: { kind: "long-text", label: { zh: "落实情况", en: "What became of it" } },
    checkedOn: { kind: "date", label: { zh: "核实日期", en: "Checked on" } },
  },
  lifeCycle: {
    initial: "reported",
    states: {
      reported: { label: { zh: "已填报", en: "reported" }, tone: "under-way" },
      checked: { label: { zh: "已核实", en: "checked" }, tone: "holds" },
      returned: { label: { zh: "退回补充", en: "returned" }, tone: "under-way" },
    },
    transitions: [
      {
        code: "check",
        from: ["reported"],
        to: "checked",
        label: { zh: "核实", en: "Check" },
        by: ["steward"],
        says: "nothing",
        needs: ["project"],
        stamps: "checkedOn",
      },
      {
        code: "return",
        from: ["reported", "checked"],
        to: "returned",
        label: { zh: "退回", en: "Return" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "report-again",
        from: ["returned"],
        to: "reported",
        label: { zh: "重新填报", en: "Report again" },
        by: ["steward", "owner"],
        says: "nothing",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["project", "month", "progress", "invested"], filters: [] },
  sections: [
    { title: { zh: "工作量", en: "Work" }, fields: ["project", "month", "done", "invested", "progress"] },
    { title: { zh: "调度", en: "Dispatch" }, fields: ["problem", "dispatch", "followUp", "checkedOn"] },
  ],
});
