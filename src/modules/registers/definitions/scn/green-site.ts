import { defineRegister } from "../../kit/define-register.ts";

/**
 * C8: green factories and pilots of carbon capture. The count of new green factories at provincial level or above and
 * the pilots are the text's; tonnes and costs are entered by each.
 */
export const greenSite = defineRegister({
  code: "green-site",
  capability: "SCN",
  version: 1,
  title: { zh: "绿色工厂与低碳试点", en: "Green factories and pilots" },
  purpose: {
    zh: "绿色工厂认定一家计一家；碳捕捉等试点记下捕集量和成本。",
    en: "A recognised green factory counts by itself; pilots of carbon capture say how much they captured at which cost.",
  },
  question: {
    zh: "绿色工厂新增几家，试点捕集了多少？",
    en: "How many green factories were added, and how much did the pilots capture?",
  },
  owner: { zh: "建设单位", en: "Builder" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        capture: { zh: "碳捕捉试点", en: "carbon-capture pilot" },
        factory: { zh: "绿色工厂", en: "green factory" },
        sorting: { zh: "垃圾分拣示范", en: "waste-sorting demonstration" },
        pyrolysis: { zh: "废塑料裂解", en: "plastics pyrolysis" },
        equipment: { zh: "环保装备制造基地", en: "environmental-equipment base" },
      },
    },
    level: {
      kind: "choice",
      label: { zh: "级别", en: "Level" },
      choices: {
        national: { zh: "国家级", en: "national" },
        provincial: { zh: "省级", en: "provincial" },
        city: { zh: "市级", en: "city" },
      },
    },
    content: { kind: "long-text", searched: true, label: { zh: "建设内容", en: "What is built" } },
    scenario: {
      kind: "reference",
      register: "scenario",
      label: { zh: "绿色化产业场景", en: "Green industrial scenario" },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    captured: {
      kind: "number",
      unit: { zh: "吨", en: "tonnes" },
      least: 0,
      label: { zh: "捕集二氧化碳", en: "Carbon dioxide captured" },
    },
    cost: { kind: "money", label: { zh: "捕集成本", en: "Cost of capture" } },
    measuredOn: { kind: "date", label: { zh: "计量日期", en: "Measured on" } },
    recognisedOn: { kind: "date", label: { zh: "认定日期", en: "Recognised on" } },
    endedOn: { kind: "date", label: { zh: "终止日期", en: "Ended on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      running: { label: { zh: "运行", en: "running" }, tone: "holds" },
      measured: { label: { zh: "已计量", en: "measured" }, tone: "holds" },
      recognised: { label: { zh: "已认定", en: "recognised" }, tone: "holds" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["entered"],
        to: "running",
        onlyIf: { field: "kind", is: ["capture", "sorting", "pyrolysis", "equipment"] },
        label: { zh: "投入运行", en: "Start" },
        by: ["steward", "owner"],
        says: "nothing",
      },
      {
        code: "measure",
        from: ["running", "measured"],
        to: "measured",
        onlyIf: { field: "kind", is: ["capture"] },
        label: { zh: "登记捕集量和成本", en: "Enter tonnes and cost" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["captured", "cost"],
        stamps: "measuredOn",
      },
      {
        code: "recognise",
        from: ["entered"],
        to: "recognised",
        onlyIf: { field: "kind", is: ["factory"] },
        label: { zh: "认定绿色工厂", en: "Recognise a green factory" },
        by: ["steward"],
        says: "basis",
        needs: ["level", "place"],
        stamps: "recognisedOn",
      },
      {
        code: "end",
        from: ["entered", "running", "measured", "recognised"],
        to: "ended",
        label: { zh: "终止", en: "End" },
        by: ["steward"],
        says: "reason",
        stamps: "endedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "operator", "reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "level", "place", "captured"], filters: ["kind", "level", "place"] },
  sections: [
    { title: { zh: "项目", en: "Site" }, fields: ["kind", "level", "content", "scenario", "place"] },
    { title: { zh: "结果", en: "Result" }, fields: ["captured", "cost", "measuredOn", "recognisedOn", "endedOn"] },
  ],
  facts({ fields: { kind, level, recognisedOn, endedOn, place } }) {
    // The target counts what is provincial or above.
    if (kind !== "factory" || recognisedOn === null || level === null || level === "city") return [];
    if (endedOn !== null && endedOn <= recognisedOn) return [];
    return [{ metric: "green-factory", validFrom: recognisedOn, validTo: endedOn, place }];
  },
});
