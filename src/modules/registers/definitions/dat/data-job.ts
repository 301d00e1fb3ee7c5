import { defineRegister } from "../../kit/define-register.ts";

/**
 * C10: runs of processing with what went in and what came out. Integrate, organise, process, apply and the four
 * technologies are the text's; software and settings are those of each run.
 */
export const dataJob = defineRegister({
  code: "data-job",
  capability: "DAT",
  version: 1,
  title: { zh: "数据处理作业", en: "Data jobs" },
  purpose: {
    zh: "一次处理一件：从哪些数据集、用什么软件和版本、做了什么、得到哪个数据集，来龙去脉可追。",
    en: "One run each: from which data sets, with which software, what was done, into which data set, so that every product can be traced back.",
  },
  question: { zh: "这份数据是怎么来的？", en: "Where do these data come from?" },
  owner: { zh: "处理单位", en: "Done by" },
  fields: {
    template: {
      kind: "choice",
      required: true,
      label: { zh: "作业模板", en: "Template" },
      choices: {
        assimilation: { zh: "数据同化", en: "assimilation" },
        mining: { zh: "分析与挖掘", en: "analysis and mining" },
        visualisation: { zh: "可视化", en: "visualisation" },
        security: { zh: "安全处理", en: "security" },
        integration: { zh: "集成", en: "integration" },
        organising: { zh: "组织", en: "organising" },
      },
    },
    step: {
      kind: "choice",
      label: { zh: "环节", en: "Function" },
      choices: {
        integrate: { zh: "集成", en: "integrate" },
        organise: { zh: "组织", en: "organise" },
        process: { zh: "处理", en: "process" },
        apply: { zh: "应用", en: "apply" },
      },
    },
    inputs: { kind: "references", register: "data-set", label: { zh: "输入数据集", en: "From" } },
    software: { kind: "text", most: 300, searched: true, label: { zh: "软件和版本", en: "Software and version" } },
    settings: { kind: "long-text", label: { zh: "参数设置", en: "Settings" } },
    access: {
      kind: "choice",
      label: { zh: "数据访问等级", en: "Access class" },
      choices: {
        open: { zh: "开放", en: "open" },
        request: { zh: "申请", en: "on request" },
        internal: { zh: "内部", en: "internal" },
      },
    },
    output: { kind: "reference", register: "data-set", label: { zh: "输出数据集", en: "Into" } },
    digest: { kind: "text", most: 120, label: { zh: "输出摘要（SHA-256）", en: "SHA-256 of the output" } },
    remark: { kind: "long-text", label: { zh: "质量说明", en: "Remarks on quality" } },
    ranOn: { kind: "date", label: { zh: "运行日期", en: "Run on" } },
  },
  lifeCycle: {
    initial: "prepared",
    states: {
      prepared: { label: { zh: "已准备", en: "prepared" }, tone: "under-way" },
      done: { label: { zh: "已完成", en: "done" }, tone: "holds" },
      failed: { label: { zh: "失败", en: "failed" }, tone: "over" },
    },
    transitions: [
      {
        code: "run",
        from: ["prepared"],
        to: "done",
        label: { zh: "登记运行结果", en: "Enter the run" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["software", "digest"],
        stamps: "ranOn",
      },
      {
        code: "fail",
        from: ["prepared"],
        to: "failed",
        label: { zh: "登记失败", en: "Enter as failed" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "operator"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["template", "step", "software", "ranOn"], filters: ["template", "step", "access"] },
  sections: [
    { title: { zh: "作业", en: "Job" }, fields: ["template", "step", "inputs", "software", "settings", "access"] },
    { title: { zh: "结果", en: "Result" }, fields: ["output", "digest", "remark", "ranOn"] },
  ],
});
