import { defineRegister } from "../../kit/define-register.ts";

/**
 * C8: new crop varieties that are shown. The platform for showing is the text's; how a variety is judged is not.
 */
export const cropVariety = defineRegister({
  code: "crop-variety",
  capability: "SCN",
  version: 1,
  title: { zh: "农作物新品种展示", en: "Crop varieties on show" },
  purpose: {
    zh: "哪些新品种、种在哪块试验田、结果如何、谁在推广。",
    en: "Which new varieties, on which plot, with which result, and who spreads them.",
  },
  question: { zh: "有哪些新品种在展示，表现如何？", en: "Which varieties are on show, and how do they do?" },
  owner: { zh: "育种单位", en: "Breeder" },
  fields: {
    crop: { kind: "text", most: 120, required: true, searched: true, label: { zh: "作物", en: "Crop" } },
    traits: { kind: "long-text", searched: true, label: { zh: "品种特点", en: "Traits" } },
    stage: {
      kind: "choice",
      label: { zh: "育繁推环节", en: "Stage" },
      choices: {
        breed: { zh: "育", en: "breeding" },
        multiply: { zh: "繁", en: "multiplying" },
        spread: { zh: "推", en: "spreading" },
      },
    },
    germplasm: { kind: "reference", register: "research-sample", label: { zh: "种质来源", en: "Germplasm" } },
    place: { kind: "place", label: { zh: "试验田区域", en: "Area of the plot" } },
    point: { kind: "point", label: { zh: "试验田位置", en: "Position of the plot" } },
    shown: { kind: "period", onCalendar: true, label: { zh: "展示时间", en: "On show" } },
    plotArea: {
      kind: "number",
      unit: { zh: "亩", en: "mu" },
      least: 0,
      label: { zh: "展示面积", en: "Size of the plot" },
    },
    result: { kind: "long-text", label: { zh: "试验结果", en: "Result of the trial" } },
    spread: { kind: "text", most: 300, label: { zh: "推广情况", en: "Where it is grown" } },
    testedOn: { kind: "date", label: { zh: "出结果日期", en: "Result on" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "申请展示", en: "proposed" }, tone: "under-way" },
      shown: { label: { zh: "展示中", en: "on show" }, tone: "holds" },
      tested: { label: { zh: "已出结果", en: "tried" }, tone: "holds" },
      ended: { label: { zh: "已退出", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "show",
        from: ["proposed"],
        to: "shown",
        label: { zh: "进入展示", en: "Put on show" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["place", "shown"],
      },
      {
        code: "test",
        from: ["shown"],
        to: "tested",
        label: { zh: "登记试验结果", en: "Enter the result" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["result"],
        stamps: "testedOn",
      },
      {
        code: "end",
        from: ["proposed", "shown", "tested"],
        to: "ended",
        label: { zh: "退出", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["crop", "stage", "place", "shown"], filters: ["stage", "place"] },
  sections: [
    { title: { zh: "品种", en: "Variety" }, fields: ["crop", "traits", "stage", "germplasm"] },
    {
      title: { zh: "展示", en: "Show" },
      fields: ["place", "point", "shown", "plotArea", "result", "spread", "testedOn"],
    },
  ],
});
