import { defineRegister } from "../../kit/define-register.ts";

/** GOV-19: one opinion, signed, after its author has said whether interests conflict. Signing and the declaration are practice. */
export const expertOpinion = defineRegister({
  code: "expert-opinion",
  capability: "GOV",
  version: 1,
  title: { zh: "专家咨询意见", en: "Expert opinions" },
  purpose: {
    zh: "每位专家一份意见：先声明有无利益关系，再署名提交；有利益关系的回避。",
    en: "One opinion each: first whether interests conflict, then signed; who has a conflict steps aside.",
  },
  question: { zh: "专家怎么说，有没有利益关系？", en: "What do the experts say, and do interests conflict?" },
  owner: { zh: "专家所在单位", en: "Expert's organisation" },
  personalPurpose: {
    zh: "核对意见由谁提出、有无利益关系。",
    en: "To know who gave an opinion and whether interests conflict.",
  },
  fields: {
    consultation: {
      kind: "reference",
      register: "decision-consultation",
      label: { zh: "咨询事项", en: "Consultation" },
    },
    expert: { kind: "text", most: 60, privacy: "personal", label: { zh: "专家姓名", en: "Expert" } },
    isDeclared: { kind: "flag", label: { zh: "已声明与本事项无利益关系", en: "Declared: no conflict of interest" } },
    conflict: { kind: "long-text", privacy: "confidential", label: { zh: "利益关系说明", en: "Conflict of interest" } },
    opinion: { kind: "long-text", privacy: "confidential", label: { zh: "意见", en: "Opinion" } },
    advice: {
      kind: "choice",
      label: { zh: "结论", en: "Advice" },
      choices: {
        support: { zh: "支持", en: "in favour" },
        amend: { zh: "修改后支持", en: "in favour if amended" },
        oppose: { zh: "不支持", en: "against" },
      },
    },
    signedOn: { kind: "date", label: { zh: "署名日期", en: "Signed on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "待署名", en: "to be signed" }, tone: "under-way" },
      signed: { label: { zh: "已署名", en: "signed" }, tone: "holds" },
      aside: { label: { zh: "已回避", en: "stepped aside" }, tone: "over" },
    },
    transitions: [
      {
        code: "sign",
        from: ["entered"],
        to: "signed",
        label: { zh: "署名提交", en: "Sign" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["consultation", "expert", "opinion", "isDeclared"],
        holds: ["isDeclared"],
        stamps: "signedOn",
      },
      {
        code: "step-aside",
        from: ["entered", "signed"],
        to: "aside",
        label: { zh: "回避", en: "Step aside" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["expert", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["consultation", "advice", "signedOn"], filters: ["advice"] },
  sections: [
    { title: { zh: "利益关系", en: "Interests" }, fields: ["consultation", "expert", "isDeclared", "conflict"] },
    { title: { zh: "意见", en: "Opinion" }, fields: ["opinion", "advice", "signedOn"] },
  ],
});
