import { defineRegister } from "../../kit/define-register.ts";

/** C7: institutions that transfer technology. High level and the whole chain are the text's; grades are not. */
export const transferOrganisation = defineRegister({
  code: "transfer-organisation",
  capability: "TTM",
  version: 2,
  title: { zh: "技术转移机构", en: "Transfer institutions" },
  purpose: {
    zh: "机构的服务、领域和年度业绩，看得出哪一段链条没有人做。",
    en: "Services, fields and yearly figures; which part of the chain nobody serves.",
  },
  question: {
    zh: "有哪些机构，做哪一段，业绩如何？",
    en: "Which institutions are there, what do they serve, and how well?",
  },
  owner: { zh: "机构", en: "Institution" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类型", en: "Kind" },
      choices: {
        institute: { zh: "高校院所设立", en: "of an institute" },
        market: { zh: "市场化机构", en: "on the market" },
        centre: { zh: "转移中心、分中心", en: "centre or sub-centre" },
      },
    },
    parent: {
      kind: "reference",
      register: "transfer-organisation",
      label: { zh: "上级中心", en: "Part of" },
    },
    services: { kind: "text", most: 500, searched: true, label: { zh: "服务内容", en: "Services" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    level: {
      kind: "text",
      most: 80,
      label: { zh: "级别", en: "Level" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
    isIntroduced: { kind: "flag", label: { zh: "引进机构", en: "From elsewhere" } },
    staff: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "专职人员", en: "Staff" } },
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      label: { zh: "年度", en: "Year" },
    },
    contracts: {
      kind: "number",
      unit: { zh: "项", en: "contracts" },
      least: 0,
      label: { zh: "年度促成合同", en: "Contracts of the year" },
    },
    turnover: { kind: "money", label: { zh: "年度促成金额", en: "Value of the year" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    recognisedOn: { kind: "date", label: { zh: "备案日期", en: "Entered on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次评价日期", en: "Next review" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      recognised: { label: { zh: "已备案", en: "recognised" }, tone: "holds" },
      ended: { label: { zh: "已退出", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "recognise",
        from: ["entered"],
        to: "recognised",
        label: { zh: "备案", en: "Recognise" },
        by: ["steward"],
        says: "basis",
        needs: ["services"],
        stamps: "recognisedOn",
      },
      {
        code: "report",
        from: ["recognised"],
        to: "recognised",
        label: { zh: "登记年度业绩", en: "Enter the year" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["year", "contracts", "turnover"],
      },
      {
        code: "end",
        from: ["entered", "recognised"],
        to: "ended",
        label: { zh: "退出", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "broker"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "services", "field", "contracts"], filters: ["kind", "field", "place"] },
  sections: [
    {
      title: { zh: "机构", en: "Institution" },
      fields: ["kind", "parent", "services", "field", "level", "isIntroduced", "staff", "place"],
    },
    { title: { zh: "业绩", en: "Figures" }, fields: ["year", "contracts", "turnover", "recognisedOn", "reviewOn"] },
  ],
});
