import { defineRegister } from "../../kit/define-register.ts";

/**
 * C12: the three market routes of rating. The routes are the text's; thresholds, levels and how long a rating holds are
 * not.
 */
export const talentRating = defineRegister({
  code: "talent-rating",
  capability: "TAL",
  version: 2,
  title: { zh: "人才层次评定", en: "Ratings of talents" },
  purpose: {
    zh: "按薪定才、以赛选才、以绩推才三条路，一个层次口径；结果有期限，可以申诉。",
    en: "Three routes and one set of levels; a rating has an end and may be appealed.",
  },
  question: { zh: "谁按哪条路评了什么层次，何时到期？", en: "Who was rated by which route, and until when?" },
  owner: { zh: "用人单位", en: "Employer" },
  personalPurpose: {
    zh: "核定人才层次、落实相应服务。",
    en: "To rate the level of a talent and give the services that go with it.",
  },
  fields: {
    route: {
      kind: "choice",
      required: true,
      label: { zh: "评定路径", en: "Route" },
      choices: {
        salary: { zh: "按薪定才", en: "by salary" },
        contest: { zh: "以赛选才", en: "by contest" },
        performance: { zh: "以绩推才", en: "by performance" },
      },
    },
    salary: {
      kind: "money",
      privacy: "personal",
      neededIf: { field: "route", is: ["salary"] },
      label: { zh: "年薪", en: "Salary a year" },
    },
    contest: {
      kind: "text",
      most: 300,
      neededIf: { field: "route", is: ["contest"] },
      label: { zh: "赛事和名次", en: "Contest and place" },
    },
    merits: {
      kind: "long-text",
      privacy: "personal",
      neededIf: { field: "route", is: ["performance"] },
      label: { zh: "业绩", en: "Merits" },
    },
    evidence: { kind: "text", most: 500, privacy: "confidential", label: { zh: "佐证材料", en: "Evidence" } },
    criteria: {
      kind: "reference",
      register: "employer-criteria",
      label: { zh: "企业定制标准", en: "Criteria of the employer" },
    },
    level: {
      kind: "text",
      most: 80,
      label: { zh: "层次", en: "Level" },
      help: {
        zh: "层次标准文件没有给出，按年度标准填写。",
        en: "The documents give no levels: as the year's standard says.",
      },
    },
    valid: { kind: "period", onCalendar: true, label: { zh: "有效期", en: "Valid" } },
    reason: { kind: "long-text", label: { zh: "评定意见", en: "Why" } },
    appeal: { kind: "long-text", privacy: "confidential", label: { zh: "申诉和答复", en: "Appeal and answer" } },
    ratedOn: { kind: "date", label: { zh: "评定日期", en: "Rated on" } },
  },
  lifeCycle: {
    initial: "applied",
    states: {
      applied: { label: { zh: "已申请", en: "applied" }, tone: "under-way" },
      checked: { label: { zh: "已核验", en: "checked" }, tone: "under-way" },
      rated: { label: { zh: "已评定", en: "rated" }, tone: "holds" },
      appealed: { label: { zh: "申诉中", en: "appealed" }, tone: "under-way" },
      refused: { label: { zh: "未评定", en: "not rated" }, tone: "over" },
    },
    transitions: [
      {
        code: "check",
        from: ["applied"],
        to: "checked",
        label: { zh: "核验证明", en: "Check the evidence" },
        by: ["steward"],
        says: "nothing",
        needs: ["evidence"],
      },
      {
        code: "rate",
        from: ["checked", "appealed"],
        to: "rated",
        label: { zh: "评定层次", en: "Rate" },
        by: ["steward"],
        says: "basis",
        needs: ["level", "valid"],
        stamps: "ratedOn",
      },
      {
        code: "refuse",
        from: ["checked", "appealed"],
        to: "refused",
        label: { zh: "不予评定", en: "Refuse" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "appeal",
        from: ["rated", "refused"],
        to: "appealed",
        label: { zh: "申诉", en: "Appeal" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["route", "level", "valid", "ratedOn"], filters: ["route"] },
  sections: [
    { title: { zh: "申请", en: "Application" }, fields: ["route", "salary", "contest", "merits", "evidence"] },
    { title: { zh: "评定", en: "Rating" }, fields: ["criteria", "level", "valid", "reason", "appeal", "ratedOn"] },
  ],
});
