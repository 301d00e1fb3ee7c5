import { defineRegister } from "../../kit/define-register.ts";

/**
 * C11: a case in which laboratories are restructured: the old ones, how, the new one. The text gives a number to reach and
 * neither criteria nor outcomes; merge, renew and cancel are the register's own words for what can come out.
 */
export const restructuring = defineRegister({
  code: "restructuring",
  capability: "PLT",
  version: 1,
  title: { zh: "实验室重组", en: "Restructuring of laboratories" },
  purpose: {
    zh: "一次重组一件：哪些实验室、怎样重组、重组成什么；完成的自动计入重组家数。",
    en: "One case each: which laboratories, how, and what they become; a finished one counts by itself.",
  },
  question: { zh: "重组了多少家，还有哪些在办？", en: "How many were restructured, and which are under way?" },
  owner: { zh: "依托单位", en: "Host organisation" },
  fields: {
    sources: {
      kind: "references",
      register: "platform",
      label: { zh: "参与重组的实验室", en: "Laboratories that are restructured" },
    },
    way: {
      kind: "choice",
      label: { zh: "方式", en: "Way" },
      required: true,
      choices: {
        merge: { zh: "合并", en: "merged" },
        renew: { zh: "充实调整", en: "renewed" },
        cancel: { zh: "撤销", en: "cancelled" },
      },
    },
    level: {
      kind: "choice",
      label: { zh: "级别", en: "Level" },
      required: true,
      choices: {
        national: { zh: "国家级", en: "national" },
        provincial: { zh: "省级", en: "provincial" },
        city: { zh: "市级", en: "city" },
      },
    },
    result: {
      kind: "reference",
      register: "platform",
      label: { zh: "重组后的实验室", en: "The laboratory that results" },
    },
    criteria: { kind: "long-text", label: { zh: "审查要点", en: "What was looked at" } },
    effects: {
      kind: "long-text",
      label: { zh: "对在研项目和预约的安排", en: "What becomes of running projects and bookings" },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    appliedOn: { kind: "date", label: { zh: "受理日期", en: "Taken up on" } },
    decidedOn: { kind: "date", label: { zh: "决定日期", en: "Decided on" }, onCalendar: true },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "已提出", en: "proposed" }, tone: "under-way" },
      reviewed: { label: { zh: "审查中", en: "under review" }, tone: "under-way" },
      restructured: { label: { zh: "已重组", en: "restructured" }, tone: "holds" },
      refused: { label: { zh: "未同意", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "take-up",
        from: ["proposed"],
        to: "reviewed",
        label: { zh: "受理审查", en: "Take up" },
        by: ["steward"],
        says: "nothing",
        stamps: "appliedOn",
      },
      {
        code: "restructure",
        from: ["reviewed"],
        to: "restructured",
        label: { zh: "同意重组", en: "Restructure" },
        by: ["steward"],
        says: "basis",
        needs: ["place"],
        stamps: "decidedOn",
      },
      {
        code: "refuse",
        from: ["reviewed"],
        to: "refused",
        label: { zh: "不同意", en: "Refuse" },
        by: ["steward"],
        says: "reason",
        stamps: "decidedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["reviewer", "reporter", "auditor", "expert"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "internal" },
  list: { columns: ["level", "way", "place", "decidedOn"], filters: ["level", "way", "place"] },
  sections: [
    { title: { zh: "重组", en: "Restructuring" }, fields: ["level", "way", "sources", "result", "place"] },
    { title: { zh: "审查", en: "Review" }, fields: ["criteria", "effects", "appliedOn", "decidedOn"] },
  ],
  facts({ state, fields: { level, decidedOn, place } }) {
    if (state !== "restructured" || level !== "city" || decidedOn === null) return [];
    return [{ metric: "city-key-laboratory-restructuring", validFrom: decidedOn, validTo: null, place }];
  },
});
