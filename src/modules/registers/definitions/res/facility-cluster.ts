import { defineRegister } from "../../kit/define-register.ts";

/**
 * C9: a facility, the park beside it and the cluster of firms. The model is the text's; which spill-overs are counted
 * is not.
 */
export const facilityCluster = defineRegister({
  code: "facility-cluster",
  capability: "RES",
  version: 1,
  title: { zh: "“装置+园区+集群”", en: "Facility, park and cluster" },
  purpose: {
    zh: "装置承担国家任务，园区承接，企业集聚；一个装置一条，外溢效果逐年更新。",
    en: "A facility works for the nation, a park takes up, firms gather: one record each, spill-overs year by year.",
  },
  question: { zh: "装置带动了园区和企业什么？", en: "What did the facility bring to the park and its firms?" },
  owner: { zh: "装置单位", en: "Builder or operator" },
  fields: {
    facility: { kind: "reference", register: "platform", label: { zh: "装置", en: "Facility" } },
    park: { kind: "reference", register: "park", label: { zh: "园区", en: "Park" } },
    firms: { kind: "text", most: 1000, namesParties: true, label: { zh: "集群企业", en: "Firms of the cluster" } },
    tasks: { kind: "long-text", searched: true, label: { zh: "承担的国家任务", en: "National tasks" } },
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      label: { zh: "统计年度", en: "Year" },
    },
    settled: {
      kind: "number",
      unit: { zh: "家", en: "firms" },
      least: 0,
      label: { zh: "落地企业", en: "Firms that settled" },
    },
    contracts: {
      kind: "number",
      unit: { zh: "项", en: "contracts" },
      least: 0,
      label: { zh: "技术合同", en: "Technology contracts" },
    },
    orders: { kind: "money", privacy: "confidential", label: { zh: "配套采购额", en: "Orders to local firms" } },
    jobs: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "新增就业", en: "New jobs" } },
    beganOn: { kind: "date", label: { zh: "启动日期", en: "Began on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次核对日期", en: "Next check" } },
  },
  lifeCycle: {
    initial: "explored",
    states: {
      explored: { label: { zh: "探索", en: "explored" }, tone: "under-way" },
      running: { label: { zh: "运行", en: "running" }, tone: "holds" },
      ended: { label: { zh: "已结束", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "begin",
        from: ["explored"],
        to: "running",
        label: { zh: "启动", en: "Begin" },
        by: ["steward"],
        says: "basis",
        needs: ["firms", "tasks"],
        stamps: "beganOn",
      },
      {
        code: "update",
        from: ["running"],
        to: "running",
        label: { zh: "更新外溢效果", en: "Update the spill-overs" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["year", "settled", "contracts"],
      },
      {
        code: "end",
        from: ["explored", "running"],
        to: "ended",
        label: { zh: "结束", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "operator", "reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["facility", "park", "year", "settled"], filters: [] },
  sections: [
    {
      title: { zh: "装置、园区和集群", en: "Facility, park and cluster" },
      fields: ["facility", "park", "firms", "tasks"],
    },
    {
      title: { zh: "外溢效果", en: "Spill-overs" },
      fields: ["year", "settled", "contracts", "orders", "jobs", "beganOn", "reviewOn"],
    },
  ],
});
