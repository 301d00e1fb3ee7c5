import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: contests, roadshows, forums, matching and outreach. Series and modes are the text's; rules of judging are those
 * of each event.
 */
export const programmeEvent = defineRegister({
  code: "programme-event",
  capability: "COO",
  version: 3,
  title: { zh: "活动与大赛", en: "Events and contests" },
  purpose: {
    zh: "大赛、路演、论坛、供需对接和科普活动排在一个日历里，结果有记录、可追踪。",
    en: "Contests, roadshows, forums, matching and outreach on one calendar, with results that are followed.",
  },
  question: { zh: "近期有什么活动，办成了什么？", en: "Which events are near, and what came of them?" },
  owner: { zh: "主办单位", en: "Organiser" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        contest: { zh: "创新创业大赛", en: "contest" },
        roadshow: { zh: "融资路演", en: "financing roadshow" },
        "overseas-roadshow": { zh: "海外新技术路演", en: "overseas roadshow" },
        forum: { zh: "论坛会议", en: "forum or conference" },
        matching: { zh: "供需对接、沙龙", en: "matching or salon" },
        recruitment: { zh: "引才活动", en: "recruitment" },
        policy: { zh: "政策宣讲", en: "policy talk" },
        "science-day": { zh: "科普活动", en: "outreach" },
        festival: { zh: "科技节、活动周", en: "festival or week" },
      },
    },
    mode: {
      kind: "choice",
      label: { zh: "方式", en: "Mode" },
      choices: {
        online: { zh: "线上", en: "online" },
        offline: { zh: "线下", en: "on site" },
        both: { zh: "线上+线下", en: "both" },
      },
    },
    series: { kind: "text", most: 200, searched: true, label: { zh: "系列", en: "Series" } },
    isBrand: { kind: "flag", label: { zh: "国际性品牌", en: "International brand" } },
    held: { kind: "period", onCalendar: true, label: { zh: "举办时间", en: "Held" } },
    place: { kind: "place", label: { zh: "举办区域", en: "Area" } },
    signUpBy: { kind: "date", onCalendar: true, label: { zh: "报名截止", en: "Sign up until" } },
    judges: {
      kind: "text",
      most: 500,
      privacy: "confidential",
      label: { zh: "评委和回避情况", en: "Judges and conflicts of interest" },
    },
    participants: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      label: { zh: "参加人数", en: "Participants" },
    },
    projects: {
      kind: "number",
      unit: { zh: "个", en: "projects" },
      least: 0,
      label: { zh: "参加项目", en: "Projects shown" },
    },
    results: { kind: "long-text", label: { zh: "结果", en: "Results" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      open: { label: { zh: "报名中", en: "open" }, tone: "under-way" },
      held: { label: { zh: "已举办", en: "held" }, tone: "holds" },
      cancelled: { label: { zh: "已取消", en: "cancelled" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["entered"],
        to: "open",
        label: { zh: "开放报名", en: "Open" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["held"],
      },
      {
        code: "hold",
        from: ["entered", "open"],
        to: "held",
        label: { zh: "登记结果", en: "Enter the results" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["results"],
      },
      {
        code: "cancel",
        from: ["entered", "open"],
        to: "cancelled",
        label: { zh: "取消", en: "Cancel" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "reporter", "broker", "finance-officer", "operator"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "mode", "held", "place", "participants"], filters: ["kind", "mode", "place"] },
  sections: [
    { title: { zh: "活动", en: "Event" }, fields: ["kind", "mode", "series", "isBrand", "held", "place", "signUpBy"] },
    { title: { zh: "结果", en: "Results" }, fields: ["judges", "participants", "projects", "results"] },
  ],
});
