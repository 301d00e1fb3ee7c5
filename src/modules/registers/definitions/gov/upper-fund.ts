import { defineRegister } from "../../kit/define-register.ts";

/**
 * C1: a reserve of projects for national funds and what is won of upper-level funds. The text names the reserve and the
 * funds; what makes a project ready is not given there.
 */
export const upperFund = defineRegister({
  code: "upper-fund",
  capability: "GOV",
  version: 1,
  title: { zh: "上级资金储备与争取", en: "Reserve for upper-level funds" },
  purpose: {
    zh: "储备一批、成熟一个报一个：为哪条资金渠道准备，缺什么，批了多少。",
    en: "Projects kept ready: for which fund, what is still missing, what was won.",
  },
  question: { zh: "储备了哪些项目，争取到多少资金？", en: "Which projects are in reserve, and how much was won?" },
  owner: { zh: "申报单位", en: "Applicant" },
  fields: {
    level: {
      kind: "choice",
      required: true,
      label: { zh: "资金级次", en: "Level of the fund" },
      choices: {
        national: { zh: "国家", en: "national" },
        provincial: { zh: "省", en: "provincial" },
        city: { zh: "市", en: "city" },
      },
    },
    line: {
      kind: "choice",
      label: { zh: "资金渠道", en: "Fund" },
      choices: {
        "treasury-bond": { zh: "超长期特别国债", en: "ultra-long special treasury bonds" },
        "key-rd": { zh: "国家重点研发计划", en: "national key R&D programme" },
        "science-fund": { zh: "自然科学基金", en: "natural science fund" },
        special: { zh: "科技专项资金", en: "special S&T funds" },
        other: { zh: "其他", en: "other" },
      },
    },
    content: { kind: "long-text", searched: true, label: { zh: "项目内容", en: "Project" } },
    field: { kind: "item", vocabulary: "priority-field", label: { zh: "领域", en: "Field" } },
    isPlanned: {
      kind: "flag",
      label: { zh: "前期手续完备", en: "Preparatory work done" },
      help: { zh: "文件没有给出条件，按各渠道要求核对。", en: "The documents give no conditions: as each fund asks." },
    },
    isFunded: { kind: "flag", label: { zh: "配套资金落实", en: "Own contribution secured" } },
    place: { kind: "place", label: { zh: "建设区域", en: "Area" } },
    asked: { kind: "money", label: { zh: "申请金额", en: "Asked for" } },
    won: { kind: "money", label: { zh: "批复金额", en: "Won" } },
    closesOn: { kind: "date", onCalendar: true, label: { zh: "申报截止", en: "Call closes on" } },
    appliedOn: { kind: "date", label: { zh: "申报日期", en: "Applied on" } },
    answeredOn: { kind: "date", label: { zh: "批复日期", en: "Answered on" } },
  },
  lifeCycle: {
    initial: "reserved",
    states: {
      reserved: { label: { zh: "储备", en: "in reserve" }, tone: "under-way" },
      applied: { label: { zh: "已申报", en: "applied for" }, tone: "under-way" },
      won: { label: { zh: "已获批", en: "won" }, tone: "holds" },
      lost: { label: { zh: "未获批", en: "not won" }, tone: "over" },
      dropped: { label: { zh: "已出库", en: "left the reserve" }, tone: "over" },
    },
    transitions: [
      {
        code: "apply",
        from: ["reserved"],
        to: "applied",
        label: { zh: "申报", en: "Apply" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["asked", "line"],
        stamps: "appliedOn",
      },
      {
        code: "win",
        from: ["applied"],
        to: "won",
        label: { zh: "获批", en: "Enter the approval" },
        by: ["steward"],
        says: "basis",
        needs: ["won"],
        stamps: "answeredOn",
      },
      {
        code: "lose",
        from: ["applied"],
        to: "lost",
        label: { zh: "未获批", en: "Enter the refusal" },
        by: ["steward"],
        says: "reason",
        stamps: "answeredOn",
      },
      {
        code: "return",
        from: ["lost"],
        to: "reserved",
        label: { zh: "重新储备", en: "Back to the reserve" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "drop",
        from: ["reserved"],
        to: "dropped",
        label: { zh: "出库", en: "Take out" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "institute", "enterprise"],
    readers: ["auditor", "reviewer", "finance-officer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["level", "line", "asked", "won", "closesOn"], filters: ["level", "line", "field", "place"] },
  sections: [
    {
      title: { zh: "储备", en: "Reserve" },
      fields: ["level", "line", "content", "field", "isPlanned", "isFunded", "place"],
    },
    { title: { zh: "申报", en: "Application" }, fields: ["asked", "won", "closesOn", "appliedOn", "answeredOn"] },
  ],
});
