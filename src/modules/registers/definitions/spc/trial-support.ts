import { defineRegister } from "../../kit/define-register.ts";

/**
 * C13: what the accelerator gives small firms to try with. Scenario, data and money, and that the accelerator rests
 * on state capital, are the text's; amounts are not. A failure is an outcome like another.
 */
export const trialSupport = defineRegister({
  code: "trial-support",
  capability: "SPC",
  version: 1,
  title: { zh: "创新试错支持", en: "Support for trial and error" },
  purpose: {
    zh: "给科技型中小微企业场景、数据、资金三样支持，试成试败都如实记下。",
    en: "Scenario, data and money for small technology firms; whether a trial works or fails, it is written down.",
  },
  question: { zh: "支持了谁试什么，结果如何？", en: "Who was supported to try what, and how did it end?" },
  owner: { zh: "试错企业", en: "Firm" },
  fields: {
    idea: { kind: "long-text", required: true, searched: true, label: { zh: "试错内容", en: "What is tried" } },
    accelerator: { kind: "reference", register: "incubation-carrier", label: { zh: "加速器", en: "Accelerator" } },
    isSmallTechFirm: {
      kind: "flag",
      keptBy: "stewards",
      label: { zh: "科技型中小微企业", en: "Small technology firm" },
    },
    scenario: { kind: "reference", register: "scenario", label: { zh: "场景支持", en: "Scenario" } },
    scenarioTerms: { kind: "text", most: 300, label: { zh: "场景条件", en: "Terms of the scenario" } },
    grant: { kind: "reference", register: "data-grant", label: { zh: "数据授权", en: "Data grant" } },
    dataTerms: { kind: "text", most: 300, label: { zh: "数据支持", en: "Data" } },
    funds: { kind: "money", keptBy: "stewards", label: { zh: "资金支持", en: "Money" } },
    source: { kind: "text", most: 300, label: { zh: "资金来源", en: "Where the money is from" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "结果核对日期", en: "Looked at on" } },
    outcome: {
      kind: "choice",
      label: { zh: "结果", en: "Outcome" },
      choices: {
        worked: { zh: "试成", en: "worked" },
        failed: { zh: "试败（按约定免责）", en: "failed, as allowed" },
        "goes-on": { zh: "继续试", en: "goes on" },
      },
    },
    lesson: { kind: "long-text", label: { zh: "经验和教训", en: "Lesson" } },
    grantedOn: { kind: "date", label: { zh: "支持日期", en: "Granted on" } },
    finishedOn: { kind: "date", label: { zh: "结束日期", en: "Finished on" } },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已申请", en: "asked for" }, tone: "under-way" },
      granted: { label: { zh: "支持中", en: "supported" }, tone: "under-way" },
      finished: { label: { zh: "已结束", en: "finished" }, tone: "holds" },
      refused: { label: { zh: "未支持", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "grant",
        from: ["asked"],
        to: "granted",
        label: { zh: "给予支持", en: "Support" },
        by: ["steward"],
        says: "basis",
        needs: ["scenarioTerms", "dataTerms", "funds"],
        holds: ["isSmallTechFirm"],
        stamps: "grantedOn",
      },
      {
        code: "finish",
        from: ["granted"],
        to: "finished",
        label: { zh: "登记结果", en: "Enter the outcome" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["outcome", "lesson"],
        stamps: "finishedOn",
      },
      {
        code: "refuse",
        from: ["asked"],
        to: "refused",
        label: { zh: "不予支持", en: "Refuse" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "operator"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["accelerator", "funds", "outcome", "reviewOn"], filters: ["outcome"] },
  sections: [
    { title: { zh: "申请", en: "Request" }, fields: ["idea", "accelerator", "isSmallTechFirm"] },
    {
      title: { zh: "三项支持", en: "Three supports" },
      fields: ["scenario", "scenarioTerms", "grant", "dataTerms", "funds", "source"],
    },
    { title: { zh: "结果", en: "Outcome" }, fields: ["reviewOn", "outcome", "lesson", "grantedOn", "finishedOn"] },
  ],
});
