import { defineRegister } from "../../kit/define-register.ts";

/** C14: what was promised at an event. That the promise is looked at again is the register's own rule. */
export const eventOutcome = defineRegister({
  code: "event-outcome",
  capability: "COO",
  version: 1,
  title: { zh: "活动意向与兑现", en: "Promises made at events" },
  purpose: {
    zh: "路演、对接、引才活动上的意向，到期回访，兑现率看得见。",
    en: "What was promised at roadshows and fairs, asked again when due, so that the rate of kept promises can be seen.",
  },
  question: { zh: "当时说的，后来做到了吗？", en: "What was promised, and was it kept?" },
  owner: { zh: "承诺单位", en: "Who promised" },
  fields: {
    event: { kind: "reference", register: "programme-event", label: { zh: "活动", en: "Event" } },
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        finance: { zh: "融资", en: "finance" },
        contract: { zh: "技术合同", en: "technology contract" },
        talent: { zh: "引才", en: "recruitment" },
        cooperation: { zh: "合作协议", en: "cooperation" },
        prize: { zh: "获奖", en: "prize" },
      },
    },
    what: { kind: "long-text", required: true, searched: true, label: { zh: "意向内容", en: "What was promised" } },
    other: { kind: "text", most: 300, label: { zh: "对方", en: "Other side" } },
    amount: { kind: "money", privacy: "confidential", label: { zh: "意向金额", en: "Amount promised" } },
    askOn: { kind: "date", onCalendar: true, label: { zh: "回访日期", en: "Ask again on" } },
    reached: { kind: "money", privacy: "confidential", label: { zh: "实际金额", en: "Amount reached" } },
    proof: { kind: "text", most: 300, label: { zh: "兑现证明", en: "Proof" } },
    settledOn: { kind: "date", label: { zh: "确认日期", en: "Settled on" } },
  },
  lifeCycle: {
    initial: "promised",
    states: {
      promised: { label: { zh: "已达成意向", en: "promised" }, tone: "under-way" },
      kept: { label: { zh: "已兑现", en: "kept" }, tone: "holds" },
      "not-kept": { label: { zh: "未兑现", en: "not kept" }, tone: "over" },
    },
    transitions: [
      {
        code: "keep",
        from: ["promised"],
        to: "kept",
        label: { zh: "确认兑现", en: "Confirm" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["proof"],
        stamps: "settledOn",
      },
      {
        code: "fail",
        from: ["promised"],
        to: "not-kept",
        label: { zh: "未兑现", en: "Enter that it was not kept" },
        by: ["steward", "owner"],
        says: "reason",
        stamps: "settledOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute", "broker", "finance-officer"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["kind", "other", "askOn", "settledOn"], filters: ["kind"] },
  sections: [
    { title: { zh: "意向", en: "Promise" }, fields: ["event", "kind", "what", "other", "amount", "askOn"] },
    { title: { zh: "兑现", en: "Outcome" }, fields: ["reached", "proof", "settledOn"] },
  ],
});
