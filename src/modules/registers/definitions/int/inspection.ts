import { defineRegister } from "../../kit/define-register.ts";

/**
 * C3: visits to a project. The four kinds, that they should become fewer and that results are shared are the text's; it
 * gives no number, so the register asks why an earlier result is not enough.
 */
export const inspection = defineRegister({
  code: "inspection",
  capability: "INT",
  version: 1,
  title: { zh: "检查与结果共享", en: "Inspections and their results" },
  purpose: {
    zh: "各单位的评估、检查、抽查、审计排在一张表上；已有有效结果的，说明为什么还要查。",
    en: "Evaluations, checks, spot checks and audits of all units in one plan; where a valid result exists, say why it is not enough.",
  },
  question: { zh: "谁要去查谁，已有结果能不能直接用？", en: "Who visits whom, and does a result exist already?" },
  owner: { zh: "检查单位", en: "Inspecting unit" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        evaluation: { zh: "评估", en: "evaluation" },
        check: { zh: "检查", en: "check" },
        "spot-check": { zh: "抽查", en: "spot check" },
        audit: { zh: "审计", en: "audit" },
      },
    },
    project: { kind: "reference", register: "research-project", label: { zh: "项目", en: "Project" } },
    visited: { kind: "text", most: 300, label: { zh: "被检查单位", en: "Visited" } },
    scope: { kind: "text", most: 500, required: true, searched: true, label: { zh: "检查范围", en: "Scope" } },
    plannedOn: { kind: "date", onCalendar: true, label: { zh: "计划日期", en: "Planned for" } },
    earlier: { kind: "reference", register: "inspection", label: { zh: "已有的检查结果", en: "Earlier result" } },
    whyAgain: {
      kind: "text",
      most: 500,
      label: { zh: "为什么已有结果不够", en: "Why the earlier result is not enough" },
    },
    result: { kind: "long-text", label: { zh: "检查结果", en: "Result" } },
    shared: {
      kind: "period",
      label: { zh: "结果共享期限", en: "Result may be used" },
      help: { zh: "文件要求通用共享，未给出期限。", en: "The documents ask for sharing and give no time." },
    },
    doneOn: { kind: "date", label: { zh: "检查日期", en: "Done on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "已计划", en: "planned" }, tone: "under-way" },
      done: { label: { zh: "已检查", en: "done" }, tone: "under-way" },
      shared: { label: { zh: "通用共享", en: "result shared" }, tone: "holds" },
      spared: { label: { zh: "采用已有结果", en: "earlier result used" }, tone: "over" },
    },
    transitions: [
      {
        code: "do",
        from: ["planned"],
        to: "done",
        label: { zh: "完成检查", en: "Enter the visit" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["result"],
        stamps: "doneOn",
      },
      {
        code: "share",
        from: ["done"],
        to: "shared",
        label: { zh: "共享结果", en: "Share the result" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["shared"],
      },
      {
        code: "spare",
        from: ["planned"],
        to: "spared",
        label: { zh: "采用已有结果", en: "Use the earlier result" },
        by: ["steward", "owner"],
        says: "reason",
        needs: ["earlier"],
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "auditor", "finance-officer"],
    readers: ["reviewer", "institute", "enterprise"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["kind", "scope", "plannedOn", "doneOn"], filters: ["kind"] },
  sections: [
    {
      title: { zh: "检查", en: "Inspection" },
      fields: ["kind", "project", "visited", "scope", "plannedOn", "earlier", "whyAgain"],
    },
    { title: { zh: "结果", en: "Result" }, fields: ["result", "shared", "doneOn"] },
  ],
});
