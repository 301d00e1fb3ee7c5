import { defineRegister } from "../../kit/define-register.ts";

/**
 * C13: which park or zone concentrates on which industry, one pair each, so that overlaps can be counted. Parks and
 * their industries are the text's.
 */
export const parkIndustry = defineRegister({
  code: "park-industry",
  capability: "SPC",
  version: 1,
  title: { zh: "园区产业定位", en: "Industries of the parks" },
  purpose: {
    zh: "一个园区的一个重点产业一条；同一产业有哪些园区，重叠处一目了然。",
    en: "One record for each industry of a park: which parks share an industry can be seen at once.",
  },
  question: {
    zh: "哪些园区重点相同，哪里互补？",
    en: "Which parks concentrate on the same, and where do they complement each other?",
  },
  owner: { zh: "园区单位", en: "Run by" },
  fields: {
    park: { kind: "reference", register: "park", label: { zh: "园区", en: "Park" } },
    zone: {
      kind: "choice",
      label: { zh: "所属功能区", en: "Functional zone" },
      choices: {
        "high-tech": { zh: "高新区", en: "high-tech zone" },
        "free-trade": { zh: "自贸片区", en: "free-trade area" },
        sco: { zh: "上合示范区", en: "SCO demonstration zone" },
        district: { zh: "区（市）", en: "district" },
      },
    },
    industry: { kind: "item", vocabulary: "technology-area", required: true, label: { zh: "产业", en: "Industry" } },
    asWritten: { kind: "text", most: 200, searched: true, label: { zh: "文件中的写法", en: "As written" } },
    role: {
      kind: "choice",
      label: { zh: "定位", en: "Role" },
      choices: { lead: { zh: "主导", en: "leading" }, support: { zh: "配套", en: "supporting" } },
    },
    overlap: { kind: "text", most: 500, label: { zh: "与其他园区的重叠", en: "Overlap with other parks" } },
    advice: { kind: "text", most: 500, label: { zh: "错位建议", en: "How to complement" } },
    setOn: { kind: "date", label: { zh: "确定日期", en: "Set on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次核对日期", en: "Next check" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "拟定", en: "proposed" }, tone: "under-way" },
      set: { label: { zh: "已确定", en: "set" }, tone: "holds" },
      left: { label: { zh: "已调整", en: "changed" }, tone: "over" },
    },
    transitions: [
      {
        code: "set",
        from: ["proposed"],
        to: "set",
        label: { zh: "确定", en: "Set" },
        by: ["steward"],
        says: "basis",
        needs: ["industry"],
        stamps: "setOn",
      },
      {
        code: "leave",
        from: ["proposed", "set"],
        to: "left",
        label: { zh: "调整", en: "Change" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "operator"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["park", "zone", "industry", "role"], filters: ["zone", "industry", "role"] },
  sections: [
    { title: { zh: "定位", en: "Industry" }, fields: ["park", "zone", "industry", "asWritten", "role"] },
    { title: { zh: "核对", en: "Check" }, fields: ["overlap", "advice", "setOn", "reviewOn"] },
  ],
});
