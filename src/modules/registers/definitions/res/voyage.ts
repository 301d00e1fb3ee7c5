import { defineRegister } from "../../kit/define-register.ts";

/**
 * C9: voyages of research vessels and what of them is open to others. Regular and shared voyages are the text's; rules
 * of allocation are not.
 */
export const voyage = defineRegister({
  code: "voyage",
  capability: "RES",
  version: 1,
  title: { zh: "科考航次与共享", en: "Voyages and shared berths" },
  purpose: {
    zh: "航次计划、可共享的舱位和站位时间、航次报告、样品和数据归处。",
    en: "Planned voyages, berths and station time that others may use, the cruise report, and where samples and data went.",
  },
  question: {
    zh: "有哪些航次可以搭，还有几个舱位？",
    en: "Which voyages may be joined, and how many berths are left?",
  },
  owner: { zh: "组织单位", en: "Organiser" },
  fields: {
    vessel: { kind: "reference", register: "shared-resource", label: { zh: "科考船", en: "Vessel" } },
    area: { kind: "text", most: 300, required: true, searched: true, label: { zh: "作业海区", en: "Sea area" } },
    isPolar: { kind: "flag", label: { zh: "极地科考", en: "Polar" } },
    sails: { kind: "period", onCalendar: true, label: { zh: "航次时间", en: "At sea" } },
    task: { kind: "long-text", label: { zh: "航次任务", en: "Task" } },
    berths: {
      kind: "number",
      unit: { zh: "个", en: "berths" },
      least: 0,
      label: { zh: "共享舱位", en: "Berths for others" },
    },
    stationHours: {
      kind: "number",
      unit: { zh: "小时", en: "hours" },
      least: 0,
      label: { zh: "共享站位时间", en: "Station time for others" },
    },
    gear: { kind: "text", most: 500, label: { zh: "甲板设备", en: "Deck gear" } },
    askBy: { kind: "date", onCalendar: true, label: { zh: "申请截止", en: "Ask until" } },
    guests: { kind: "text", most: 500, label: { zh: "参航单位", en: "Who joins" } },
    refusals: { kind: "long-text", label: { zh: "未安排的申请和理由", en: "Who could not be taken, and why" } },
    report: { kind: "text", most: 300, label: { zh: "航次报告", en: "Cruise report" } },
    deposit: { kind: "text", most: 300, label: { zh: "样品和数据归处", en: "Where samples and data went" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "计划", en: "planned" }, tone: "under-way" },
      open: { label: { zh: "征集搭载", en: "open to others" }, tone: "under-way" },
      allotted: { label: { zh: "已安排", en: "allotted" }, tone: "under-way" },
      returned: { label: { zh: "已返航", en: "returned" }, tone: "holds" },
      reported: { label: { zh: "已交报告", en: "reported" }, tone: "holds" },
      cancelled: { label: { zh: "已取消", en: "cancelled" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["planned"],
        to: "open",
        label: { zh: "征集搭载", en: "Open" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["berths", "askBy"],
      },
      {
        code: "allot",
        from: ["open"],
        to: "allotted",
        label: { zh: "公布安排", en: "Publish the allotment" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["guests"],
      },
      {
        code: "return",
        from: ["planned", "allotted"],
        to: "returned",
        label: { zh: "返航", en: "Return" },
        by: ["steward", "owner"],
        says: "nothing",
      },
      {
        code: "report",
        from: ["returned"],
        to: "reported",
        label: { zh: "提交航次报告", en: "Hand in the report" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["report", "deposit"],
      },
      {
        code: "cancel",
        from: ["planned", "open", "allotted"],
        to: "cancelled",
        label: { zh: "取消", en: "Cancel" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["operator", "institute"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["area", "sails", "berths", "askBy"], filters: ["isPolar"] },
  sections: [
    { title: { zh: "航次", en: "Voyage" }, fields: ["vessel", "area", "isPolar", "sails", "task"] },
    {
      title: { zh: "共享", en: "Open to others" },
      fields: ["berths", "stationHours", "gear", "askBy", "guests", "refusals"],
    },
    { title: { zh: "成果", en: "What came of it" }, fields: ["report", "deposit"] },
  ],
});
