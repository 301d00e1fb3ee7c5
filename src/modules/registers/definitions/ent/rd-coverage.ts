import { defineRegister } from "../../kit/define-register.ts";

/**
 * C4: above-scale firms without an R&D institution or without any R&D activity. That all should be covered is the
 * text's; a date is not. What 一清零一提升 means beyond its words is not said there.
 */
export const rdCoverage = defineRegister({
  code: "rd-coverage",
  capability: "ENT",
  version: 1,
  title: { zh: "规上企业研发机构与研发活动", en: "R&D of above-scale firms" },
  purpose: {
    zh: "列出还没有研发机构或研发活动的规上企业，逐家对接，覆盖一家销号一家。",
    en: "Above-scale firms without an R&D institution or activity, visited one by one and struck off when covered.",
  },
  question: { zh: "还有哪些企业没有覆盖，差在哪里？", en: "Which firms are not covered yet, and what is missing?" },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    gap: {
      kind: "choice",
      required: true,
      label: { zh: "缺口", en: "Gap" },
      choices: {
        institution: { zh: "没有研发机构", en: "no R&D institution" },
        activity: { zh: "没有研发活动", en: "no R&D activity" },
      },
    },
    isHighTech: { kind: "flag", label: { zh: "高新技术企业", en: "High-tech enterprise" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    measure: { kind: "text", most: 500, label: { zh: "商定的办法", en: "What was agreed" } },
    helper: { kind: "text", most: 200, label: { zh: "联系人", en: "Contact" } },
    due: { kind: "date", onCalendar: true, label: { zh: "计划覆盖日期", en: "To be covered by" } },
    institution: { kind: "text", most: 300, label: { zh: "研发机构或活动", en: "R&D institution or activity" } },
    coveredOn: { kind: "date", keptBy: "stewards", label: { zh: "覆盖日期", en: "Covered on" } },
  },
  lifeCycle: {
    initial: "open",
    states: {
      open: { label: { zh: "未覆盖", en: "not covered" }, tone: "under-way" },
      agreed: { label: { zh: "已对接", en: "agreed" }, tone: "under-way" },
      covered: { label: { zh: "已覆盖", en: "covered" }, tone: "holds" },
      left: { label: { zh: "退出规上", en: "no longer above scale" }, tone: "over" },
    },
    transitions: [
      {
        code: "agree",
        from: ["open"],
        to: "agreed",
        label: { zh: "商定办法", en: "Agree" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["measure"],
      },
      {
        code: "cover",
        from: ["open", "agreed"],
        to: "covered",
        label: { zh: "确认覆盖", en: "Confirm" },
        by: ["steward"],
        says: "basis",
        needs: ["institution"],
        stamps: "coveredOn",
      },
      {
        code: "leave",
        from: ["open", "agreed", "covered"],
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
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["gap", "place", "due", "coveredOn"], filters: ["gap", "isHighTech", "field", "place"] },
  sections: [
    { title: { zh: "现状", en: "Now" }, fields: ["gap", "isHighTech", "field", "place"] },
    {
      title: { zh: "对接和覆盖", en: "Visit and cover" },
      fields: ["measure", "helper", "due", "institution", "coveredOn"],
    },
  ],
});
