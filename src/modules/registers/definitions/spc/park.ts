import { defineRegister } from "../../kit/define-register.ts";

/** C13: parks with what they are to concentrate on. States are the register's own: the text names parks, not their stages. */
export const park = defineRegister({
  code: "park",
  capability: "SPC",
  version: 1,
  title: { zh: "园区", en: "Parks" },
  purpose: {
    zh: "登记园区的类别、重点产业和所在区域，供错位互补和落地核对。",
    en: "Parks with their kind, the industries they concentrate on and where they are, so that they complement each other.",
  },
  question: { zh: "有哪些园区，各自重点发展什么？", en: "Which parks are there, and on what does each concentrate?" },
  owner: { zh: "管理单位", en: "Run by" },
  fields: {
    kind: {
      kind: "choice",
      label: { zh: "类别", en: "Kind" },
      required: true,
      choices: {
        "zone-park": { zh: "一区多园园区", en: "park of the high-tech zone" },
        professional: { zh: "专业园区", en: "professional park" },
        characteristic: { zh: "特色科技创新园", en: "characteristic innovation park" },
        srdi: { zh: "专精特新园区", en: "park for specialised small firms" },
        "future-industry": { zh: "未来产业科技园", en: "future-industry science park" },
        cluster: { zh: "产业集聚区", en: "industrial cluster" },
        other: { zh: "其他", en: "other" },
      },
    },
    focus: { kind: "long-text", searched: true, label: { zh: "重点产业（原文）", en: "Industries, as written" } },
    area: { kind: "place", label: { zh: "园区范围", en: "Area of the park" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Within" } },
    carriers: {
      kind: "references",
      register: "incubation-carrier",
      label: { zh: "园内孵化载体", en: "Carriers in the park" },
    },
    beganOn: { kind: "date", label: { zh: "启用日期", en: "Began on" } },
    endedOn: { kind: "date", label: { zh: "撤并日期", en: "Ended on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      running: { label: { zh: "运行", en: "running" }, tone: "holds" },
      ended: { label: { zh: "撤并", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "begin",
        from: ["entered"],
        to: "running",
        label: { zh: "启用", en: "Begin" },
        by: ["steward", "owner"],
        says: "reason",
        stamps: "beganOn",
      },
      {
        code: "end",
        from: ["entered", "running"],
        to: "ended",
        label: { zh: "撤并", en: "End" },
        by: ["steward"],
        says: "basis",
        stamps: "endedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter", "operator"],
    readers: ["reviewer", "reporter", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "focus", "place"], filters: ["kind", "place"] },
  sections: [
    { title: { zh: "园区", en: "Park" }, fields: ["kind", "focus", "carriers"] },
    { title: { zh: "地点和日期", en: "Place and dates" }, fields: ["area", "place", "beganOn", "endedOn"] },
  ],
});
