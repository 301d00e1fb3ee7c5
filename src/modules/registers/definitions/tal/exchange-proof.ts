import { defineRegister } from "../../kit/define-register.ts";

/** C12: a pilot of easier exchange of pay for foreign talents; conditions are those of the pilot. */
export const exchangeProof = defineRegister({
  code: "exchange-proof",
  capability: "TAL",
  version: 1,
  title: { zh: "外籍人才购付汇资格证明", en: "Proofs for exchange of pay" },
  purpose: {
    zh: "用人单位申请，科技部门出具，银行凭编号核对；用了就登记。",
    en: "Asked for by the employer, issued by the office, checked by the bank by its number, and marked when used.",
  },
  question: { zh: "哪些证明有效，银行用了没有？", en: "Which proofs are valid, and were they used?" },
  owner: { zh: "用人单位", en: "Employer" },
  personalPurpose: { zh: "办理外籍人才薪酬购付汇。", en: "To let a foreign talent exchange pay." },
  fields: {
    number: { kind: "text", most: 60, unique: true, keptBy: "stewards", label: { zh: "证明编号", en: "Number" } },
    passport: { kind: "text", most: 300, privacy: "personal", label: { zh: "护照姓名", en: "Name in the passport" } },
    bank: { kind: "text", most: 300, label: { zh: "办理银行", en: "Bank" } },
    income: { kind: "money", privacy: "personal", label: { zh: "核定税后收入", en: "Income after tax" } },
    valid: { kind: "period", onCalendar: true, keptBy: "stewards", label: { zh: "有效期", en: "Valid" } },
    issuedOn: { kind: "date", keptBy: "stewards", label: { zh: "出具日期", en: "Issued on" } },
    usedOn: { kind: "date", keptBy: "stewards", label: { zh: "银行办理日期", en: "Used on" } },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已申请", en: "asked" }, tone: "under-way" },
      issued: { label: { zh: "已出具", en: "issued" }, tone: "holds" },
      used: { label: { zh: "银行已办理", en: "used" }, tone: "holds" },
      ended: { label: { zh: "已失效", en: "ended" }, tone: "over" },
      refused: { label: { zh: "不予出具", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "issue",
        from: ["asked"],
        to: "issued",
        label: { zh: "出具证明", en: "Issue" },
        by: ["steward"],
        says: "basis",
        needs: ["number", "valid", "bank"],
        stamps: "issuedOn",
      },
      {
        code: "use",
        from: ["issued", "used"],
        to: "used",
        label: { zh: "登记办理", en: "Enter the use" },
        by: ["steward"],
        says: "nothing",
        stamps: "usedOn",
      },
      {
        code: "end",
        from: ["issued", "used"],
        to: "ended",
        label: { zh: "失效", en: "End" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "refuse",
        from: ["asked"],
        to: "refused",
        label: { zh: "不予出具", en: "Refuse" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor", "finance-officer"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["number", "bank", "valid", "usedOn"], filters: [] },
  sections: [
    { title: { zh: "证明", en: "Proof" }, fields: ["number", "passport", "bank", "income", "valid"] },
    { title: { zh: "办理", en: "Use" }, fields: ["issuedOn", "usedOn"] },
  ],
});
