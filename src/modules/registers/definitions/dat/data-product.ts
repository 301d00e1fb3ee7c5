import { defineRegister } from "../../kit/define-register.ts";

/**
 * C10: products made of marine data. The four fields of use and marine weather are the text's; service levels are
 * those of each product.
 */
export const dataProduct = defineRegister({
  code: "data-product",
  capability: "DAT",
  version: 1,
  title: { zh: "海洋数据产品", en: "Marine data products" },
  purpose: {
    zh: "由哪些数据集做成、服务水平多高、预报准不准、谁在用。",
    en: "Of which data sets it is made, at which service level, how good its forecasts are, who uses it.",
  },
  question: {
    zh: "有哪些数据产品，准不准，谁在用？",
    en: "Which products are there, how good are they, who uses them?",
  },
  owner: { zh: "提供单位", en: "Provider" },
  fields: {
    use: {
      kind: "choice",
      required: true,
      label: { zh: "应用领域", en: "Field of use" },
      choices: {
        ranch: { zh: "海洋牧场", en: "marine ranching" },
        environment: { zh: "海洋环境监测", en: "environmental monitoring" },
        traffic: { zh: "海上交通", en: "marine traffic" },
        resources: { zh: "海洋资源开发", en: "marine resources" },
        weather: { zh: "远洋气象", en: "marine weather" },
        disaster: { zh: "防灾减灾", en: "disaster prevention" },
      },
    },
    content: { kind: "long-text", required: true, searched: true, label: { zh: "产品内容", en: "Content" } },
    derivedFrom: { kind: "references", register: "data-set", label: { zh: "来源数据集", en: "Made of" } },
    process: { kind: "text", most: 500, label: { zh: "加工方法和版本", en: "How it is made, and version" } },
    level: { kind: "text", most: 300, label: { zh: "服务水平（更新、时延、可用率）", en: "Service level" } },
    users: { kind: "text", most: 500, namesParties: true, label: { zh: "用户", en: "Users" } },
    userCount: {
      kind: "number",
      unit: { zh: "家", en: "users" },
      least: 0,
      label: { zh: "用户数", en: "Number of users" },
    },
    publishedOn: { kind: "date", label: { zh: "发布日期", en: "Published on" } },
    skill: { kind: "text", most: 300, label: { zh: "预报检验结果", en: "Forecast skill" } },
    skillBasis: { kind: "text", most: 300, label: { zh: "检验方法和样本", en: "Method and sample" } },
    checkedOn: { kind: "date", label: { zh: "检验日期", en: "Checked on" } },
    nextCheck: { kind: "date", onCalendar: true, label: { zh: "下次检验日期", en: "Next check" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      published: { label: { zh: "已发布", en: "published" }, tone: "holds" },
      checked: { label: { zh: "已检验", en: "checked" }, tone: "holds" },
      retired: { label: { zh: "已停用", en: "retired" }, tone: "over" },
    },
    transitions: [
      {
        code: "publish",
        from: ["entered"],
        to: "published",
        label: { zh: "发布", en: "Publish" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["process", "level"],
        stamps: "publishedOn",
      },
      {
        code: "check",
        from: ["published", "checked"],
        to: "checked",
        label: { zh: "登记检验", en: "Enter a check" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["skill", "skillBasis"],
        stamps: "checkedOn",
      },
      {
        code: "retire",
        from: ["entered", "published", "checked"],
        to: "retired",
        label: { zh: "停用", en: "Retire" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "operator"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["use", "level", "userCount", "skill"], filters: ["use"] },
  sections: [
    { title: { zh: "产品", en: "Product" }, fields: ["use", "content", "derivedFrom", "process"] },
    { title: { zh: "服务", en: "Service" }, fields: ["level", "users", "userCount", "publishedOn"] },
    { title: { zh: "检验", en: "Check" }, fields: ["skill", "skillBasis", "checkedOn", "nextCheck"] },
  ],
});
