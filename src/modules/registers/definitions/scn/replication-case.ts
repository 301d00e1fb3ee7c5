import { defineRegister } from "../../kit/define-register.ts";

/**
 * C8: where a demonstration or a scenario was repeated. Typical applications are the text's; how many make a spread
 * is not.
 */
export const replicationCase = defineRegister({
  code: "replication-case",
  capability: "SCN",
  version: 1,
  title: { zh: "推广应用案例", en: "Replications" },
  purpose: {
    zh: "示范和场景推广到哪里、谁在用、效果如何，一处一条，可按区域看。",
    en: "Where demonstrations and scenarios were repeated, who uses them and with which effect, one place each, by area.",
  },
  question: { zh: "示范推广到了哪些地方？", en: "Where have demonstrations been repeated?" },
  owner: { zh: "应用单位", en: "User" },
  fields: {
    application: {
      kind: "choice",
      label: { zh: "应用类型", en: "Application" },
      choices: {
        "smart-block": { zh: "智慧街区", en: "smart block" },
        "smart-park": { zh: "智慧园区", en: "smart park" },
        "smart-ocean": { zh: "智慧海洋", en: "smart ocean" },
        "digital-village": { zh: "数字乡村", en: "digital village" },
        other: { zh: "其他", en: "other" },
      },
    },
    demonstration: {
      kind: "reference",
      register: "demonstration-project",
      label: { zh: "来源示范", en: "Demonstration" },
    },
    scenario: { kind: "reference", register: "scenario", label: { zh: "来源场景", en: "Scenario" } },
    content: { kind: "long-text", required: true, searched: true, label: { zh: "应用内容", en: "What is used" } },
    place: { kind: "place", label: { zh: "应用区域", en: "Area" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
    effect: { kind: "long-text", label: { zh: "应用效果", en: "Effect" } },
    usedOn: { kind: "date", label: { zh: "投用日期", en: "In use since" } },
    endedOn: { kind: "date", label: { zh: "停用日期", en: "Ended on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "计划应用", en: "planned" }, tone: "under-way" },
      used: { label: { zh: "已投用", en: "in use" }, tone: "holds" },
      ended: { label: { zh: "已停用", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "use",
        from: ["planned"],
        to: "used",
        label: { zh: "登记投用", en: "Enter the use" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["place"],
        stamps: "usedOn",
      },
      {
        code: "end",
        from: ["planned", "used"],
        to: "ended",
        label: { zh: "停用", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
        stamps: "endedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "reporter", "operator"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["application", "place", "usedOn"], filters: ["application", "place"] },
  sections: [
    {
      title: { zh: "案例", en: "Case" },
      fields: ["application", "demonstration", "scenario", "content", "place", "point"],
    },
    { title: { zh: "效果", en: "Effect" }, fields: ["effect", "usedOn", "endedOn"] },
  ],
  facts({ state, fields: { usedOn, endedOn, place, point } }) {
    if (state === "planned" || usedOn === null || (endedOn !== null && endedOn <= usedOn)) return [];
    return [{ metric: "replication", validFrom: usedOn, validTo: endedOn, place, point }];
  },
});
