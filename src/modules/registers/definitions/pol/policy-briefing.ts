import { difference } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** C5: 进区市、进企业 of 2025. How often and for whom is not in the text. */
export const policyBriefing = defineRegister({
  code: "policy-briefing",
  capability: "POL",
  version: 1,
  title: { zh: "政策宣讲", en: "Policy briefings" },
  purpose: {
    zh: "研发投入政策进区市、进企业：去了哪里、来了多少、问了什么、之后申报多了没有。",
    en: "R&D policy brought to districts and firms: where, who came, what was asked, and whether claims grew.",
  },
  question: {
    zh: "去了哪些区市和企业，效果如何？",
    en: "Which districts and firms were visited, and with which effect?",
  },
  owner: { zh: "组织单位", en: "Held by" },
  fields: {
    reach: {
      kind: "choice",
      required: true,
      label: { zh: "方式", en: "Where" },
      choices: { district: { zh: "进区市", en: "in a district" }, firm: { zh: "进企业", en: "at a firm" } },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    instrument: { kind: "reference", register: "policy-instrument", label: { zh: "宣讲的政策", en: "Instrument" } },
    held: { kind: "period", onCalendar: true, label: { zh: "活动时间", en: "Held" } },
    participants: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      label: { zh: "参加人数", en: "Participants" },
    },
    questions: { kind: "long-text", label: { zh: "提出的问题", en: "Questions" } },
    before: {
      kind: "number",
      unit: { zh: "件", en: "claims" },
      least: 0,
      label: { zh: "活动前申报", en: "Claims before" },
    },
    after: {
      kind: "number",
      unit: { zh: "件", en: "claims" },
      least: 0,
      label: { zh: "活动后申报", en: "Claims after" },
    },
    effect: {
      kind: "number",
      unit: { zh: "件", en: "claims" },
      least: -100000,
      label: { zh: "申报增加", en: "More claims" },
      computed: ({ values }) => difference(values.after, values.before),
    },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "计划", en: "planned" }, tone: "under-way" },
      held: { label: { zh: "已举办", en: "held" }, tone: "holds" },
      measured: { label: { zh: "已评估", en: "measured" }, tone: "holds" },
      dropped: { label: { zh: "未举办", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "hold",
        from: ["planned"],
        to: "held",
        label: { zh: "登记举办", en: "Enter as held" },
        by: ["steward"],
        says: "nothing",
        needs: ["held", "participants", "questions"],
      },
      {
        code: "measure",
        from: ["held", "measured"],
        to: "measured",
        label: { zh: "评估效果", en: "Measure the effect" },
        by: ["steward"],
        says: "nothing",
        needs: ["before", "after"],
      },
      {
        code: "drop",
        from: ["planned"],
        to: "dropped",
        label: { zh: "取消", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: { stewards: ["administrator", "commission-office"], contributors: ["reporter"], readers: ["auditor"] },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["reach", "place", "held", "participants", "effect"], filters: ["reach", "place"] },
  sections: [
    {
      title: { zh: "活动", en: "Briefing" },
      fields: ["reach", "place", "instrument", "held", "participants", "questions"],
    },
    { title: { zh: "效果", en: "Effect" }, fields: ["before", "after", "effect"] },
  ],
});
