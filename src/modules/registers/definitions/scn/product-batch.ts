import { defineRegister } from "../../kit/define-register.ts";

/**
 * C8: batches of farm produce with what was tested from field to shop. That quality is controlled along the whole
 * chain is the text's; limits are those of the standards that a test names.
 */
export const productBatch = defineRegister({
  code: "product-batch",
  capability: "SCN",
  version: 1,
  title: { zh: "农产品批次与检测", en: "Produce batches and tests" },
  purpose: {
    zh: "一个批次在全产业链上测了什么、限值多少、结果如何，不合格的不放行。",
    en: "What was tested of a batch along the chain, against which limit, with which result; what fails is not released.",
  },
  question: { zh: "哪些批次测过，结果如何？", en: "Which batches were tested, and how did it end?" },
  owner: { zh: "生产单位", en: "Producer" },
  fields: {
    product: { kind: "text", most: 200, required: true, searched: true, label: { zh: "产品", en: "Product" } },
    number: { kind: "text", most: 120, searched: true, unique: true, label: { zh: "批次编号", en: "Batch number" } },
    place: { kind: "place", label: { zh: "产地", en: "From" } },
    harvestedOn: { kind: "date", label: { zh: "采收日期", en: "Harvested on" } },
    stage: {
      kind: "choice",
      label: { zh: "环节", en: "Stage" },
      choices: {
        field: { zh: "种养", en: "growing" },
        processing: { zh: "加工", en: "processing" },
        storage: { zh: "仓储", en: "storage" },
        transport: { zh: "冷链运输", en: "cold chain" },
        sale: { zh: "销售", en: "sale" },
      },
    },
    item: { kind: "text", most: 200, label: { zh: "检测项目", en: "What is tested" } },
    standard: { kind: "text", most: 200, label: { zh: "标准和限值", en: "Standard and limit" } },
    value: { kind: "text", most: 120, label: { zh: "检测值和单位", en: "Value and unit" } },
    isWithin: { kind: "flag", keptBy: "stewards", label: { zh: "符合限值", en: "Within the limit" } },
    testedOn: { kind: "date", label: { zh: "检测日期", en: "Tested on" } },
    trace: { kind: "long-text", label: { zh: "各环节记录", en: "Records along the chain" } },
  },
  lifeCycle: {
    initial: "sampled",
    states: {
      sampled: { label: { zh: "已抽样", en: "sampled" }, tone: "under-way" },
      tested: { label: { zh: "已检测", en: "tested" }, tone: "under-way" },
      released: { label: { zh: "已放行", en: "released" }, tone: "holds" },
      blocked: { label: { zh: "不放行", en: "blocked" }, tone: "over" },
    },
    transitions: [
      {
        code: "test",
        from: ["sampled"],
        to: "tested",
        label: { zh: "登记检测值", en: "Enter the value" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["item", "standard", "value"],
        stamps: "testedOn",
      },
      {
        code: "release",
        from: ["tested"],
        to: "released",
        label: { zh: "放行", en: "Release" },
        by: ["steward"],
        says: "basis",
        holds: ["isWithin"],
      },
      {
        code: "block",
        from: ["sampled", "tested"],
        to: "blocked",
        label: { zh: "不放行", en: "Block" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["product", "number", "stage", "testedOn"], filters: ["stage", "place"] },
  sections: [
    { title: { zh: "批次", en: "Batch" }, fields: ["product", "number", "place", "harvestedOn"] },
    {
      title: { zh: "检测", en: "Test" },
      fields: ["stage", "item", "standard", "value", "isWithin", "testedOn", "trace"],
    },
  ],
});
