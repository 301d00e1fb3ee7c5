import { defineRegister } from "../../kit/define-register.ts";

/** C6: loans, guarantees, insurance that firms can ask for. The documents name products and give no rates and no limits. */
export const financeProduct = defineRegister({
  code: "finance-product",
  capability: "FIN",
  version: 2,
  title: { zh: "科技金融产品", en: "Technology-finance products" },
  purpose: {
    zh: "把贷款、担保、保险产品放在一处，企业能看到哪些适合自己、找谁办。",
    en: "Loans, guarantees and insurance in one place: what suits a firm, and whom to ask.",
  },
  question: { zh: "有哪些产品，找谁办？", en: "Which products are there, and whom to ask?" },
  owner: { zh: "提供机构", en: "Provider" },
  fields: {
    kind: {
      kind: "choice",
      label: { zh: "类别", en: "Kind" },
      required: true,
      choices: {
        loan: { zh: "贷款", en: "loan" },
        guarantee: { zh: "担保", en: "guarantee" },
        insurance: { zh: "保险", en: "insurance" },
        pledge: { zh: "质押融资", en: "pledge" },
        linkage: { zh: "投（保）贷联动", en: "invest-guarantee-loan linkage" },
        other: { zh: "其他", en: "other" },
      },
    },
    forWhom: { kind: "text", most: 500, searched: true, label: { zh: "适用对象", en: "For whom" } },
    titleNeeded: {
      kind: "choice",
      label: { zh: "须持有的称号", en: "Title needed" },
      help: {
        zh: "企业在有效期内持有这个称号才适用，由企业名录核对。",
        en: "For firms that hold this title and it is valid, as the register of firms says.",
      },
      choices: {
        "technology-sme": { zh: "科技型中小企业", en: "technology-based SME" },
        "high-tech-enterprise": { zh: "高新技术企业", en: "high-tech enterprise" },
        "leading-technology-enterprise": { zh: "科技领军企业", en: "leading technology enterprise" },
        srdi: { zh: "专精特新", en: "specialised and sophisticated" },
        "innovative-sme": { zh: "创新型中小企业", en: "innovative SME" },
        "high-quality-sme": { zh: "优质中小企业", en: "high-quality SME" },
        gazelle: { zh: "瞪羚", en: "gazelle" },
      },
    },
    terms: { kind: "long-text", label: { zh: "条件和额度", en: "Terms and limits" } },
    contact: { kind: "text", most: 300, label: { zh: "办理方式", en: "How to ask" } },
    offered: { kind: "period", label: { zh: "办理时间", en: "Offered" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      offered: { label: { zh: "办理中", en: "offered" }, tone: "holds" },
      ended: { label: { zh: "已停办", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "offer",
        from: ["entered"],
        to: "offered",
        label: { zh: "开始办理", en: "Offer" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["contact"],
      },
      {
        code: "end",
        from: ["entered", "offered"],
        to: "ended",
        label: { zh: "停办", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["finance-officer"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "forWhom", "contact"], filters: ["kind", "titleNeeded"] },
  sections: [
    { title: { zh: "产品", en: "Product" }, fields: ["kind", "forWhom", "titleNeeded", "terms", "contact", "offered"] },
  ],
});
