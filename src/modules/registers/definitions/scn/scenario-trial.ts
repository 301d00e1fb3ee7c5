import { defineRegister } from "../../kit/define-register.ts";

/**
 * C8: a trial in a scenario. Measuring in the field and iterating are the text's; what has to be measured is agreed for
 * each trial.
 */
export const scenarioTrial = defineRegister({
  code: "scenario-trial",
  capability: "SCN",
  version: 2,
  title: { zh: "场景实测与迭代", en: "Trials in scenarios" },
  purpose: {
    zh: "一个样机版本实测一次：测什么、条件如何、结果怎样，是否再迭代。",
    en: "Each prototype version measured once: what, under which conditions, with which result, and whether it is to be improved.",
  },
  question: { zh: "测过什么，结果能不能信？", en: "What was tried, and can the result be trusted?" },
  owner: { zh: "技术单位", en: "Developer" },
  fields: {
    scenario: { kind: "reference", register: "scenario", label: { zh: "场景", en: "Scenario" } },
    laboratory: {
      kind: "reference",
      register: "shared-resource",
      label: { zh: "应用实验室", en: "Application laboratory" },
    },
    product: {
      kind: "text",
      most: 300,
      required: true,
      searched: true,
      label: { zh: "产品或技术", en: "Product or technology" },
    },
    prototype: { kind: "text", most: 120, label: { zh: "样机版本", en: "Prototype version" } },
    protocol: { kind: "long-text", label: { zh: "验证方案", en: "What is to be verified" } },
    limits: { kind: "text", most: 500, label: { zh: "安全边界", en: "Safety limits" } },
    tried: { kind: "period", onCalendar: true, label: { zh: "实测时间", en: "Tried" } },
    metric: { kind: "text", most: 200, label: { zh: "实测指标", en: "Metric" } },
    value: { kind: "text", most: 200, label: { zh: "实测值和单位", en: "Measured value and unit" } },
    conditions: { kind: "long-text", label: { zh: "实测条件", en: "Conditions" } },
    verdict: {
      kind: "choice",
      label: { zh: "结论", en: "Verdict" },
      choices: {
        met: { zh: "达到", en: "met" },
        partly: { zh: "部分达到", en: "partly met" },
        "not-met": { zh: "未达到", en: "not met" },
      },
    },
    certificate: { kind: "text", most: 120, label: { zh: "验证证明编号", en: "Certificate" } },
    measuredOn: { kind: "date", label: { zh: "实测日期", en: "Measured on" } },
    buyer: { kind: "text", most: 300, namesParties: true, label: { zh: "付费用户", en: "Paying customer" } },
    orders: { kind: "money", label: { zh: "订单金额", en: "Value of the orders" } },
    orderedOn: { kind: "date", label: { zh: "首个订单日期", en: "First order on" } },
  },
  lifeCycle: {
    initial: "agreed",
    states: {
      agreed: { label: { zh: "已约定", en: "agreed" }, tone: "under-way" },
      running: { label: { zh: "实测中", en: "being tried" }, tone: "under-way" },
      measured: { label: { zh: "已出结果", en: "measured" }, tone: "holds" },
      ordered: { label: { zh: "已获付费订单", en: "ordered and paid for" }, tone: "holds" },
      stopped: { label: { zh: "已中止", en: "stopped" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["agreed"],
        to: "running",
        label: { zh: "开始实测", en: "Start" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["protocol"],
      },
      {
        code: "measure",
        from: ["running"],
        to: "measured",
        label: { zh: "提交结果", en: "Enter the result" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["metric", "value", "conditions", "verdict"],
        stamps: "measuredOn",
      },
      {
        code: "iterate",
        from: ["measured"],
        to: "running",
        label: { zh: "迭代再测", en: "Improve and try again" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "order",
        from: ["measured"],
        to: "ordered",
        label: { zh: "登记付费订单", en: "Enter a paying order" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["buyer", "orders"],
        stamps: "orderedOn",
      },
      {
        code: "stop",
        from: ["agreed", "running"],
        to: "stopped",
        label: { zh: "中止", en: "Stop" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "operator"],
    readers: ["reviewer", "auditor", "broker"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["product", "prototype", "verdict", "measuredOn"], filters: ["verdict"] },
  sections: [
    {
      title: { zh: "试用", en: "Trial" },
      fields: ["scenario", "laboratory", "product", "prototype", "protocol", "limits", "tried"],
    },
    {
      title: { zh: "结果", en: "Result" },
      fields: ["metric", "value", "conditions", "verdict", "certificate", "measuredOn"],
    },
    { title: { zh: "从试用到付费", en: "From trial to paying orders" }, fields: ["buyer", "orders", "orderedOn"] },
  ],
});
