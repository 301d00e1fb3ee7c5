import { defineRegister } from "../../kit/define-register.ts";

/**
 * C10: models of the "1+N+X" system. The name and four fields of use are the text's; what N and X stand for is not said
 * there, so the layer is entered as the developer sees it.
 */
export const oceanModel = defineRegister({
  code: "ocean-model",
  capability: "DAT",
  version: 1,
  title: { zh: "海洋人工智能模型", en: "Marine AI models" },
  purpose: {
    zh: "模型卡：用了哪些数据、在哪些基准上测过、结果如何、能用在哪里。",
    en: "Model cards: which data, which benchmarks, which results, and where it may be used.",
  },
  question: {
    zh: "有哪些模型，用什么数据练的，可信吗？",
    en: "Which models are there, trained on what, and can they be trusted?",
  },
  owner: { zh: "研发单位", en: "Developer" },
  fields: {
    layer: {
      kind: "choice",
      label: { zh: "层次", en: "Layer" },
      help: { zh: "文件没有说明N和X指什么。", en: "The documents do not say what N and X stand for." },
      choices: {
        one: { zh: "1（基座）", en: "layer 1 (base)" },
        n: { zh: "N层", en: "layer N" },
        x: { zh: "X层", en: "layer X" },
      },
    },
    use: {
      kind: "choice",
      label: { zh: "应用领域", en: "Field of use" },
      choices: {
        disaster: { zh: "海洋灾害预报", en: "forecast of marine disasters" },
        fishery: { zh: "海洋渔业", en: "fishery" },
        drugs: { zh: "海洋药物筛选与设计", en: "drug screening and design" },
        exploration: { zh: "海洋资源勘探与开发", en: "exploration of resources" },
        port: { zh: "港口", en: "ports" },
        other: { zh: "其他", en: "other" },
      },
    },
    summary: { kind: "long-text", required: true, searched: true, label: { zh: "模型简介", en: "In short" } },
    base: { kind: "reference", register: "ocean-model", label: { zh: "来源模型", en: "Derived from" } },
    trainedOn: { kind: "references", register: "data-set", label: { zh: "训练数据集", en: "Trained on" } },
    benchmark: { kind: "text", most: 300, label: { zh: "评测基准和版本", en: "Benchmark and version" } },
    score: { kind: "text", most: 300, label: { zh: "评测结果", en: "Result" } },
    limits: { kind: "long-text", label: { zh: "适用范围和局限", en: "Where it may be used and where not" } },
    evaluatedOn: { kind: "date", label: { zh: "评测日期", en: "Evaluated on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次评测日期", en: "Next evaluation" } },
  },
  lifeCycle: {
    initial: "registered",
    states: {
      registered: { label: { zh: "已登记", en: "registered" }, tone: "under-way" },
      evaluated: { label: { zh: "已评测", en: "evaluated" }, tone: "holds" },
      published: { label: { zh: "已发布", en: "published" }, tone: "holds" },
      retired: { label: { zh: "已停用", en: "retired" }, tone: "over" },
    },
    transitions: [
      {
        code: "evaluate",
        from: ["registered", "published"],
        to: "evaluated",
        label: { zh: "登记评测", en: "Enter an evaluation" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["benchmark", "score"],
        stamps: "evaluatedOn",
      },
      {
        code: "publish",
        from: ["evaluated"],
        to: "published",
        label: { zh: "发布", en: "Publish" },
        by: ["steward"],
        says: "basis",
        needs: ["limits"],
      },
      {
        code: "retire",
        from: ["registered", "evaluated", "published"],
        to: "retired",
        label: { zh: "停用", en: "Retire" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["operator", "institute", "enterprise"],
    readers: ["auditor", "reviewer", "expert"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "internal" },
  list: { columns: ["layer", "use", "benchmark", "score"], filters: ["layer", "use"] },
  sections: [
    { title: { zh: "模型", en: "Model" }, fields: ["layer", "use", "summary", "base", "trainedOn"] },
    { title: { zh: "评测", en: "Evaluation" }, fields: ["benchmark", "score", "limits", "evaluatedOn", "reviewOn"] },
  ],
});
