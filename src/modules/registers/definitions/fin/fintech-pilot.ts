import { defineRegister } from "../../kit/define-register.ts";

/** C6: results of the national fintech pilots are to be spread. */
export const fintechPilot = defineRegister({
  code: "fintech-pilot",
  capability: "FIN",
  version: 1,
  title: { zh: "金融科技应用试点", en: "Fintech pilots" },
  purpose: {
    zh: "国家金融科技应用试点做了什么、效果如何、哪些机构在推广。",
    en: "What the national fintech pilots did, what came of them, and who took them over.",
  },
  question: { zh: "有哪些试点成果，推广到了哪里？", en: "Which results are there, and where did they spread?" },
  owner: { zh: "试点机构", en: "Institution" },
  fields: {
    application: { kind: "long-text", required: true, searched: true, label: { zh: "应用内容", en: "Application" } },
    operators: { kind: "text", most: 300, namesParties: true, label: { zh: "参与机构", en: "Taking part" } },
    result: { kind: "long-text", label: { zh: "试点成果", en: "Result" } },
    adopters: { kind: "text", most: 300, namesParties: true, label: { zh: "推广应用机构", en: "Adopters" } },
    finishedOn: { kind: "date", label: { zh: "试点完成日期", en: "Finished on" } },
    spreadOn: { kind: "date", label: { zh: "推广日期", en: "Spread on" } },
  },
  lifeCycle: {
    initial: "piloted",
    states: {
      piloted: { label: { zh: "试点中", en: "piloted" }, tone: "under-way" },
      finished: { label: { zh: "试点完成", en: "finished" }, tone: "holds" },
      spread: { label: { zh: "已推广", en: "spread" }, tone: "holds" },
      ended: { label: { zh: "已终止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "finish",
        from: ["piloted"],
        to: "finished",
        label: { zh: "完成试点", en: "Finish" },
        by: ["steward"],
        says: "basis",
        needs: ["result"],
        stamps: "finishedOn",
      },
      {
        code: "spread",
        from: ["finished", "spread"],
        to: "spread",
        label: { zh: "推广应用", en: "Spread" },
        by: ["steward"],
        says: "basis",
        needs: ["adopters"],
        stamps: "spreadOn",
      },
      {
        code: "end",
        from: ["piloted", "finished"],
        to: "ended",
        label: { zh: "终止", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["finance-officer"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["operators", "finishedOn", "adopters"], filters: [] },
  sections: [
    { title: { zh: "试点", en: "Pilot" }, fields: ["application", "operators", "result", "finishedOn"] },
    { title: { zh: "推广", en: "Spread" }, fields: ["adopters", "spreadOn"] },
  ],
});
