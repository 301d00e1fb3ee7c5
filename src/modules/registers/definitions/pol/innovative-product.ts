import { defineRegister } from "../../kit/define-register.ts";

/**
 * C5: the catalogue of innovative products with first purchase and order. The catalogue and the two ways are the
 * text's; who is admitted and for how long is not. After the first purchase it is no longer first.
 */
export const innovativeProduct = defineRegister({
  code: "innovative-product",
  capability: "POL",
  version: 1,
  title: { zh: "首购创新产品目录", en: "Catalogue of innovative products" },
  purpose: {
    zh: "目录内的产品可首购、可订购；第一笔采购成交后如实记下使用反馈。",
    en: "Products that may be bought first or ordered; the first purchase and how the product did are written down.",
  },
  question: { zh: "有哪些创新产品，谁第一个用？", en: "Which products are there, and who used them first?" },
  owner: { zh: "生产单位", en: "Maker" },
  fields: {
    way: {
      kind: "choice",
      required: true,
      label: { zh: "采购方式", en: "Way" },
      choices: { "first-purchase": { zh: "首购", en: "first purchase" }, order: { zh: "订购", en: "order" } },
    },
    description: {
      kind: "long-text",
      required: true,
      searched: true,
      label: { zh: "产品和创新点", en: "Product and what is new" },
    },
    novelty: { kind: "text", most: 300, label: { zh: "新颖性证明", en: "Proof of novelty" } },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    listedOn: { kind: "date", keptBy: "stewards", label: { zh: "列入目录日期", en: "Listed on" } },
    validity: {
      kind: "period",
      keptBy: "stewards",
      onCalendar: true,
      label: { zh: "目录有效期", en: "Listed for" },
      help: { zh: "文件没有给出期限。", en: "The documents give no time." },
    },
    buyer: { kind: "text", most: 300, label: { zh: "采购单位", en: "Buyer" } },
    amount: { kind: "money", label: { zh: "采购金额", en: "Amount" } },
    boughtOn: { kind: "date", keptBy: "stewards", label: { zh: "采购日期", en: "Bought on" } },
    feedback: { kind: "long-text", label: { zh: "使用反馈", en: "How it did" } },
  },
  lifeCycle: {
    initial: "applied",
    states: {
      applied: { label: { zh: "已申请", en: "applied" }, tone: "under-way" },
      listed: { label: { zh: "列入目录", en: "listed" }, tone: "holds" },
      bought: { label: { zh: "已采购", en: "bought" }, tone: "holds" },
      left: { label: { zh: "移出目录", en: "taken off" }, tone: "over" },
    },
    transitions: [
      {
        code: "list",
        from: ["applied"],
        to: "listed",
        label: { zh: "列入目录", en: "List" },
        by: ["steward"],
        says: "basis",
        needs: ["novelty"],
        stamps: "listedOn",
      },
      {
        code: "buy",
        from: ["listed"],
        to: "bought",
        label: { zh: "登记采购", en: "Enter the purchase" },
        by: ["steward"],
        says: "basis",
        needs: ["buyer"],
        stamps: "boughtOn",
      },
      {
        code: "leave",
        from: ["applied", "listed"],
        to: "left",
        label: { zh: "移出目录", en: "Take off" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["finance-officer", "auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["way", "field", "listedOn", "buyer"], filters: ["way", "field"] },
  sections: [
    {
      title: { zh: "产品", en: "Product" },
      fields: ["way", "description", "novelty", "field", "listedOn", "validity"],
    },
    { title: { zh: "首次采购", en: "First purchase" }, fields: ["buyer", "amount", "boughtOn", "feedback"] },
  ],
});
