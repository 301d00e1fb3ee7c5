import { defineRegister } from "../../kit/define-register.ts";

/**
 * C13: carriers in a round of evaluation. Benchmarks and the three functions are the text's; criteria and points are
 * those of the round.
 */
export const carrierEvaluation = defineRegister({
  code: "carrier-evaluation",
  capability: "SPC",
  version: 1,
  title: { zh: "载体评价", en: "Evaluation of carriers" },
  purpose: {
    zh: "标杆孵化器和高能级孵化器怎么评出来：标准、产业服务投资三项功能、结论。",
    en: "How benchmark and leading incubators are chosen: criteria, the functions industry, service and investment, the verdict.",
  },
  question: { zh: "这一轮评了谁，够不够标杆？", en: "Who was evaluated, and who is good enough?" },
  owner: { zh: "运营单位", en: "Operator" },
  fields: {
    carrier: { kind: "reference", register: "incubation-carrier", label: { zh: "孵化载体", en: "Carrier" } },
    round: { kind: "text", most: 200, required: true, searched: true, label: { zh: "轮次", en: "Round" } },
    purpose: {
      kind: "choice",
      label: { zh: "评价目的", en: "What for" },
      choices: {
        benchmark: { zh: "标杆孵化器", en: "benchmark incubator" },
        leading: { zh: "高能级、引领型孵化器", en: "leading incubator" },
        yearly: { zh: "年度评价", en: "yearly" },
      },
    },
    criteria: { kind: "long-text", label: { zh: "评价标准", en: "Criteria" } },
    industry: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      least: 0,
      most: 100,
      keptBy: "stewards",
      label: { zh: "产业功能", en: "Industry" },
    },
    service: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      least: 0,
      most: 100,
      keptBy: "stewards",
      label: { zh: "服务功能", en: "Service" },
    },
    investment: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      least: 0,
      most: 100,
      keptBy: "stewards",
      label: { zh: "投资功能", en: "Investment" },
    },
    evidence: { kind: "long-text", label: { zh: "佐证材料", en: "Evidence" } },
    isReached: { kind: "flag", keptBy: "stewards", label: { zh: "达到标准", en: "Criteria met" } },
    verdict: { kind: "text", most: 500, keptBy: "stewards", label: { zh: "评价结论", en: "Verdict" } },
    decidedOn: { kind: "date", label: { zh: "公布日期", en: "Announced on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次评价日期", en: "Next evaluation" } },
  },
  lifeCycle: {
    initial: "called",
    states: {
      called: { label: { zh: "已通知", en: "called" }, tone: "under-way" },
      reported: { label: { zh: "已自评", en: "reported" }, tone: "under-way" },
      scored: { label: { zh: "已评分", en: "scored" }, tone: "under-way" },
      reached: { label: { zh: "达到标准", en: "reached" }, tone: "holds" },
      missed: { label: { zh: "未达到", en: "not reached" }, tone: "over" },
    },
    transitions: [
      {
        code: "report",
        from: ["called"],
        to: "reported",
        label: { zh: "提交自评", en: "Hand in the report" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["evidence"],
      },
      {
        code: "score",
        from: ["reported"],
        to: "scored",
        label: { zh: "评分", en: "Score" },
        by: ["steward"],
        says: "nothing",
        needs: ["criteria", "industry", "service", "investment"],
      },
      {
        code: "reach",
        from: ["scored"],
        to: "reached",
        label: { zh: "公布达到标准", en: "Announce as reached" },
        by: ["steward"],
        says: "basis",
        needs: ["verdict"],
        holds: ["isReached"],
        stamps: "decidedOn",
      },
      {
        code: "miss",
        from: ["scored"],
        to: "missed",
        label: { zh: "公布未达到", en: "Announce as not reached" },
        by: ["steward"],
        says: "reason",
        stamps: "decidedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["operator", "enterprise", "institute"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["carrier", "round", "purpose", "decidedOn"], filters: ["purpose"] },
  sections: [
    { title: { zh: "轮次", en: "Round" }, fields: ["carrier", "round", "purpose", "criteria"] },
    { title: { zh: "三项功能", en: "Three functions" }, fields: ["industry", "service", "investment", "evidence"] },
    { title: { zh: "结论", en: "Verdict" }, fields: ["isReached", "verdict", "decidedOn", "reviewOn"] },
  ],
});
