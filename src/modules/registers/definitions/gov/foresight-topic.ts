import { defineRegister } from "../../kit/define-register.ts";

/**
 * C1: frontier directions that are watched. The action and its aim are the text's; how signals are rated is not given
 * there.
 */
export const foresightTopic = defineRegister({
  code: "foresight-topic",
  capability: "GOV",
  version: 1,
  title: { zh: "未来产业前沿研判", en: "Foresight topics" },
  purpose: {
    zh: "捕捉前沿方向：信号从哪来、专家怎样打分、是否转为项目或赛道。",
    en: "Frontier directions: where the signal came from, how experts rate it, whether it became a call or a track.",
  },
  question: { zh: "在看哪些前沿方向，看准了哪些？", en: "Which directions are watched, and which were taken up?" },
  owner: { zh: "提出单位", en: "Raised by" },
  fields: {
    signal: {
      kind: "long-text",
      required: true,
      searched: true,
      label: { zh: "信号和来源", en: "Signal and where it comes from" },
    },
    field: { kind: "item", vocabulary: "future-field", label: { zh: "未来领域", en: "Future field" } },
    horizon: {
      kind: "choice",
      label: { zh: "时间跨度", en: "Horizon" },
      choices: {
        near: { zh: "三年内", en: "within three years" },
        middle: { zh: "三到八年", en: "three to eight years" },
        far: { zh: "八年以上", en: "beyond eight years" },
      },
    },
    importance: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      least: 0,
      most: 100,
      label: { zh: "重要性", en: "Importance" },
      help: {
        zh: "评分办法文件未给出，按轮次约定。",
        en: "How to rate is not in the documents: as agreed for the round.",
      },
    },
    readiness: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      least: 0,
      most: 100,
      label: { zh: "本地基础", en: "Local strength" },
    },
    opinion: { kind: "long-text", label: { zh: "研判意见", en: "What experts think" } },
    followUp: {
      kind: "text",
      most: 300,
      label: { zh: "转入的指南、赛道或项目", en: "Call, track or project it became" },
    },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次研判日期", en: "Next rating" } },
  },
  lifeCycle: {
    initial: "noticed",
    states: {
      noticed: { label: { zh: "已捕捉", en: "noticed" }, tone: "under-way" },
      rated: { label: { zh: "已研判", en: "rated" }, tone: "under-way" },
      "taken-up": { label: { zh: "已转化布局", en: "taken up" }, tone: "holds" },
      dropped: { label: { zh: "不再跟踪", en: "no longer watched" }, tone: "over" },
    },
    transitions: [
      {
        code: "rate",
        from: ["noticed"],
        to: "rated",
        label: { zh: "完成研判", en: "Rate" },
        by: ["steward"],
        says: "nothing",
        needs: ["importance", "readiness", "opinion"],
      },
      {
        code: "take-up",
        from: ["rated"],
        to: "taken-up",
        label: { zh: "转为布局", en: "Take up" },
        by: ["steward"],
        says: "basis",
        needs: ["followUp"],
      },
      {
        code: "drop",
        from: ["noticed", "rated"],
        to: "dropped",
        label: { zh: "停止跟踪", en: "Stop watching" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "again",
        from: ["rated"],
        to: "noticed",
        label: { zh: "再次研判", en: "Rate again" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["expert", "reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["field", "horizon", "importance", "readiness", "reviewOn"], filters: ["field", "horizon"] },
  sections: [
    { title: { zh: "方向", en: "Direction" }, fields: ["signal", "field", "horizon"] },
    { title: { zh: "研判", en: "Rating" }, fields: ["importance", "readiness", "opinion", "followUp", "reviewOn"] },
  ],
});
