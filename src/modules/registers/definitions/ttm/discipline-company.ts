import { defineRegister } from "../../kit/define-register.ts";

/**
 * C7: companies that a discipline founds to serve transfer. The name is the text's; shares and duties are those of
 * each university.
 */
export const disciplineCompany = defineRegister({
  code: "discipline-company",
  capability: "TTM",
  version: 1,
  title: { zh: "学科性公司", en: "Discipline-type companies" },
  purpose: {
    zh: "哪个学科办的公司、谁持股、承接了哪些成果。",
    en: "Which discipline founded it, who holds shares, which results it carries.",
  },
  question: { zh: "有哪些学科性公司，转化了什么？", en: "Which companies are there, and what did they transfer?" },
  owner: { zh: "公司", en: "Company" },
  fields: {
    university: {
      kind: "text",
      most: 300,
      namesParties: true,
      label: { zh: "举办高校院所", en: "University or institute" },
    },
    discipline: { kind: "text", most: 300, required: true, searched: true, label: { zh: "学科", en: "Discipline" } },
    shares: { kind: "long-text", privacy: "confidential", label: { zh: "股权结构", en: "Shares" } },
    carried: { kind: "text", most: 500, searched: true, label: { zh: "承接的成果", en: "Results it carries" } },
    income: { kind: "money", privacy: "confidential", label: { zh: "转化收入", en: "Income of transfer" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    foundedOn: { kind: "date", label: { zh: "设立日期", en: "Founded on" } },
  },
  lifeCycle: {
    initial: "proposed",
    states: {
      proposed: { label: { zh: "拟设立", en: "proposed" }, tone: "under-way" },
      founded: { label: { zh: "已设立", en: "founded" }, tone: "holds" },
      ended: { label: { zh: "已注销", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "found",
        from: ["proposed"],
        to: "founded",
        label: { zh: "设立", en: "Found" },
        by: ["steward"],
        says: "basis",
        needs: ["university", "shares"],
        stamps: "foundedOn",
      },
      {
        code: "carry",
        from: ["founded"],
        to: "founded",
        label: { zh: "登记承接成果", en: "Enter the results" },
        by: ["steward", "owner"],
        says: "reason",
        needs: ["carried"],
      },
      {
        code: "end",
        from: ["proposed", "founded"],
        to: "ended",
        label: { zh: "注销", en: "End" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["university", "discipline", "carried", "foundedOn"], filters: ["place"] },
  sections: [
    { title: { zh: "公司", en: "Company" }, fields: ["university", "discipline", "shares", "place", "foundedOn"] },
    { title: { zh: "转化", en: "Transfer" }, fields: ["carried", "income"] },
  ],
});
