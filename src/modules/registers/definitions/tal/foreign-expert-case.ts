import { defineRegister } from "../../kit/define-register.ts";

/**
 * C12: matters of foreign experts. The four matters, the pilot of exchange and the longest term of ten years are the
 * text's; who qualifies is decided by the authorities.
 */
export const foreignExpertCase = defineRegister({
  code: "foreign-expert-case",
  capability: "TAL",
  version: 1,
  title: { zh: "外国专家服务事项", en: "Matters of foreign experts" },
  purpose: {
    zh: "出入境、签证、工作许可、停居留一站办理，到期前提醒。",
    en: "Entry and exit, visa, work permit, stay in one place, with a reminder before they run out.",
  },
  question: { zh: "哪些事项在办，哪些快到期？", en: "Which matters are under way, and which run out soon?" },
  owner: { zh: "聘用单位", en: "Employer" },
  personalPurpose: {
    zh: "办理外国专家的签证、许可、居留和购汇事项。",
    en: "To handle visas, permits, stay and exchange of foreign experts.",
  },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "事项", en: "Matter" },
      choices: {
        "r-visa": { zh: "R签证申请确认函", en: "R-visa confirmation letter" },
        entry: { zh: "入境出境", en: "entry and exit" },
        visa: { zh: "签证办理", en: "visa" },
        "work-permit": { zh: "工作许可", en: "work permit" },
        stay: { zh: "停留居留", en: "stay" },
        exchange: { zh: "薪酬购付汇", en: "exchange of pay" },
        life: { zh: "工作生活问题", en: "work and life" },
      },
    },
    expert: { kind: "text", most: 200, privacy: "personal", label: { zh: "专家护照姓名", en: "Name in the passport" } },
    nationality: { kind: "text", most: 100, privacy: "personal", label: { zh: "国籍", en: "Nationality" } },
    request: { kind: "long-text", privacy: "confidential", label: { zh: "申请内容", en: "Request" } },
    language: {
      kind: "choice",
      label: { zh: "办理语言", en: "Language" },
      choices: {
        zh: { zh: "中文", en: "Chinese" },
        en: { zh: "英文", en: "English" },
        other: { zh: "其他", en: "other" },
      },
    },
    answerBy: { kind: "date", onCalendar: true, label: { zh: "答复期限", en: "Answer by" } },
    authority: { kind: "text", most: 200, label: { zh: "办理部门", en: "Authority" } },
    result: { kind: "long-text", privacy: "confidential", label: { zh: "办理结果", en: "Result" } },
    years: {
      kind: "number",
      unit: { zh: "年", en: "years" },
      least: 0,
      most: 10,
      label: { zh: "证件年限", en: "Years granted" },
    },
    valid: { kind: "period", onCalendar: true, label: { zh: "有效期", en: "Valid" } },
    doneOn: { kind: "date", label: { zh: "办结日期", en: "Done on" } },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已提出", en: "asked" }, tone: "under-way" },
      handled: { label: { zh: "办理中", en: "being handled" }, tone: "under-way" },
      done: { label: { zh: "已办结", en: "done" }, tone: "holds" },
      refused: { label: { zh: "未办成", en: "not granted" }, tone: "over" },
    },
    transitions: [
      {
        code: "handle",
        from: ["asked"],
        to: "handled",
        label: { zh: "受理", en: "Take up" },
        by: ["steward"],
        says: "nothing",
        needs: ["answerBy"],
      },
      {
        code: "finish",
        from: ["handled"],
        to: "done",
        label: { zh: "办结", en: "Finish" },
        by: ["steward"],
        says: "basis",
        needs: ["result"],
        stamps: "doneOn",
      },
      {
        code: "refuse",
        from: ["handled"],
        to: "refused",
        label: { zh: "未办成", en: "Not granted" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["kind", "language", "answerBy", "doneOn"], filters: ["kind", "language"] },
  sections: [
    { title: { zh: "事项", en: "Matter" }, fields: ["kind", "expert", "nationality", "request", "language"] },
    { title: { zh: "办理", en: "Handling" }, fields: ["answerBy", "authority", "result", "years", "valid", "doneOn"] },
  ],
});
