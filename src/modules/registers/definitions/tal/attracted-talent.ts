import { defineRegister } from "../../kit/define-register.ts";

/**
 * C12: people who were attracted, as far as they must be counted: the name, the channel, the unit. Channels are the text's; what
 * makes somebody "high-end" is not defined there, so the stewards confirm it one by one.
 */
export const attractedTalent = defineRegister({
  code: "attracted-talent",
  capability: "TAL",
  version: 2,
  title: { zh: "引进人才", en: "Attracted talents" },
  purpose: {
    zh: "登记引进的人才及引进渠道；确认为海洋高端人才的自动计数，个人信息不公开。",
    en: "People who were attracted and by which channel; confirmed marine high-end talents count by themselves, and nothing personal is public.",
  },
  question: { zh: "引进了多少人，由哪些渠道？", en: "How many were attracted, and by which channels?" },
  owner: { zh: "用人单位", en: "Employer" },
  personalPurpose: {
    zh: "核对引进人数、防止重复计算、办理人才服务。",
    en: "To check the number, count nobody twice, and provide the services of the card.",
  },
  fields: {
    channel: {
      kind: "choice",
      label: { zh: "引进渠道", en: "Channel" },
      required: true,
      choices: {
        "by-talent": { zh: "以才引才", en: "talent brings talent" },
        "by-platform": { zh: "平台聚才", en: "platform gathers talent" },
        "by-enterprise": { zh: "企业揽才", en: "enterprise recruits talent" },
        other: { zh: "其他", en: "other" },
      },
    },
    field: { kind: "item", vocabulary: "priority-field", label: { zh: "海洋领域", en: "Marine field" } },
    isMarineHighEnd: {
      kind: "flag",
      label: { zh: "海洋高端人才", en: "Marine high-end talent" },
      help: { zh: "文件没有界定“高端”。", en: "The documents do not define “high-end”." },
    },
    platform: { kind: "reference", register: "platform", label: { zh: "依托平台", en: "Platform" } },
    facility: { kind: "reference", register: "facility-project", label: { zh: "依托设施", en: "Facility" } },
    project: { kind: "text", most: 300, label: { zh: "依托项目", en: "Project" } },
    bornIn: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 1900,
      most: 2100,
      privacy: "personal",
      label: { zh: "出生年份", en: "Year of birth" },
    },
    comesFrom: { kind: "text", most: 200, privacy: "personal", label: { zh: "来自单位", en: "Comes from" } },
    place: { kind: "place", label: { zh: "工作区域", en: "Works in" } },
    arrivedOn: { kind: "date", label: { zh: "到岗日期", en: "Took up the post on" } },
    confirmedOn: { kind: "date", label: { zh: "确认日期", en: "Confirmed on" } },
    leftOn: { kind: "date", label: { zh: "离岗日期", en: "Left on" } },
  },
  lifeCycle: {
    initial: "reported",
    states: {
      reported: { label: { zh: "已申报", en: "reported" }, tone: "under-way" },
      confirmed: { label: { zh: "已确认", en: "confirmed" }, tone: "holds" },
      refused: { label: { zh: "未确认", en: "refused" }, tone: "over" },
      left: { label: { zh: "已离岗", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "confirm",
        from: ["reported"],
        to: "confirmed",
        label: { zh: "确认", en: "Confirm" },
        by: ["steward"],
        says: "basis",
        needs: ["arrivedOn", "place"],
        stamps: "confirmedOn",
      },
      {
        code: "refuse",
        from: ["reported"],
        to: "refused",
        label: { zh: "不予确认", en: "Refuse" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "leave",
        from: ["confirmed"],
        to: "left",
        label: { zh: "离岗", en: "Leave" },
        by: ["steward", "owner"],
        says: "reason",
        stamps: "leftOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: {
    columns: ["channel", "field", "place", "arrivedOn"],
    filters: ["channel", "field", "place", "isMarineHighEnd"],
  },
  sections: [
    {
      title: { zh: "引进", en: "Attraction" },
      fields: ["channel", "field", "isMarineHighEnd", "platform", "facility", "project", "place"],
    },
    { title: { zh: "个人信息", en: "Personal data" }, fields: ["bornIn", "comesFrom"] },
    { title: { zh: "日期", en: "Dates" }, fields: ["arrivedOn", "confirmedOn", "leftOn"] },
  ],
  facts({ state, fields: { isMarineHighEnd, arrivedOn, place } }) {
    const isCounted = (state === "confirmed" || state === "left") && isMarineHighEnd === true && arrivedOn !== null;
    return isCounted ? [{ metric: "marine-high-end-talent", validFrom: arrivedOn, validTo: null, place }] : [];
  },
});
