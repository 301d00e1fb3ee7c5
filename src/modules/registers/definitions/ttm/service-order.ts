import { defineRegister } from "../../kit/define-register.ts";

const both = ["steward", "owner"] as const;

/**
 * C7: what firms order from who can do it: the four services of transfer, research from afar, research to order. The text names
 * the services; how an order goes is the register's own.
 */
export const serviceOrder = defineRegister({
  code: "service-order",
  capability: "TTM",
  version: 1,
  title: { zh: "科技服务订单", en: "Service orders" },
  purpose: {
    zh: "谁要什么服务、由谁做、报价多少、何时交付、验收和评价如何。",
    en: "Who wants which service, who does it, at what price, by when, and how it was accepted and rated.",
  },
  question: {
    zh: "有哪些订单，各走到哪一步，评价如何？",
    en: "Which orders are there, how far are they, and how were they rated?",
  },
  owner: { zh: "需求单位", en: "Wanted by" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "服务种类", en: "Service" },
      choices: {
        concept: { zh: "概念验证", en: "proof of concept" },
        pilot: { zh: "研发中试", en: "pilot trial" },
        testing: { zh: "检验检测", en: "testing" },
        incubation: { zh: "产业孵化", en: "incubation" },
        cloud: { zh: "云端研发", en: "research from afar" },
        toOrder: { zh: "订单式研发", en: "research to order" },
      },
    },
    what: { kind: "text", most: 300, required: true, searched: true, label: { zh: "要做什么", en: "What is wanted" } },
    specification: { kind: "long-text", label: { zh: "规格和指标", en: "Specification" } },
    secrecy: { kind: "text", most: 500, label: { zh: "知识产权和保密约定", en: "Rights and secrecy" } },
    provider: { kind: "text", most: 200, searched: true, namesParties: true, label: { zh: "承接方", en: "Done by" } },
    price: { kind: "money", privacy: "confidential", label: { zh: "报价", en: "Price" } },
    quotedOn: { kind: "date", label: { zh: "报价日期", en: "Quoted on" } },
    stages: {
      kind: "text",
      most: 1000,
      privacy: "confidential",
      label: { zh: "分期交付和付款", en: "Deliveries and payments" },
    },
    dueOn: { kind: "date", onCalendar: true, label: { zh: "约定交付日期", en: "Due on" } },
    acceptance: { kind: "text", most: 500, label: { zh: "验收办法", en: "How it is accepted" } },
    orderedOn: { kind: "date", label: { zh: "下单日期", en: "Ordered on" } },
    delivered: { kind: "text", most: 1000, label: { zh: "交付内容", en: "What was delivered" } },
    deliveredOn: { kind: "date", label: { zh: "交付日期", en: "Delivered on" } },
    acceptedOn: { kind: "date", label: { zh: "验收日期", en: "Accepted on" } },
    rating: {
      kind: "number",
      unit: { zh: "分", en: "of 5" },
      least: 1,
      most: 5,
      label: { zh: "评价（1 至 5）", en: "Rating (1 to 5)" },
    },
    ratingNote: { kind: "text", most: 500, label: { zh: "评价说明", en: "Why so rated" } },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已提出", en: "asked" }, tone: "under-way" },
      quoted: { label: { zh: "已报价", en: "quoted" }, tone: "under-way" },
      ordered: { label: { zh: "已下单", en: "ordered" }, tone: "under-way" },
      delivered: { label: { zh: "已交付", en: "delivered" }, tone: "under-way" },
      accepted: { label: { zh: "已验收", en: "accepted" }, tone: "holds" },
      cancelled: { label: { zh: "已取消", en: "cancelled" }, tone: "over" },
    },
    transitions: [
      {
        code: "quote",
        from: ["asked"],
        to: "quoted",
        label: { zh: "报价", en: "Quote" },
        by: ["steward"],
        says: "nothing",
        needs: ["provider", "price", "dueOn"],
        stamps: "quotedOn",
      },
      {
        code: "order",
        from: ["quoted"],
        to: "ordered",
        label: { zh: "下单", en: "Order" },
        by: both,
        says: "basis",
        needs: ["specification", "acceptance"],
        stamps: "orderedOn",
      },
      {
        code: "deliver",
        from: ["ordered"],
        to: "delivered",
        label: { zh: "登记交付", en: "Deliver" },
        by: ["steward"],
        says: "nothing",
        needs: ["delivered"],
        stamps: "deliveredOn",
      },
      {
        code: "accept",
        from: ["delivered"],
        to: "accepted",
        label: { zh: "验收并评价", en: "Accept and rate" },
        by: both,
        says: "basis",
        needs: ["rating"],
        stamps: "acceptedOn",
      },
      {
        code: "reject",
        from: ["delivered"],
        to: "ordered",
        label: { zh: "退回重做", en: "Send back" },
        by: both,
        says: "reason",
      },
      {
        code: "cancel",
        from: ["asked", "quoted", "ordered"],
        to: "cancelled",
        label: { zh: "取消", en: "Cancel" },
        by: both,
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "operator"],
    contributors: ["institute", "enterprise"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["kind", "what", "provider", "dueOn", "rating"], filters: ["kind"] },
  sections: [
    { title: { zh: "需求", en: "What is wanted" }, fields: ["kind", "what", "specification", "secrecy", "acceptance"] },
    {
      title: { zh: "报价和订单", en: "Quote and order" },
      fields: ["provider", "price", "quotedOn", "stages", "dueOn", "orderedOn"],
    },
    {
      title: { zh: "交付和评价", en: "Delivery and rating" },
      fields: ["delivered", "deliveredOn", "acceptedOn", "rating", "ratingNote"],
    },
  ],
});
