import { defineRegister } from "../../kit/define-register.ts";

const areas = ["settle", "innovate", "talent", "entry"];

/** C5: four areas of support for marine R&D headquarters; the promises are those of each case. */
export const headquartersSupport = defineRegister({
  code: "headquarters-support",
  capability: "POL",
  version: 1,
  title: { zh: "研发总部支持包", en: "Support bundles of R&D headquarters" },
  purpose: {
    zh: "注册落户、创新研发、人才引育、出入境便利四个方面，承诺了什么、兑现了几项。",
    en: "Four areas of support: what was promised, and how many were honoured.",
  },
  question: { zh: "承诺的支持兑现了几项？", en: "How many of the promises were honoured?" },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    landing: { kind: "reference", register: "landing", label: { zh: "招商落地项目", en: "Landing" } },
    decision: { kind: "text", most: 300, label: { zh: "一事一议决定", en: "Decision of the case" } },
    dueOn: { kind: "date", onCalendar: true, label: { zh: "兑现期限", en: "Due" } },
    settlePromise: { kind: "long-text", label: { zh: "注册落户：承诺", en: "Promised: settling" } },
    settleKept: { kind: "flag", label: { zh: "注册落户：已兑现", en: "Honoured: settling" } },
    innovatePromise: { kind: "long-text", label: { zh: "创新研发：承诺", en: "Promised: R&D" } },
    innovateKept: { kind: "flag", label: { zh: "创新研发：已兑现", en: "Honoured: R&D" } },
    talentPromise: { kind: "long-text", label: { zh: "人才引育：承诺", en: "Promised: talents" } },
    talentKept: { kind: "flag", label: { zh: "人才引育：已兑现", en: "Honoured: talents" } },
    entryPromise: { kind: "long-text", label: { zh: "出入境便利：承诺", en: "Promised: entry and exit" } },
    entryKept: { kind: "flag", label: { zh: "出入境便利：已兑现", en: "Honoured: entry and exit" } },
    promised: {
      kind: "number",
      unit: { zh: "项", en: "areas" },
      least: 0,
      label: { zh: "承诺方面", en: "Areas promised" },
      computed: ({ values }) => String(areas.filter((area) => values[`${area}Promise`]).length),
    },
    honoured: {
      kind: "number",
      unit: { zh: "项", en: "areas" },
      least: 0,
      label: { zh: "已兑现方面", en: "Areas honoured" },
      computed: ({ values }) =>
        String(areas.filter((area) => values[`${area}Promise`] && values[`${area}Kept`] === true).length),
    },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "商议", en: "drafted" }, tone: "under-way" },
      promised: { label: { zh: "已承诺", en: "promised" }, tone: "under-way" },
      honoured: { label: { zh: "全部兑现", en: "honoured" }, tone: "holds" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "promise",
        from: ["drafted"],
        to: "promised",
        label: { zh: "承诺", en: "Promise" },
        by: ["steward"],
        says: "basis",
        needs: ["decision", "dueOn"],
      },
      {
        code: "report",
        from: ["promised"],
        to: "promised",
        label: { zh: "登记兑现", en: "Enter what was honoured" },
        by: ["steward"],
        says: "basis",
      },
      {
        code: "honour",
        from: ["promised"],
        to: "honoured",
        label: { zh: "全部兑现", en: "All honoured" },
        by: ["steward"],
        says: "basis",
        needs: ["honoured"],
      },
      {
        code: "end",
        from: ["drafted", "promised"],
        to: "ended",
        label: { zh: "终止", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: { stewards: ["administrator", "commission-office"], contributors: [], readers: ["auditor"] },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["landing", "promised", "honoured", "dueOn"], filters: [] },
  sections: [
    { title: { zh: "支持包", en: "Bundle" }, fields: ["landing", "decision", "dueOn", "promised", "honoured"] },
    {
      title: { zh: "四个方面", en: "Four areas" },
      fields: [
        "settlePromise",
        "settleKept",
        "innovatePromise",
        "innovateKept",
        "talentPromise",
        "talentKept",
        "entryPromise",
        "entryKept",
      ],
    },
  ],
});
