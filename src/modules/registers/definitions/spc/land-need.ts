import { defineRegister } from "../../kit/define-register.ts";

/**
 * C13: land that innovation projects need. Priority in the yearly project library and the guaranteed quota of major
 * projects are the text's; quotas themselves are for the land authority.
 */
export const landNeed = defineRegister({
  code: "land-need",
  capability: "SPC",
  version: 2,
  title: { zh: "科技项目用地需求", en: "Land needs of innovation projects" },
  purpose: {
    zh: "优先入库、指标兜底、供地到位；移交自然资源部门前后都看得到。",
    en: "Priority in the library, guaranteed quota, land supplied; to be seen before and after the land authority takes over.",
  },
  question: {
    zh: "哪些项目缺地，入库和指标到哪一步？",
    en: "Which projects need land, and how far are library and quota?",
  },
  owner: { zh: "用地单位", en: "Project owner" },
  fields: {
    project: { kind: "text", most: 300, required: true, searched: true, label: { zh: "项目内容", en: "Project" } },
    isMajor: { kind: "flag", label: { zh: "重大科技创新项目", en: "Major innovation project" } },
    way: {
      kind: "choice",
      label: { zh: "供地方式", en: "Way" },
      choices: {
        ordinary: { zh: "出让", en: "ordinary grant" },
        contribution: { zh: "作价出资或者入股", en: "land as capital" },
        "m-zero": { zh: "新型产业用地（M0）", en: "new industrial land (M0)" },
        housing: { zh: "创新型产业用房", en: "innovative industrial housing" },
      },
    },
    area: { kind: "number", unit: { zh: "亩", en: "mu" }, least: 0, label: { zh: "面积", en: "Area of land" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    neededBy: { kind: "date", onCalendar: true, label: { zh: "需要日期", en: "Needed by" } },
    libraryYear: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      label: { zh: "年度项目库", en: "Year of the library" },
    },
    useMix: { kind: "text", most: 300, label: { zh: "用途构成", en: "Mix of uses" } },
    plotRatio: {
      kind: "number",
      unit: { zh: "倍", en: "times" },
      least: 0,
      label: { zh: "容积率", en: "Floor area ratio" },
    },
    quota: { kind: "number", unit: { zh: "亩", en: "mu" }, least: 0, label: { zh: "落实指标", en: "Quota" } },
    listedOn: { kind: "date", label: { zh: "入库日期", en: "In the library since" } },
    securedOn: { kind: "date", label: { zh: "指标落实日期", en: "Quota secured on" } },
    suppliedOn: { kind: "date", label: { zh: "供地日期", en: "Supplied on" } },
  },
  lifeCycle: {
    initial: "raised",
    states: {
      raised: { label: { zh: "已提出", en: "raised" }, tone: "under-way" },
      listed: { label: { zh: "已入年度项目库", en: "in the yearly library" }, tone: "under-way" },
      secured: { label: { zh: "指标已落实", en: "quota secured" }, tone: "under-way" },
      supplied: { label: { zh: "已供地", en: "supplied" }, tone: "holds" },
      dropped: { label: { zh: "已撤回", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "list",
        from: ["raised"],
        to: "listed",
        label: { zh: "优先入库", en: "Put into the library" },
        by: ["steward"],
        says: "basis",
        needs: ["libraryYear"],
        stamps: "listedOn",
      },
      {
        code: "secure",
        from: ["listed"],
        to: "secured",
        label: { zh: "落实指标", en: "Secure the quota" },
        by: ["steward"],
        says: "basis",
        needs: ["quota"],
        stamps: "securedOn",
      },
      {
        code: "supply",
        from: ["secured"],
        to: "supplied",
        label: { zh: "供地", en: "Supply" },
        by: ["steward"],
        says: "basis",
        stamps: "suppliedOn",
      },
      {
        code: "drop",
        from: ["raised", "listed", "secured"],
        to: "dropped",
        label: { zh: "撤回", en: "Drop" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "reporter"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["project", "way", "place", "area", "neededBy"], filters: ["way", "place", "isMajor"] },
  sections: [
    { title: { zh: "需求", en: "Need" }, fields: ["project", "isMajor", "way", "area", "place", "neededBy"] },
    {
      title: { zh: "保障", en: "Supply" },
      fields: ["libraryYear", "quota", "useMix", "plotRatio", "listedOn", "securedOn", "suppliedOn"],
    },
  ],
});
