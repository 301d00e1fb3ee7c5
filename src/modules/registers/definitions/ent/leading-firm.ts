import { defineRegister } from "../../kit/define-register.ts";

/** C4: selection of leading enterprises. The three criteria are the text's; how they are measured is not. */
export const leadingFirm = defineRegister({
  code: "leading-firm",
  capability: "ENT",
  version: 1,
  title: { zh: "创新型领军企业培育", en: "Cultivation of leading enterprises" },
  purpose: {
    zh: "按三条标准遴选，一企一个培育计划，每年回头看。",
    en: "Selected by three criteria, each with its plan, reviewed every year.",
  },
  question: {
    zh: "选了谁，培育到哪一步，今年回看如何？",
    en: "Who was selected, how far is the plan, and what did this year's review say?",
  },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      most: 2100,
      least: 2000,
      required: true,
      label: { zh: "年度", en: "Year" },
    },
    isGrowing: { kind: "flag", label: { zh: "成长性好", en: "Grows well" } },
    hasCore: { kind: "flag", label: { zh: "掌握核心技术", en: "Masters a core technology" } },
    isPromising: { kind: "flag", label: { zh: "发展潜力大", en: "Promising" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    plan: { kind: "long-text", label: { zh: "培育计划", en: "Plan" } },
    centre: {
      kind: "text",
      most: 300,
      namesParties: true,
      label: { zh: "共建研发中心或未来实验室", en: "Joint R&D centre or future laboratory" },
    },
    selectedOn: { kind: "date", keptBy: "stewards", label: { zh: "遴选日期", en: "Selected on" } },
    review: { kind: "long-text", keptBy: "stewards", label: { zh: "年度评价", en: "Yearly review" } },
    reviewedOn: { kind: "date", keptBy: "stewards", label: { zh: "评价日期", en: "Reviewed on" } },
    nextOn: { kind: "date", onCalendar: true, label: { zh: "下次评价日期", en: "Next review" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "已推荐", en: "proposed" }, tone: "under-way" },
      selected: { label: { zh: "培育中", en: "selected" }, tone: "holds" },
      left: { label: { zh: "已退出", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "select",
        from: ["proposed"],
        to: "selected",
        label: { zh: "遴选", en: "Select" },
        by: ["steward"],
        says: "basis",
        needs: ["plan"],
        holds: ["isGrowing", "hasCore", "isPromising"],
        stamps: "selectedOn",
      },
      {
        code: "review",
        from: ["selected"],
        to: "selected",
        label: { zh: "年度评价", en: "Review" },
        by: ["steward"],
        says: "basis",
        needs: ["review"],
        stamps: "reviewedOn",
      },
      {
        code: "leave",
        from: ["proposed", "selected"],
        to: "left",
        label: { zh: "退出", en: "Leave" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["year", "field", "place", "selectedOn", "reviewedOn"], filters: ["field", "place"] },
  sections: [
    {
      title: { zh: "遴选", en: "Selection" },
      fields: ["year", "isGrowing", "hasCore", "isPromising", "field", "place", "selectedOn"],
    },
    { title: { zh: "培育", en: "Cultivation" }, fields: ["plan", "centre", "review", "reviewedOn", "nextOn"] },
  ],
});
