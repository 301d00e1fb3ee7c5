import { difference } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/**
 * C11, C1 and C3: measures of reform. That institutes and science parks are reformed, and that supervision and integrity are a
 * pilot, is the text's; measures, indicators and targets are for those who reform.
 */
export const reformMeasure = defineRegister({
  code: "reform-measure",
  capability: "PLT",
  version: 2,
  title: { zh: "改革举措", en: "Reform measures" },
  purpose: {
    zh: "科研机构、大学科技园、科技监督和诚信管理等改革举措逐条登记：改什么、谁负责、看什么指标、何时完成、效果如何。",
    en: "Measures of reform of institutes, science parks, supervision and others: what changes, who answers for it, by which indicator, until when, with which effect.",
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
        supervision: { zh: "科技监督和诚信管理", en: "supervision and integrity" },
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
    indicator: {
      kind: "text",
      most: 200,
      neededIf: { field: "object", is: ["supervision"] },
      label: { zh: "试点指标和单位", en: "Indicator and unit" },
      help: { zh: "文件没有给出指标。", en: "The documents give none." },
    },
    before: { kind: "number", unit: { zh: "按指标", en: "as measured" }, label: { zh: "试点前", en: "Before" } },
    aim: { kind: "number", unit: { zh: "按指标", en: "as measured" }, label: { zh: "目标", en: "Target" } },
    after: { kind: "number", unit: { zh: "按指标", en: "as measured" }, label: { zh: "试点后", en: "After" } },
    change: {
      kind: "number",
      unit: { zh: "按指标", en: "as measured" },
      label: { zh: "变化", en: "Change" },
      computed: ({ values }) => difference(values.after, values.before),
    },
    report: { kind: "long-text", label: { zh: "试点结果报告", en: "Report of results" } },
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
        onlyIf: { field: "object", is: ["institute", "science-park", "university", "evaluation", "other"] },
        label: { zh: "完成", en: "Finish" },
        by: ["steward"],
        says: "basis",
        needs: ["effect"],
        stamps: "doneOn",
      },
      {
        code: "report",
        from: ["running"],
        to: "done",
        onlyIf: { field: "object", is: ["supervision"] },
        label: { zh: "提交试点报告", en: "Report the results" },
        by: ["steward"],
        says: "basis",
        needs: ["before", "aim", "after", "report"],
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
    {
      title: { zh: "指标和报告", en: "Indicator and report" },
      fields: ["indicator", "before", "aim", "after", "change", "report"],
    },
  ],
});
