import { defineRegister } from "../../kit/define-register.ts";

/**
 * C11: nodes of a national laboratory's network. Core, bases and network are the text's; who belongs to it is not.
 */
export const networkNode = defineRegister({
  code: "network-node",
  capability: "PLT",
  version: 1,
  title: { zh: "国家实验室网络节点", en: "Nodes of the laboratory network" },
  purpose: {
    zh: "核心、基地、网络各有哪些单位，在哪里，一起做什么项目。",
    en: "Which organisations are core, base or network, where they are, and what they do together.",
  },
  question: { zh: "网络里有谁，一起在做什么？", en: "Who is in the network, and what do they do together?" },
  owner: { zh: "节点单位", en: "Node" },
  fields: {
    role: {
      kind: "choice",
      required: true,
      label: { zh: "角色", en: "Role" },
      choices: {
        core: { zh: "核心", en: "core" },
        base: { zh: "基地", en: "base" },
        network: { zh: "网络", en: "network" },
      },
    },
    laboratory: { kind: "reference", register: "platform", label: { zh: "所属实验室", en: "Laboratory" } },
    partner: {
      kind: "text",
      most: 300,
      searched: true,
      namesParties: true,
      label: { zh: "节点机构", en: "Organisation of the node" },
    },
    country: { kind: "text", most: 120, label: { zh: "国家（地区）和城市", en: "Country and city" } },
    topic: { kind: "long-text", label: { zh: "合作方向", en: "Topics" } },
    projects: { kind: "text", most: 300, label: { zh: "联合项目", en: "Joint projects" } },
    agreed: { kind: "period", onCalendar: true, label: { zh: "合作期", en: "Agreement" } },
    joinedOn: { kind: "date", label: { zh: "加入日期", en: "Joined on" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "拟建", en: "planned" }, tone: "under-way" },
      joined: { label: { zh: "已加入", en: "joined" }, tone: "holds" },
      left: { label: { zh: "已退出", en: "left" }, tone: "over" },
    },
    transitions: [
      {
        code: "join",
        from: ["planned"],
        to: "joined",
        label: { zh: "加入网络", en: "Join" },
        by: ["steward"],
        says: "basis",
        needs: ["partner", "topic"],
        stamps: "joinedOn",
      },
      {
        code: "leave",
        from: ["planned", "joined"],
        to: "left",
        label: { zh: "退出", en: "Leave" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "operator"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["role", "partner", "country", "joinedOn"], filters: ["role"] },
  sections: [
    { title: { zh: "节点", en: "Node" }, fields: ["role", "laboratory", "partner", "country"] },
    { title: { zh: "合作", en: "Cooperation" }, fields: ["topic", "projects", "agreed", "joinedOn"] },
  ],
});
