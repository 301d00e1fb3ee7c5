import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: a result on its way out. Three numbers of the text are counted apart: results selected and supported, results
 * transferred, and results moved towards district, sea or firm. What "transferred" means is not said there, so the
 * steward decides and names the evidence.
 */
export const researchResult = defineRegister({
  code: "research-result",
  capability: "TTM",
  version: 1,
  title: { zh: "科技成果库", en: "Results of research" },
  purpose: {
    zh: "入库、遴选、推向区海企、转化，一果一策、有人跟踪；三个口径分别计数。",
    en: "Entered, selected, moved to district, sea or firm, transferred; each has its plan and somebody who follows it, and counts in its own way.",
  },
  question: {
    zh: "有哪些成果，谁在跟，转化了多少？",
    en: "Which results are there, who follows them, how many were transferred?",
  },
  owner: { zh: "完成单位", en: "Made by" },
  fields: {
    summary: { kind: "long-text", required: true, searched: true, label: { zh: "成果简介", en: "In short" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    maturity: {
      kind: "number",
      unit: { zh: "级", en: "level" },
      least: 1,
      most: 9,
      label: { zh: "技术成熟度", en: "Readiness" },
      help: { zh: "文件只提技术成熟度评价，未给等级。", en: "The documents name readiness and give no scale." },
    },
    isJobResult: { kind: "flag", label: { zh: "职务科技成果", en: "Job-related result" } },
    isListedApart: { kind: "flag", label: { zh: "单列管理", en: "Kept in a ledger of its own" } },
    place: { kind: "place", label: { zh: "转化区域", en: "Area" } },
    route: {
      kind: "choice",
      label: { zh: "转化方式", en: "Route" },
      choices: {
        licence: { zh: "许可", en: "licence" },
        sale: { zh: "转让", en: "sale" },
        equity: { zh: "作价入股", en: "equity" },
        company: { zh: "自办企业", en: "own company" },
      },
    },
    destination: {
      kind: "choice",
      label: { zh: "转化方向", en: "Destination" },
      choices: {
        district: { zh: "向区", en: "to the district" },
        sea: { zh: "向海", en: "to the sea" },
        firm: { zh: "向企", en: "to a firm" },
      },
    },
    plan: { kind: "long-text", label: { zh: "一果一策", en: "Plan for this result" } },
    manager: { kind: "text", most: 200, label: { zh: "跟踪的经理人", en: "Followed by" } },
    nextContact: { kind: "date", onCalendar: true, label: { zh: "下次跟踪日期", en: "Next contact" } },
    receiver: { kind: "text", most: 300, label: { zh: "承接单位", en: "Receiver" } },
    selectedOn: { kind: "date", label: { zh: "遴选日期", en: "Selected on" } },
    movedOn: { kind: "date", label: { zh: "推动转化日期", en: "Moved on" } },
    transferredOn: { kind: "date", label: { zh: "转化日期", en: "Transferred on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已入库", en: "entered" }, tone: "under-way" },
      selected: { label: { zh: "已遴选", en: "selected" }, tone: "holds" },
      moved: { label: { zh: "推动转化", en: "on its way" }, tone: "holds" },
      transferred: { label: { zh: "已转化", en: "transferred" }, tone: "holds" },
      left: { label: { zh: "已出库", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "select",
        from: ["entered"],
        to: "selected",
        label: { zh: "遴选支持", en: "Select" },
        by: ["steward"],
        says: "basis",
        needs: ["place"],
        stamps: "selectedOn",
      },
      {
        code: "move",
        from: ["entered", "selected"],
        to: "moved",
        label: { zh: "推动转化", en: "Move" },
        by: ["steward"],
        says: "nothing",
        needs: ["destination", "plan", "place"],
        stamps: "movedOn",
      },
      {
        code: "transfer",
        from: ["selected", "moved"],
        to: "transferred",
        label: { zh: "确认转化", en: "Confirm the transfer" },
        by: ["steward"],
        says: "basis",
        needs: ["receiver", "place"],
        stamps: "transferredOn",
      },
      {
        code: "leave",
        from: ["entered", "selected"],
        to: "left",
        label: { zh: "出库", en: "Leave" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "broker"],
    readers: ["reviewer", "auditor", "expert"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "internal" },
  list: {
    columns: ["field", "maturity", "destination", "nextContact"],
    filters: ["field", "route", "destination", "place"],
  },
  sections: [
    {
      title: { zh: "成果", en: "Result" },
      fields: ["summary", "field", "maturity", "isJobResult", "isListedApart", "place"],
    },
    {
      title: { zh: "转化方案", en: "Plan" },
      fields: ["route", "destination", "plan", "manager", "nextContact", "receiver"],
    },
    { title: { zh: "日期", en: "Dates" }, fields: ["selectedOn", "movedOn", "transferredOn"] },
  ],
  facts({ fields: { selectedOn, movedOn, transferredOn, destination, place } }) {
    const days = [
      ["selected-result", selectedOn],
      ["result-to-district-sea-firm", destination === null ? null : movedOn],
      ["transferred-result", transferredOn],
    ] as const;
    return days.flatMap(([metric, day]) => (day === null ? [] : [{ metric, validFrom: day, validTo: null, place }]));
  },
});
