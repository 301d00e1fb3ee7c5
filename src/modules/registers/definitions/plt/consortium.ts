import { defineRegister } from "../../kit/define-register.ts";

/**
 * C11: consortia, alliances and communities. Kinds and who leads are the text's; duties and how property is shared are
 * for the charter.
 */
export const consortium = defineRegister({
  code: "consortium",
  capability: "PLT",
  version: 3,
  title: { zh: "创新联合体与联盟", en: "Consortia and alliances" },
  purpose: {
    zh: "谁牵头、谁参加、章程怎么定、干了什么；牵头和成员看得清，退出有记录。",
    en: "Who leads, who takes part, what the charter says, what was done, and who left.",
  },
  question: { zh: "有哪些联合体，在一起做什么？", en: "Which consortia are there, and what do they do together?" },
  owner: { zh: "牵头单位", en: "Lead" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        consortium: { zh: "创新联合体", en: "innovation consortium" },
        alliance: { zh: "创新联盟", en: "innovation alliance" },
        cluster: { zh: "协同组群", en: "cooperation cluster" },
        "industry-community": { zh: "产业协同创新共同体", en: "industry collaboration community" },
        network: { zh: "创新协作网络", en: "collaboration network" },
        "centre-linkage": { zh: "创新中心联动", en: "linkage of innovation centres" },
        "service-alliance": { zh: "服务联盟", en: "service alliance" },
      },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    members: { kind: "text", most: 1000, searched: true, namesParties: true, label: { zh: "成员单位", en: "Members" } },
    platforms: { kind: "references", register: "platform", label: { zh: "相关平台", en: "Platforms" } },
    charter: { kind: "long-text", label: { zh: "章程和分工", en: "Charter and duties" } },
    sharing: {
      kind: "long-text",
      privacy: "confidential",
      label: { zh: "知识产权和利益分配", en: "Property and benefits" },
    },
    joint: { kind: "long-text", label: { zh: "共同活动和成果", en: "Joint activity and results" } },
    foundedOn: { kind: "date", label: { zh: "成立日期", en: "Founded on" } },
    meetsOn: { kind: "date", onCalendar: true, label: { zh: "下次会议", en: "Next meeting" } },
    endedOn: { kind: "date", label: { zh: "解散日期", en: "Ended on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      founded: { label: { zh: "已成立", en: "founded" }, tone: "holds" },
      ended: { label: { zh: "已解散", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "found",
        from: ["entered"],
        to: "founded",
        label: { zh: "成立", en: "Found" },
        by: ["steward"],
        says: "basis",
        needs: ["charter", "members"],
        stamps: "foundedOn",
      },
      {
        code: "end",
        from: ["entered", "founded"],
        to: "ended",
        label: { zh: "解散", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
        stamps: "endedOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "broker"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "field", "foundedOn", "meetsOn"], filters: ["kind", "field"] },
  sections: [
    {
      title: { zh: "组织", en: "Organisation" },
      fields: ["kind", "field", "members", "platforms", "charter", "sharing"],
    },
    { title: { zh: "活动", en: "Activity" }, fields: ["joint", "foundedOn", "meetsOn", "endedOn"] },
  ],
});
