import { defineRegister } from "../../kit/define-register.ts";

/**
 * C4: firms selected by the index, 50 a year. Order, number, dynamic management and the three kinds of support are the
 * text's; the formula of the index is not, so the score comes with the model it was computed by.
 */
export const seedFirm = defineRegister({
  code: "seed-firm",
  capability: "ENT",
  version: 1,
  title: { zh: "创新指数筛选企业", en: "Firms selected by the innovation index" },
  purpose: {
    zh: "按指数排序每年识别筛选，动态管理，精准支持；入选自动计入当年家数。",
    en: "Ordered by the index, selected every year, managed and supported; a selection counts in its year.",
  },
  question: {
    zh: "今年选了谁，凭什么，支持了什么？",
    en: "Who was selected this year, why, and how was it supported?",
  },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      required: true,
      label: { zh: "年度", en: "Year" },
    },
    stage: {
      kind: "choice",
      label: { zh: "阶段", en: "Stage" },
      choices: { seed: { zh: "种子期", en: "seed" }, "start-up": { zh: "初创期", en: "start-up" } },
    },
    model: {
      kind: "text",
      most: 120,
      label: { zh: "指数模型版本", en: "Version of the index" },
      help: { zh: "文件没有给出指数公式。", en: "The documents give no formula." },
    },
    score: {
      kind: "number",
      keptBy: "stewards",
      unit: { zh: "分", en: "points" },
      least: 0,
      label: { zh: "指数得分", en: "Score" },
    },
    rank: {
      kind: "number",
      keptBy: "stewards",
      unit: { zh: "位", en: "place" },
      least: 1,
      label: { zh: "位次", en: "Rank" },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    selectedOn: { kind: "date", keptBy: "stewards", label: { zh: "入选日期", en: "Selected on" } },
    relief: { kind: "text", most: 300, label: { zh: "服务纾困", en: "Relief" } },
    finance: { kind: "text", most: 300, label: { zh: "金融支持", en: "Finance" } },
    training: { kind: "text", most: 300, label: { zh: "专题培训", en: "Training" } },
    effect: { kind: "long-text", label: { zh: "支持后的变化", en: "What changed since" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次评价日期", en: "Next rating" } },
  },
  lifeCycle: {
    initial: "ranked",
    states: {
      ranked: { label: { zh: "已排序", en: "ranked" }, tone: "under-way" },
      selected: { label: { zh: "已筛选", en: "selected" }, tone: "holds" },
      left: { label: { zh: "已调出", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "select",
        from: ["ranked"],
        to: "selected",
        label: { zh: "筛选入选", en: "Select" },
        by: ["steward"],
        says: "basis",
        needs: ["place"],
        stamps: "selectedOn",
      },
      {
        code: "leave",
        from: ["ranked", "selected"],
        to: "left",
        label: { zh: "动态调出", en: "Take out" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "reporter"],
    readers: ["finance-officer", "reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["year", "stage", "rank", "score", "place"], filters: ["stage", "field", "place"] },
  sections: [
    {
      title: { zh: "评价", en: "Index" },
      fields: ["year", "stage", "model", "score", "rank", "field", "place", "selectedOn"],
    },
    { title: { zh: "支持", en: "Support" }, fields: ["relief", "finance", "training", "effect", "reviewOn"] },
  ],
  facts({ fields: { selectedOn, place } }) {
    return selectedOn === null ? [] : [{ metric: "seed-firm-selected", validFrom: selectedOn, validTo: null, place }];
  },
});
