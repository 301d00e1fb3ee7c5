import { defineRegister } from "../../kit/define-register.ts";

/**
 * C6: loans on pledged rights or shares. The two kinds of pledge are the text's; rates of coverage and how often they
 * are watched are not.
 */
export const pledgeLoan = defineRegister({
  code: "pledge-loan",
  capability: "FIN",
  version: 1,
  title: { zh: "质押贷款", en: "Loans on pledges" },
  purpose: {
    zh: "知识产权、股权质押的估值、登记、覆盖率和解除，一笔一件。",
    en: "Value, registration, coverage and release of each pledge of rights or shares.",
  },
  question: {
    zh: "质押了什么，覆盖得住吗，何时核查？",
    en: "What is pledged, does it cover the loan, and when is it watched next?",
  },
  owner: { zh: "借款企业", en: "Borrower" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "质押类型", en: "Kind of pledge" },
      choices: { right: { zh: "知识产权质押", en: "intellectual property" }, share: { zh: "股权质押", en: "shares" } },
    },
    asset: { kind: "text", most: 300, required: true, searched: true, label: { zh: "质押物", en: "What is pledged" } },
    patent: { kind: "reference", register: "patent", label: { zh: "质押的专利", en: "Patent" } },
    valuation: { kind: "money", keptBy: "stewards", privacy: "confidential", label: { zh: "评估价值", en: "Value" } },
    valuedBy: { kind: "text", most: 300, label: { zh: "评估机构", en: "Valued by" } },
    bank: { kind: "text", most: 300, label: { zh: "贷款银行", en: "Bank" } },
    loan: { kind: "money", keptBy: "stewards", privacy: "confidential", label: { zh: "贷款金额", en: "Loan" } },
    coverage: {
      kind: "number",
      keptBy: "stewards",
      unit: { zh: "%", en: "%" },
      least: 0,
      label: { zh: "覆盖率", en: "Coverage" },
      help: {
        zh: "评估价值除以贷款余额；下限文件没有规定。",
        en: "Value over what is still owed; the documents set no floor.",
      },
    },
    registration: {
      kind: "text",
      keptBy: "stewards",
      most: 80,
      label: { zh: "出质登记编号", en: "Registration number" },
    },
    watchOn: {
      kind: "date",
      onCalendar: true,
      label: { zh: "下次核查日期", en: "Watched next on" },
      help: { zh: "知识产权看续费和有效状态，股权看估值。", en: "Fees and force of a right; value of shares." },
    },
    registeredOn: { kind: "date", keptBy: "stewards", label: { zh: "出质登记日期", en: "Registered on" } },
    endedOn: { kind: "date", keptBy: "stewards", label: { zh: "解除或处置日期", en: "Ended on" } },
  },
  lifeCycle: {
    initial: "applied",
    states: {
      applied: { label: { zh: "已申请", en: "applied" }, tone: "under-way" },
      registered: { label: { zh: "已登记", en: "registered" }, tone: "holds" },
      released: { label: { zh: "已解除", en: "released" }, tone: "over" },
      enforced: { label: { zh: "已处置", en: "enforced" }, tone: "over" },
      dropped: { label: { zh: "未办理", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "register",
        from: ["applied"],
        to: "registered",
        label: { zh: "出质登记", en: "Register" },
        by: ["steward"],
        says: "basis",
        needs: ["valuation", "valuedBy", "bank", "loan", "registration"],
        stamps: "registeredOn",
      },
      {
        code: "watch",
        from: ["registered"],
        to: "registered",
        label: { zh: "核查覆盖率", en: "Watch the coverage" },
        by: ["steward"],
        says: "reason",
        needs: ["coverage", "watchOn"],
      },
      {
        code: "release",
        from: ["registered"],
        to: "released",
        label: { zh: "解除质押", en: "Release" },
        by: ["steward"],
        says: "basis",
        stamps: "endedOn",
      },
      {
        code: "enforce",
        from: ["registered"],
        to: "enforced",
        label: { zh: "处置质押物", en: "Enforce" },
        by: ["steward"],
        says: "basis",
        stamps: "endedOn",
      },
      {
        code: "drop",
        from: ["applied"],
        to: "dropped",
        label: { zh: "不办理", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: ["enterprise"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["kind", "asset", "bank", "watchOn"], filters: ["kind"] },
  sections: [
    {
      title: { zh: "质押", en: "Pledge" },
      fields: ["kind", "asset", "patent", "valuation", "valuedBy", "registration", "registeredOn"],
    },
    { title: { zh: "贷款", en: "Loan" }, fields: ["bank", "loan", "coverage", "watchOn", "endedOn"] },
  ],
});
