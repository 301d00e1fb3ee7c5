import { defineRegister } from "../../kit/define-register.ts";

/**
 * C11 and C1: measures of reform. That institutes and science parks are reformed is the text's; the measures are for
 * those who reform.
 */
export const reformMeasure = defineRegister({
  code: "reform-measure",
  capability: "PLT",
  version: 1,
  title: { zh: "改革举措", en: "Reform measures" },
  purpose: {
    zh: "科研机构、大学科技园等改革举措逐条登记：改什么、谁负责、何时完成、效果如何。",
    en: "Measures of reform of institutes, science parks and others: what changes, who answers for it, until when, with which effect.",
  },
  question: { zh: "改革举措推进到哪一步？", en: "How far are the measures of reform?" },
  owner: { zh: "负责单位", en: "In charge" },
  fields: {
    object: {
      kind: "choice",
      required: true,
      label: { zh: "改革对象", en: "What is reformed" },
      choices: {
        institute: { zh: "科研机构体制机制", en: "research institutes" },
        "science-park": { zh: "大学科技园", en: "university science parks" },
        university: { zh: "高校科研管理", en: "research at universities" },
        evaluation: { zh: "科技评价", en: "evaluation of science" },
        other: { zh: "其他", en: "other" },
      },
    },
    measure: { kind: "long-text", required: true, searched: true, label: { zh: "举措内容", en: "Measure" } },
    now: { kind: "text", most: 500, label: { zh: "现状和问题", en: "How it is now" } },
    rule: {
      kind: "reference",
      register: "institutional-rule",
      label: { zh: "形成的制度", en: "Rule that came of it" },
    },
    due: { kind: "date", onCalendar: true, label: { zh: "完成期限", en: "Due" } },
    startedOn: { kind: "date", label: { zh: "启动日期", en: "Started on" } },
    effect: { kind: "long-text", label: { zh: "改革成效", en: "Effect" } },
    doneOn: { kind: "date", label: { zh: "完成日期", en: "Done on" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "拟定", en: "proposed" }, tone: "under-way" },
      running: { label: { zh: "推进", en: "under way" }, tone: "under-way" },
      done: { label: { zh: "已完成", en: "done" }, tone: "holds" },
      dropped: { label: { zh: "已终止", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["proposed"],
        to: "running",
        label: { zh: "启动", en: "Start" },
        by: ["steward"],
        says: "basis",
        needs: ["due"],
        stamps: "startedOn",
      },
      {
        code: "finish",
        from: ["running"],
        to: "done",
        label: { zh: "完成", en: "Finish" },
        by: ["steward"],
        says: "basis",
        needs: ["effect"],
        stamps: "doneOn",
      },
      {
        code: "drop",
        from: ["proposed", "running"],
        to: "dropped",
        label: { zh: "终止", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "institute"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["object", "due", "doneOn"], filters: ["object"] },
  sections: [
    { title: { zh: "举措", en: "Measure" }, fields: ["object", "measure", "now", "rule"] },
    { title: { zh: "推进", en: "Course" }, fields: ["due", "startedOn", "effect", "doneOn"] },
  ],
});
