import { defineRegister } from "../../kit/define-register.ts";

/**
 * C3: the "three systems" of administrative enforcement over decisions that affect others. The text names them and says no
 * more: what is disclosed, what a record holds and who reviews are fields, filled in by those who decide.
 */
export const affectingDecision = defineRegister({
  code: "affecting-decision",
  capability: "INT",
  version: 1,
  isWrittenByActs: true,
  title: { zh: "决定的公示、记录和法制审核", en: "Disclosure, record and legal review of decisions" },
  purpose: {
    zh: "授奖立项、取消资格、诚信处理等影响他人的决定，逐件登记公示、全过程记录和法制审核；没有审核不登记作出。",
    en: "Awards, exclusions, integrity decisions and others that affect somebody: each with its disclosure, its full record and its legal review; none is entered as made without a review.",
  },
  question: {
    zh: "哪些决定影响他人，审核了没有，公开了没有？",
    en: "Which decisions affect others; were they reviewed, were they disclosed?",
  },
  owner: { zh: "当事单位", en: "Concerns" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "决定类别", en: "Kind" },
      choices: {
        award: { zh: "立项、授奖、资助", en: "award or support" },
        exclusion: { zh: "不予受理、取消资格", en: "exclusion" },
        integrity: { zh: "科研诚信处理", en: "integrity decision" },
        other: { zh: "其他", en: "other" },
      },
    },
    draft: { kind: "long-text", required: true, searched: true, label: { zh: "拟作决定", en: "Draft decision" } },
    law: { kind: "text", most: 500, label: { zh: "法律和政策依据", en: "Basis in law" } },
    address: {
      kind: "text",
      most: 300,
      label: { zh: "案卷地址或文号", en: "Case or number" },
      help: { zh: "案卷、项目或案件在本系统的地址。", en: "The address of the case or project here." },
    },
    course: {
      kind: "long-text",
      keptBy: "stewards",
      privacy: "confidential",
      label: { zh: "全过程记录", en: "Full record" },
      help: {
        zh: "调查、听取意见、集体讨论、决定各环节的时间和经办人；文件没有给出要记的内容。",
        en: "When and by whom it was looked into, heard, discussed and decided; the documents do not say what to record.",
      },
    },
    hearing: {
      kind: "long-text",
      privacy: "confidential",
      label: { zh: "当事人陈述和答复", en: "What the concerned said, and the answer" },
    },
    reviewer: { kind: "text", most: 120, keptBy: "stewards", label: { zh: "法制审核人", en: "Legal reviewer" } },
    opinion: {
      kind: "choice",
      keptBy: "stewards",
      label: { zh: "审核意见", en: "Opinion" },
      choices: {
        agree: { zh: "同意", en: "agreed" },
        change: { zh: "修改后同意", en: "agreed with changes" },
        disagree: { zh: "不同意", en: "not agreed" },
      },
    },
    opinionWords: {
      kind: "long-text",
      keptBy: "stewards",
      privacy: "confidential",
      label: { zh: "审核理由", en: "Reasons of the reviewer" },
    },
    isReviewed: {
      kind: "flag",
      keptBy: "stewards",
      label: { zh: "审核人不是经办人", en: "The reviewer did not handle the case" },
    },
    reviewedOn: { kind: "date", keptBy: "stewards", label: { zh: "审核日期", en: "Reviewed on" } },
    decidedOn: { kind: "date", keptBy: "stewards", label: { zh: "决定日期", en: "Decided on" } },
    disclosedHow: {
      kind: "text",
      most: 300,
      keptBy: "stewards",
      label: { zh: "公开方式和地址", en: "Where it is disclosed" },
    },
    remedy: { kind: "text", most: 300, keptBy: "stewards", label: { zh: "救济途径", en: "How to object" } },
    notDisclosed: {
      kind: "text",
      most: 300,
      keptBy: "stewards",
      label: { zh: "不公开的理由", en: "Why it is not disclosed" },
    },
    disclosedOn: { kind: "date", keptBy: "stewards", label: { zh: "公开日期", en: "Disclosed on" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "拟定", en: "drafted" }, tone: "under-way" },
      reviewed: { label: { zh: "已审核", en: "reviewed" }, tone: "under-way" },
      decided: { label: { zh: "已决定", en: "decided" }, tone: "holds" },
      disclosed: { label: { zh: "已公开", en: "disclosed" }, tone: "holds" },
      closed: { label: { zh: "不公开", en: "not disclosed" }, tone: "holds" },
      withdrawn: { label: { zh: "已撤回", en: "withdrawn" }, tone: "over" },
    },
    transitions: [
      {
        code: "review",
        from: ["drafted"],
        to: "reviewed",
        label: { zh: "登记法制审核", en: "Enter the legal review" },
        by: ["steward"],
        says: "basis",
        needs: ["law", "course", "reviewer", "opinion", "opinionWords"],
        holds: ["isReviewed"],
        stamps: "reviewedOn",
      },
      {
        code: "return",
        from: ["reviewed"],
        to: "drafted",
        label: { zh: "退回修改", en: "Send back" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "decide",
        from: ["reviewed"],
        to: "decided",
        onlyIf: { field: "opinion", is: ["agree", "change"] },
        label: { zh: "登记作出决定", en: "Enter the decision" },
        by: ["steward"],
        says: "basis",
        stamps: "decidedOn",
      },
      {
        code: "disclose",
        from: ["decided"],
        to: "disclosed",
        label: { zh: "登记公开", en: "Enter the disclosure" },
        by: ["steward"],
        says: "basis",
        needs: ["disclosedHow", "remedy"],
        stamps: "disclosedOn",
      },
      {
        code: "keep-closed",
        from: ["decided"],
        to: "closed",
        label: { zh: "登记不公开", en: "Enter why it is not disclosed" },
        by: ["steward"],
        says: "basis",
        needs: ["notDisclosed", "remedy"],
      },
      {
        code: "withdraw",
        from: ["drafted", "reviewed"],
        to: "withdrawn",
        label: { zh: "撤回", en: "Withdraw" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: [],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["kind", "reviewer", "opinion", "decidedOn", "disclosedOn"], filters: ["kind", "opinion"] },
  sections: [
    { title: { zh: "决定", en: "Decision" }, fields: ["kind", "draft", "law", "address"] },
    { title: { zh: "全过程记录", en: "Full record" }, fields: ["course", "hearing"] },
    {
      title: { zh: "法制审核", en: "Legal review" },
      fields: ["reviewer", "opinion", "opinionWords", "isReviewed", "reviewedOn"],
    },
    {
      title: { zh: "决定和公示", en: "Decision and disclosure" },
      fields: ["decidedOn", "disclosedHow", "remedy", "notDisclosed", "disclosedOn"],
    },
  ],
});
