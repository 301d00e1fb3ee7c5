import { defineRegister } from "../../kit/define-register.ts";

/** C13: from a lead to a firm that has settled. Channels are the text's; the stages between are the register's own. */
export const landing = defineRegister({
  code: "landing",
  capability: "SPC",
  version: 2,
  title: { zh: "招商与落地", en: "Leads and landings" },
  purpose: {
    zh: "一条线索一件，从接洽、承诺到落地；产业链上下游科技型企业落地自动计入当年个数。",
    en: "One lead each, from first contact to promise to landing; a chain technology firm that settles counts in its year.",
  },
  question: { zh: "今年落地了几家，还有哪些在谈？", en: "How many settled this year, and with whom are we talking?" },
  owner: { zh: "对接单位", en: "In charge" },
  fields: {
    channel: {
      kind: "choice",
      label: { zh: "招商渠道", en: "Channel" },
      required: true,
      choices: {
        platform: { zh: "平台招商", en: "by a platform" },
        institution: { zh: "机构招商", en: "by an institution" },
        fund: { zh: "基金招商", en: "by a fund" },
        alumni: { zh: "校友招商", en: "by alumni" },
        other: { zh: "其他", en: "other" },
      },
    },
    aim: {
      kind: "choice",
      label: { zh: "引进内容", en: "What is to come" },
      choices: {
        firm: { zh: "科技型企业", en: "technology firm" },
        "rd-headquarters": { zh: "研发总部", en: "R&D headquarters" },
        "rd-institution": { zh: "研发机构", en: "R&D institution" },
        project: { zh: "重大项目", en: "major project" },
      },
    },
    chain: {
      kind: "item",
      vocabulary: "technology-area",
      label: { zh: "产业链", en: "Industrial chain" },
    },
    position: {
      kind: "choice",
      label: { zh: "链上位置", en: "Position in the chain" },
      choices: {
        upstream: { zh: "上游", en: "upstream" },
        midstream: { zh: "中游", en: "midstream" },
        downstream: { zh: "下游", en: "downstream" },
      },
    },
    carrier: {
      kind: "reference",
      register: "incubation-carrier",
      label: { zh: "来源载体", en: "Brought by the carrier" },
    },
    circle: { kind: "reference", register: "innovation-circle", label: { zh: "来源生态圈", en: "From the circle" } },
    platform: { kind: "reference", register: "platform", label: { zh: "招商平台", en: "By the platform" } },
    pool: { kind: "text", most: 300, namesParties: true, label: { zh: "线索共享单位", en: "Shared with" } },
    sharing: {
      kind: "long-text",
      privacy: "confidential",
      label: { zh: "首接和分享规则", en: "First contact and how benefits are shared" },
    },
    promise: { kind: "long-text", privacy: "confidential", label: { zh: "双方承诺", en: "What both promise" } },
    investment: { kind: "money", privacy: "confidential", label: { zh: "计划投资", en: "Planned investment" } },
    firstContact: { kind: "date", label: { zh: "首次接洽日期", en: "First contact" } },
    promisedOn: { kind: "date", label: { zh: "签约日期", en: "Promised on" } },
    landedOn: { kind: "date", label: { zh: "落地日期", en: "Settled on" }, onCalendar: true },
    place: { kind: "place", label: { zh: "落地区域", en: "Settled in" } },
    park: { kind: "reference", register: "park", label: { zh: "落地园区", en: "Park" } },
  },
  lifeCycle: {
    initial: "lead",
    states: {
      lead: { label: { zh: "接洽", en: "lead" }, tone: "under-way" },
      promised: { label: { zh: "签约", en: "promised" }, tone: "under-way" },
      landed: { label: { zh: "落地", en: "settled" }, tone: "holds" },
      lost: { label: { zh: "终止", en: "lost" }, tone: "over" },
    },
    transitions: [
      {
        code: "promise",
        from: ["lead"],
        to: "promised",
        label: { zh: "签约", en: "Promise" },
        by: ["steward", "owner"],
        says: "basis",
        stamps: "promisedOn",
      },
      {
        code: "land",
        from: ["lead", "promised"],
        to: "landed",
        label: { zh: "落地", en: "Settle" },
        by: ["steward"],
        says: "basis",
        needs: ["place"],
        stamps: "landedOn",
      },
      {
        code: "lose",
        from: ["lead", "promised"],
        to: "lost",
        label: { zh: "终止", en: "Give up" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["channel", "aim", "place", "landedOn"], filters: ["channel", "aim", "place", "chain"] },
  sections: [
    {
      title: { zh: "线索", en: "Lead" },
      fields: [
        "channel",
        "aim",
        "chain",
        "position",
        "carrier",
        "circle",
        "platform",
        "firstContact",
        "pool",
        "sharing",
      ],
    },
    { title: { zh: "承诺", en: "Promise" }, fields: ["promise", "investment", "promisedOn"] },
    { title: { zh: "落地", en: "Landing" }, fields: ["landedOn", "place", "park"] },
  ],
  facts({ state, fields: { aim, position, landedOn, place } }) {
    if (state !== "landed" || aim !== "firm" || position === null || landedOn === null) return [];
    return [{ metric: "chain-firm-landing", validFrom: landedOn, validTo: null, place }];
  },
});
