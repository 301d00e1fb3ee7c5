import { defineRegister } from "../../kit/define-register.ts";

/**
 * C8: demonstration projects. That a leading firm leads and brings small ones along is the text's; the share of small
 * firms is not.
 */
export const demonstrationProject = defineRegister({
  code: "demonstration-project",
  capability: "SCN",
  version: 3,
  title: { zh: "示范工程与应用示范", en: "Demonstration projects" },
  purpose: {
    zh: "龙头企业牵头、带动中小企业，从启动到验收、推广；看得出推广到哪里。",
    en: "Led by a leading firm with small ones, from start to acceptance and spread; where it was repeated can be seen.",
  },
  question: {
    zh: "有哪些示范，带动了谁，推广到哪里？",
    en: "Which demonstrations are there, whom do they bring along, where were they repeated?",
  },
  owner: { zh: "牵头单位", en: "Lead" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        marine: { zh: "海洋科技创新示范工程", en: "marine innovation demonstration" },
        technology: { zh: "科技示范工程", en: "technology demonstration" },
        livelihood: { zh: "科技惠民示范", en: "technology for the people" },
        hydrogen: { zh: "氢能应用示范", en: "hydrogen demonstration" },
        "pioneer-zone": { zh: "先导示范区", en: "pioneer zone" },
        application: { zh: "智慧应用示范", en: "smart application" },
        agriculture: { zh: "农业示范", en: "agricultural demonstration" },
      },
    },
    level: {
      kind: "choice",
      label: { zh: "级别", en: "Level" },
      choices: {
        national: { zh: "国家级", en: "national" },
        provincial: { zh: "省级", en: "provincial" },
        city: { zh: "市级", en: "city" },
        district: { zh: "区级", en: "district" },
      },
    },
    content: { kind: "long-text", searched: true, label: { zh: "示范内容", en: "What is shown" } },
    application: {
      kind: "choice",
      label: { zh: "智慧应用", en: "Smart application" },
      choices: {
        "smart-block": { zh: "智慧街区", en: "smart block" },
        "smart-park": { zh: "智慧园区", en: "smart park" },
        "smart-ocean": { zh: "智慧海洋", en: "smart ocean" },
        "digital-village": { zh: "数字乡村", en: "digital village" },
      },
    },
    scenarios: { kind: "references", register: "scenario", label: { zh: "承载的场景", en: "Scenarios hosted" } },
    track: { kind: "item", vocabulary: "industry-track", label: { zh: "产业赛道", en: "Industry track" } },
    place: { kind: "place", label: { zh: "示范区域", en: "Area" } },
    members: { kind: "text", most: 500, namesParties: true, label: { zh: "参与单位", en: "Members" } },
    smallFirms: {
      kind: "number",
      unit: { zh: "家", en: "firms" },
      least: 0,
      label: { zh: "参与的中小企业", en: "Small firms that take part" },
    },
    startedOn: { kind: "date", label: { zh: "启动日期", en: "Started on" } },
    due: { kind: "date", onCalendar: true, label: { zh: "计划验收日期", en: "To be accepted by" } },
    acceptedOn: { kind: "date", label: { zh: "验收日期", en: "Accepted on" } },
    benefit: { kind: "long-text", label: { zh: "示范效果", en: "Effect" } },
    replications: {
      kind: "number",
      unit: { zh: "处", en: "places" },
      least: 0,
      label: { zh: "推广应用", en: "Repeated in" },
    },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      running: { label: { zh: "实施", en: "under way" }, tone: "under-way" },
      accepted: { label: { zh: "已验收", en: "accepted" }, tone: "holds" },
      spread: { label: { zh: "已推广", en: "repeated elsewhere" }, tone: "holds" },
      stopped: { label: { zh: "已终止", en: "stopped" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["entered"],
        to: "running",
        label: { zh: "启动实施", en: "Start" },
        by: ["steward"],
        says: "basis",
        needs: ["content", "place"],
        stamps: "startedOn",
      },
      {
        code: "accept",
        from: ["running"],
        to: "accepted",
        label: { zh: "验收", en: "Accept" },
        by: ["steward"],
        says: "basis",
        needs: ["benefit"],
        stamps: "acceptedOn",
      },
      {
        code: "spread",
        from: ["accepted"],
        to: "spread",
        label: { zh: "登记推广", en: "Enter the spread" },
        by: ["steward", "owner"],
        says: "reason",
        needs: ["replications"],
      },
      {
        code: "stop",
        from: ["entered", "running"],
        to: "stopped",
        label: { zh: "终止", en: "Stop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "operator"],
    readers: ["reviewer", "auditor", "broker"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: {
    columns: ["kind", "level", "place", "acceptedOn", "replications"],
    filters: ["kind", "level", "track", "place"],
  },
  sections: [
    {
      title: { zh: "示范", en: "Demonstration" },
      fields: ["kind", "level", "content", "application", "scenarios", "track", "place"],
    },
    { title: { zh: "参与", en: "Who takes part" }, fields: ["members", "smallFirms"] },
    { title: { zh: "实施", en: "Course" }, fields: ["startedOn", "due", "acceptedOn", "benefit", "replications"] },
  ],
});
