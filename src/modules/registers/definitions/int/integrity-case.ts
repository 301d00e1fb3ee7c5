import { defineRegister } from "../../kit/define-register.ts";

/**
 * C3: a matter of research integrity. The text asks for supervision and a joint conference and gives no rules: that the
 * person is heard before a decision and that a sanction ends is the register's own.
 */
export const integrityCase = defineRegister({
  code: "integrity-case",
  capability: "INT",
  version: 1,
  title: { zh: "科研诚信案件", en: "Research-integrity cases" },
  purpose: {
    zh: "受理、调查、听取陈述、会商处理；处理有起止，到期自动不再影响申报。",
    en: "Taken up, examined, heard, decided together; a sanction has an end and stops to matter then.",
  },
  question: {
    zh: "有哪些案件在办，哪些处理还有效？",
    en: "Which cases are under way, and which sanctions still hold?",
  },
  owner: { zh: "所在单位", en: "Organisation concerned" },
  personalPurpose: {
    zh: "调查科研诚信问题、执行处理决定、在申报时核查。",
    en: "To examine matters of integrity, carry out decisions and check applications.",
  },
  fields: {
    allegation: {
      kind: "long-text",
      required: true,
      privacy: "confidential",
      label: { zh: "反映问题", en: "Complaint" },
    },
    concerned: { kind: "text", most: 200, privacy: "personal", label: { zh: "涉及人员", en: "Person concerned" } },
    source: {
      kind: "choice",
      label: { zh: "来源", en: "Source" },
      choices: {
        report: { zh: "举报", en: "complaint" },
        check: { zh: "检查发现", en: "found by a check" },
        transfer: { zh: "移送", en: "handed over" },
      },
    },
    heardOn: { kind: "date", label: { zh: "听取陈述日期", en: "Heard on" } },
    statement: { kind: "long-text", privacy: "personal", label: { zh: "陈述和申辩", en: "What the person says" } },
    conference: {
      kind: "text",
      most: 500,
      privacy: "confidential",
      label: { zh: "联席会议意见", en: "Opinion of the joint conference" },
    },
    sanction: {
      kind: "choice",
      label: { zh: "处理", en: "Decision" },
      choices: {
        none: { zh: "不属实", en: "unfounded" },
        warning: { zh: "提醒批评", en: "reminder" },
        suspension: { zh: "限期禁止申报", en: "no applications for a time" },
        recovery: { zh: "追回资金", en: "money recovered" },
      },
    },
    holds: { kind: "period", onCalendar: true, label: { zh: "处理期限", en: "Sanction holds" } },
    decidedOn: { kind: "date", label: { zh: "决定日期", en: "Decided on" } },
  },
  lifeCycle: {
    initial: "raised",
    states: {
      raised: { label: { zh: "已受理", en: "taken up" }, tone: "under-way" },
      examined: { label: { zh: "调查中", en: "examined" }, tone: "under-way" },
      heard: { label: { zh: "已听取陈述", en: "heard" }, tone: "under-way" },
      decided: { label: { zh: "已处理", en: "decided" }, tone: "holds" },
      closed: { label: { zh: "已结案", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "examine",
        from: ["raised"],
        to: "examined",
        label: { zh: "开始调查", en: "Examine" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "hear",
        from: ["examined"],
        to: "heard",
        label: { zh: "听取陈述", en: "Hear the person" },
        by: ["steward"],
        says: "nothing",
        needs: ["statement"],
        stamps: "heardOn",
      },
      {
        code: "decide",
        from: ["heard"],
        to: "decided",
        label: { zh: "作出处理", en: "Decide" },
        by: ["steward"],
        says: "basis",
        needs: ["sanction"],
        stamps: "decidedOn",
      },
      {
        code: "close",
        from: ["raised", "examined", "decided"],
        to: "closed",
        label: { zh: "结案", en: "Close" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: [],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["source", "sanction", "decidedOn"], filters: ["source", "sanction"] },
  sections: [
    { title: { zh: "案件", en: "Case" }, fields: ["allegation", "concerned", "source", "heardOn", "statement"] },
    { title: { zh: "处理", en: "Decision" }, fields: ["conference", "sanction", "holds", "decidedOn"] },
  ],
});
