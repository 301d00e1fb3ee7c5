import { defineRegister } from "../../kit/define-register.ts";

/** C4: growth by alliance, acquisition and restructuring. The three ways are the text's. */
export const mergerDeal = defineRegister({
  code: "merger-deal",
  capability: "ENT",
  version: 1,
  title: { zh: "并购重组", en: "Mergers and restructuring" },
  purpose: {
    zh: "入库企业强强联合、对外并购、重组整合：与谁、为何、对称号和入库有何影响。",
    en: "Alliances, acquisitions and restructurings of members: with whom, why, and the effect on titles and membership.",
  },
  question: {
    zh: "哪些企业在并购重组，对入库有何影响？",
    en: "Which members merge or restructure, and with which effect?",
  },
  owner: { zh: "企业", en: "Firm" },
  fields: {
    way: {
      kind: "choice",
      required: true,
      label: { zh: "方式", en: "Way" },
      choices: {
        alliance: { zh: "强强联合", en: "alliance" },
        acquisition: { zh: "对外并购", en: "acquisition" },
        restructuring: { zh: "重组整合", en: "restructuring" },
      },
    },
    member: { kind: "reference", register: "nursery-member", label: { zh: "入库企业", en: "Member" } },
    counterpart: {
      kind: "text",
      most: 300,
      required: true,
      namesParties: true,
      label: { zh: "对方", en: "Counterpart" },
    },
    amount: { kind: "money", privacy: "confidential", label: { zh: "交易金额", en: "Amount" } },
    purpose: { kind: "text", most: 500, label: { zh: "目的", en: "Purpose" } },
    dueOn: { kind: "date", onCalendar: true, label: { zh: "预计完成", en: "Due" } },
    closedOn: { kind: "date", label: { zh: "完成日期", en: "Closed on" } },
    effect: { kind: "long-text", label: { zh: "对称号和入库的影响", en: "Effect on titles and membership" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "筹划", en: "planned" }, tone: "under-way" },
      closed: { label: { zh: "已完成", en: "closed" }, tone: "holds" },
      dropped: { label: { zh: "已放弃", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "close",
        from: ["planned"],
        to: "closed",
        label: { zh: "登记完成", en: "Enter as closed" },
        by: ["steward"],
        says: "basis",
        needs: ["member", "effect"],
        stamps: "closedOn",
      },
      {
        code: "drop",
        from: ["planned"],
        to: "dropped",
        label: { zh: "放弃", en: "Drop" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: ["enterprise"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["way", "member", "counterpart", "closedOn"], filters: ["way"] },
  sections: [
    { title: { zh: "交易", en: "Deal" }, fields: ["way", "member", "counterpart", "amount", "purpose", "dueOn"] },
    { title: { zh: "结果", en: "Result" }, fields: ["closedOn", "effect"] },
  ],
});
