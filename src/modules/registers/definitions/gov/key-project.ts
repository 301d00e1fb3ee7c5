import { defineRegister } from "../../kit/define-register.ts";

/**
 * GOV-22: the three batches 在建, 新建, 储备 are the text's; which project may go from one to another, and that it ends, are
 * not. It counts in no indicator: the figures of the plan count projects of research, not these.
 */
export const keyProject = defineRegister({
  code: "key-project",
  capability: "GOV",
  version: 1,
  title: { zh: "科技领域重点项目", en: "Key S&T projects" },
  purpose: {
    zh: "在建、新建、储备三批项目一张清单，逐项看责任单位、原文依据和每月形成的实物工作量。",
    en: "The projects under construction, new and in reserve in one list: who answers, the sentence, the work done each month.",
  },
  question: { zh: "三批项目各有哪些，进度到哪一步？", en: "Which projects are in each batch, and how far are they?" },
  owner: { zh: "建设单位", en: "Builder" },
  fields: {
    content: { kind: "long-text", searched: true, label: { zh: "建设内容", en: "What is built" } },
    field: { kind: "text", most: 100, label: { zh: "产业领域", en: "Field of industry" } },
    responsible: { kind: "organisation", label: { zh: "责任单位", en: "Responsible unit" } },
    supporting: { kind: "text", most: 300, label: { zh: "配合单位", en: "Supporting units" } },
    sentence: {
      kind: "text",
      most: 300,
      label: { zh: "原文依据", en: "Sentence" },
      help: {
        zh: "写明文件和条款，或督办事项的网页地址。",
        en: "The document with its clause, or the address of the commitment.",
      },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    invested: { kind: "money", label: { zh: "总投资", en: "Total investment" } },
    startDue: { kind: "date", onCalendar: true, label: { zh: "计划开工日期", en: "Start planned on" } },
    finishDue: { kind: "date", onCalendar: true, label: { zh: "计划建成日期", en: "Completion planned on" } },
    startedOn: { kind: "date", label: { zh: "开工日期", en: "Started on" } },
    finishedOn: { kind: "date", label: { zh: "建成日期", en: "Completed on" } },
  },
  lifeCycle: {
    initial: "reserve",
    states: {
      reserve: { label: { zh: "储备", en: "reserve" }, tone: "under-way" },
      new: { label: { zh: "新建", en: "new start" }, tone: "holds" },
      "under-construction": { label: { zh: "在建", en: "under construction" }, tone: "holds" },
      completed: { label: { zh: "已建成", en: "completed" }, tone: "over" },
      removed: { label: { zh: "已调出", en: "taken off the list" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["reserve"],
        to: "new",
        label: { zh: "列为新建", en: "List as a new start" },
        by: ["steward"],
        says: "basis",
        needs: ["content"],
        stamps: "startedOn",
      },
      {
        code: "carry-on",
        from: ["new"],
        to: "under-construction",
        label: { zh: "转为在建", en: "Carry on as under construction" },
        by: ["steward"],
        says: "basis",
      },
      {
        code: "put-back",
        from: ["new"],
        to: "reserve",
        label: { zh: "退回储备", en: "Put back in reserve" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "complete",
        from: ["new", "under-construction"],
        to: "completed",
        label: { zh: "确认建成", en: "Confirm completion" },
        by: ["steward"],
        says: "basis",
        stamps: "finishedOn",
      },
      {
        code: "remove",
        from: ["reserve", "new", "under-construction"],
        to: "removed",
        label: { zh: "调出清单", en: "Take off the list" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "take-back",
        from: ["removed"],
        to: "reserve",
        label: { zh: "重新列入储备", en: "Take back into reserve" },
        by: ["steward"],
        says: "basis",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "reporter"],
    readers: ["reviewer", "auditor", "reporter"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "internal" },
  list: { columns: ["field", "responsible", "place", "invested", "finishDue"], filters: ["responsible", "place"] },
  sections: [
    { title: { zh: "项目", en: "Project" }, fields: ["content", "field", "place", "invested"] },
    { title: { zh: "责任和依据", en: "Duty and basis" }, fields: ["responsible", "supporting", "sentence"] },
    { title: { zh: "进度", en: "Schedule" }, fields: ["startDue", "startedOn", "finishDue", "finishedOn"] },
  ],
});
