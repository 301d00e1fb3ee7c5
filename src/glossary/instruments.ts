import type { Term } from "./term.ts";

/** C5: policy instruments and the early market. */
export const instrumentsWords = [
  {
    id: "innovation-voucher",
    zh: "科技创新券",
    en: "innovation voucher",
    meaning: {
      zh: "发给企业用于购买研发、检测等服务的凭证，由财政兑付。",
      en: "A voucher for firms to buy R&D or testing services, redeemed from public funds.",
    },
    owner: "registers",
    capability: "C5",
  },
  {
    id: "first-purchase",
    zh: "首购",
    en: "first purchase",
    meaning: {
      zh: "政府对首次投放市场的创新产品率先采购。",
      en: "Public buying of an innovative product new to the market.",
    },
    owner: "policy",
    capability: "C5",
  },
  {
    id: "commissioned-purchase",
    zh: "订购",
    en: "commissioned purchase",
    meaning: {
      zh: "政府委托研发并采购尚未形成的产品。",
      en: "Public commissioning and buying of a product still to be developed.",
    },
    owner: "policy",
    capability: "C5",
  },
  {
    id: "innovative-product-catalogue",
    zh: "创新产品目录",
    en: "innovative-product catalogue",
    meaning: {
      zh: "经认定、可优先采购和应用的产品清单。",
      en: "A list of recognised products that may be bought and used with preference.",
    },
    owner: "policy",
    capability: "C5",
  },
  {
    id: "rnd-super-deduction",
    zh: "加计扣除",
    en: "R&D super-deduction",
    meaning: {
      zh: "研发费用按高于实际发生额在税前扣除。",
      en: "R&D costs are deducted from taxable income at more than their amount.",
    },
    owner: "policy",
    capability: "C5",
  },
  {
    id: "rnd-post-subsidy",
    zh: "研发后补助",
    en: "R&D post-subsidy",
    meaning: { zh: "按企业已经发生的研发投入给予补助。", en: "A subsidy on R&D money that a firm has already spent." },
    owner: "policy",
    capability: "C5",
  },
  {
    id: "targeted-policy-push",
    zh: "定向推送",
    en: "targeted policy push",
    meaning: { zh: "把适用的政策主动送到符合条件的对象。", en: "Policies are sent to those whom they fit." },
    owner: "policy",
    capability: "C5",
  },
  {
    id: "policy-payout",
    zh: "落实兑现",
    en: "policy pay-out",
    meaning: { zh: "政策承诺的资金或待遇实际给付。", en: "What a policy grants is really paid or given." },
    owner: "policy",
    capability: "C5",
  },
  {
    id: "early-market",
    zh: "早期市场",
    en: "early market",
    meaning: { zh: "新技术、新产品最初的应用市场。", en: "The first market for a new technology or product." },
    owner: "policy",
    capability: "C5",
  },
  {
    id: "lead-market",
    zh: "领先市场",
    en: "lead market",
    meaning: {
      zh: "率先采用新产品、带动推广的市场。",
      en: "A market that takes up new products first and draws others after it.",
    },
    owner: "policy",
    capability: "C5",
  },
] as const satisfies readonly Term[];
