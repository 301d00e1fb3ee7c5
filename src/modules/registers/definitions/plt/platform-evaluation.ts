import { defineRegister } from "../../kit/define-register.ts";

/**
 * C11: one platform in one round of evaluation. That the first national key laboratories are evaluated is the text's;
 * indicators and grades are not.
 */
export const platformEvaluation = defineRegister({
  code: "platform-evaluation",
  capability: "PLT",
  version: 1,
  title: { zh: "平台评估", en: "Evaluation of platforms" },
  purpose: {
    zh: "按轮次组织：发布要求、平台自评、专家评分、公布结论。",
    en: "Round by round: what is asked, the platform's own report, the score, the verdict.",
  },
  question: { zh: "这一轮评了谁，结论是什么？", en: "Who was evaluated in this round, and how did it end?" },
  owner: { zh: "依托单位", en: "Host organisation" },
  fields: {
    round: { kind: "text", most: 200, required: true, searched: true, label: { zh: "轮次", en: "Round" } },
    platform: { kind: "reference", register: "platform", label: { zh: "平台", en: "Platform" } },
    indicators: {
      kind: "long-text",
      label: { zh: "评估指标", en: "Indicators" },
      help: { zh: "文件没有给出评估指标。", en: "The documents give none." },
    },
    due: { kind: "date", onCalendar: true, label: { zh: "自评期限", en: "Own report due" } },
    report: { kind: "long-text", privacy: "confidential", label: { zh: "自评报告", en: "Own report" } },
    evidence: { kind: "text", most: 500, label: { zh: "佐证材料", en: "Evidence" } },
    needDriven: {
      kind: "number",
      unit: { zh: "项", en: "projects" },
      least: 0,
      label: { zh: "需求牵引的项目", en: "Need-driven projects" },
    },
    transfers: {
      kind: "number",
      unit: { zh: "项", en: "results" },
      least: 0,
      label: { zh: "转化的成果", en: "Results transferred" },
    },
    score: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      least: 0,
      most: 100,
      privacy: "confidential",
      label: { zh: "得分", en: "Score" },
    },
    grade: {
      kind: "choice",
      label: { zh: "结论", en: "Verdict" },
      choices: {
        excellent: { zh: "优秀", en: "excellent" },
        good: { zh: "良好", en: "good" },
        pass: { zh: "合格", en: "pass" },
        rectify: { zh: "整改", en: "to improve" },
        fail: { zh: "不合格", en: "fail" },
      },
    },
    announcedOn: { kind: "date", label: { zh: "公布日期", en: "Announced on" } },
  },
  lifeCycle: {
    initial: "called",
    states: {
      called: { label: { zh: "已通知", en: "called" }, tone: "under-way" },
      reported: { label: { zh: "已自评", en: "reported" }, tone: "under-way" },
      scored: { label: { zh: "已评分", en: "scored" }, tone: "under-way" },
      announced: { label: { zh: "已公布", en: "announced" }, tone: "holds" },
    },
    transitions: [
      {
        code: "report",
        from: ["called"],
        to: "reported",
        label: { zh: "提交自评", en: "Hand in the report" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["report"],
      },
      {
        code: "score",
        from: ["reported"],
        to: "scored",
        label: { zh: "评分", en: "Score" },
        by: ["steward"],
        says: "nothing",
        needs: ["score", "grade"],
      },
      {
        code: "announce",
        from: ["scored"],
        to: "announced",
        label: { zh: "公布结论", en: "Announce" },
        by: ["steward"],
        says: "basis",
        stamps: "announcedOn",
      },
      {
        code: "return",
        from: ["reported"],
        to: "called",
        label: { zh: "退回补充", en: "Send back" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["reviewer", "expert", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["round", "due", "grade", "announcedOn"], filters: ["grade"] },
  sections: [
    { title: { zh: "轮次", en: "Round" }, fields: ["round", "platform", "indicators", "due"] },
    {
      title: { zh: "自评和评分", en: "Report and score" },
      fields: ["report", "evidence", "needDriven", "transfers", "score"],
    },
    { title: { zh: "结论", en: "Verdict" }, fields: ["grade", "announcedOn"] },
  ],
});
