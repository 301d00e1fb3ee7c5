import { defineRegister } from "../../kit/define-register.ts";

/** C6, C4: who provides technology finance and help with a listing. The kinds are the text's; what a "flexible policy" of a branch is, is not. */
export const financeProvider = defineRegister({
  code: "finance-provider",
  capability: "FIN",
  version: 1,
  title: { zh: "科技金融与上市服务机构", en: "Finance and listing service providers" },
  purpose: {
    zh: "科技支行、服务平台、保险担保、创投和上市服务机构放在一处：做什么、找谁、成效如何。",
    en: "Branches, platforms, insurers, guarantors, investors and listing advisers in one place: what they do, whom to ask, what came of it.",
  },
  question: {
    zh: "有哪些机构，各提供什么，成效如何？",
    en: "Which are there, what does each offer, and with which results?",
  },
  owner: { zh: "所属机构", en: "Institution" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        branch: { zh: "科技支行", en: "S&T branch of a bank" },
        platform: { zh: "科技金融服务平台", en: "technology-finance platform" },
        bank: { zh: "银行", en: "bank" },
        insurer: { zh: "保险机构", en: "insurer" },
        guarantor: { zh: "担保机构", en: "guarantor" },
        investor: { zh: "创投机构", en: "venture investor" },
        securities: { zh: "证券公司", en: "securities firm" },
        accounting: { zh: "会计师事务所", en: "accounting firm" },
        law: { zh: "法律服务机构", en: "law firm" },
        consulting: { zh: "咨询中介", en: "consultant" },
      },
    },
    above: { kind: "text", most: 300, namesParties: true, label: { zh: "上级机构", en: "Part of" } },
    products: { kind: "references", register: "finance-product", label: { zh: "提供的产品", en: "Products" } },
    services: { kind: "long-text", searched: true, label: { zh: "服务内容", en: "Services" } },
    policy: {
      kind: "text",
      most: 500,
      label: { zh: "专门政策", en: "Own policy" },
      help: {
        zh: "科技支行的差异化政策；文件没有给出内容。",
        en: "The flexible policy of a branch; the documents do not give its content.",
      },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    contact: { kind: "text", most: 300, label: { zh: "联系方式", en: "Contact" } },
    lent: { kind: "money", label: { zh: "累计科技贷款", en: "Lent to technology firms" } },
    firms: { kind: "number", unit: { zh: "家", en: "firms" }, least: 0, label: { zh: "服务企业", en: "Firms served" } },
    rating: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      most: 100,
      least: 0,
      keptBy: "stewards",
      label: { zh: "服务评价", en: "Rating" },
    },
    openedOn: { kind: "date", keptBy: "stewards", label: { zh: "设立日期", en: "Open since" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "拟设立", en: "planned" }, tone: "under-way" },
      open: { label: { zh: "运行", en: "open" }, tone: "holds" },
      closed: { label: { zh: "已撤销", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["planned"],
        to: "open",
        label: { zh: "设立", en: "Open" },
        by: ["steward"],
        says: "basis",
        needs: ["services", "contact"],
        stamps: "openedOn",
      },
      {
        code: "report",
        from: ["open"],
        to: "open",
        label: { zh: "报送成效", en: "Report results" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["firms"],
      },
      {
        code: "close",
        from: ["planned", "open"],
        to: "closed",
        label: { zh: "撤销", en: "Close" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["finance-officer"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "place", "lent", "firms"], filters: ["kind", "place"] },
  sections: [
    {
      title: { zh: "机构", en: "Provider" },
      fields: ["kind", "above", "products", "services", "policy", "place", "contact"],
    },
    { title: { zh: "成效", en: "Results" }, fields: ["lent", "firms", "rating", "openedOn"] },
  ],
});
