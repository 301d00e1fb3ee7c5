import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: towns, bases and teams that set an example in explaining science. The three kinds are the text's; criteria and
 * terms are not.
 */
export const popularTitle = defineRegister({
  code: "popular-title",
  capability: "COO",
  version: 1,
  title: { zh: "科普示范", en: "Popular-science examples" },
  purpose: {
    zh: "科普示范镇街、基地和团队的称号与活动，一处可查。",
    en: "Titles and activities of example towns, bases and teams.",
  },
  question: { zh: "有哪些科普示范，在做什么？", en: "Which examples are there, and what do they do?" },
  owner: { zh: "申报单位", en: "Proposed by" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        town: { zh: "科普示范镇街", en: "example town" },
        base: { zh: "科普示范基地", en: "example base" },
        team: { zh: "科普示范团队", en: "example team" },
      },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    plan: { kind: "long-text", label: { zh: "科普工作", en: "What it does" } },
    activities: {
      kind: "number",
      unit: { zh: "次", en: "times" },
      least: 0,
      label: { zh: "年度活动场次", en: "Activities a year" },
    },
    reach: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      label: { zh: "年度覆盖人次", en: "Reached a year" },
    },
    titledOn: { kind: "date", label: { zh: "授牌日期", en: "Titled on" } },
    valid: {
      kind: "period",
      onCalendar: true,
      label: { zh: "有效期", en: "Valid" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "已推荐", en: "proposed" }, tone: "under-way" },
      titled: { label: { zh: "已授牌", en: "titled" }, tone: "holds" },
      ended: { label: { zh: "已撤销", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "title",
        from: ["proposed"],
        to: "titled",
        label: { zh: "授牌", en: "Give the title" },
        by: ["steward"],
        says: "basis",
        needs: ["plan", "place"],
        stamps: "titledOn",
      },
      {
        code: "report",
        from: ["titled"],
        to: "titled",
        label: { zh: "登记活动", en: "Enter the activities" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["activities", "reach"],
      },
      {
        code: "end",
        from: ["proposed", "titled"],
        to: "ended",
        label: { zh: "撤销", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "reporter"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "place", "activities", "titledOn"], filters: ["kind", "place"] },
  sections: [
    { title: { zh: "示范", en: "Example" }, fields: ["kind", "place", "plan"] },
    { title: { zh: "活动", en: "Activities" }, fields: ["activities", "reach", "titledOn", "valid"] },
  ],
});
