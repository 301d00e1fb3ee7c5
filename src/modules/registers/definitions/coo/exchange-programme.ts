import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: rounds of exchange programmes. The programmes named are the text's; places and conditions are those of each
 * round.
 */
export const exchangeProgramme = defineRegister({
  code: "exchange-programme",
  capability: "COO",
  version: 1,
  title: { zh: "国际交流计划", en: "International exchange programmes" },
  purpose: {
    zh: "国际杰青、技术培训班、青少年交流等，一期一条：名额、来自哪里、做成什么。",
    en: "Young scientists, training courses, exchanges of the young: places, from where, and what came of it.",
  },
  question: { zh: "有哪些交流，还有几个名额？", en: "Which exchanges are there, and how many places are left?" },
  owner: { zh: "承办单位", en: "Host" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "计划", en: "Programme" },
      choices: {
        talented: { zh: "国际杰青计划", en: "Talented Young Scientists" },
        training: { zh: "发展中国家技术培训班", en: "technology training for developing countries" },
        "japan-youth": { zh: "中日青少年科技交流计划", en: "Sino-Japanese youth exchange" },
        "korea-scientists": { zh: "中韩青年科学家交流计划", en: "Sino-Korean young scientists" },
        government: { zh: "政府间科技交流项目", en: "intergovernmental exchange" },
        academy: { zh: "青年科学院交流", en: "young academy" },
      },
    },
    countries: { kind: "text", most: 300, searched: true, label: { zh: "国家（地区）", en: "Countries" } },
    subject: { kind: "text", most: 300, searched: true, label: { zh: "交流内容", en: "Subject" } },
    base: { kind: "reference", register: "joint-base", label: { zh: "依托机构", en: "Institution" } },
    runs: { kind: "period", onCalendar: true, label: { zh: "时间", en: "Time" } },
    places: { kind: "number", unit: { zh: "个", en: "places" }, least: 0, label: { zh: "名额", en: "Places" } },
    signUpBy: { kind: "date", onCalendar: true, label: { zh: "报名截止", en: "Sign up until" } },
    participants: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      label: { zh: "参加人数", en: "Participants" },
    },
    results: { kind: "long-text", label: { zh: "合作成果", en: "What came of it" } },
    endedOn: { kind: "date", label: { zh: "结束日期", en: "Ended on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "计划", en: "planned" }, tone: "under-way" },
      open: { label: { zh: "报名", en: "open" }, tone: "under-way" },
      running: { label: { zh: "进行中", en: "under way" }, tone: "under-way" },
      ended: { label: { zh: "已结束", en: "ended" }, tone: "holds" },
      cancelled: { label: { zh: "已取消", en: "cancelled" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["planned"],
        to: "open",
        label: { zh: "开放报名", en: "Open" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["places", "signUpBy"],
      },
      {
        code: "begin",
        from: ["planned", "open"],
        to: "running",
        label: { zh: "开始", en: "Begin" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["participants"],
      },
      {
        code: "end",
        from: ["running"],
        to: "ended",
        label: { zh: "结束并登记成果", en: "End" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["results"],
        stamps: "endedOn",
      },
      {
        code: "cancel",
        from: ["planned", "open"],
        to: "cancelled",
        label: { zh: "取消", en: "Cancel" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "countries", "runs", "places"], filters: ["kind"] },
  sections: [
    {
      title: { zh: "计划", en: "Programme" },
      fields: ["kind", "countries", "subject", "base", "runs", "places", "signUpBy"],
    },
    { title: { zh: "结果", en: "Outcome" }, fields: ["participants", "results", "endedOn"] },
  ],
});
