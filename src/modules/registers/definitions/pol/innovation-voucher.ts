import { defineRegister } from "../../kit/define-register.ts";

/**
 * C5: vouchers with which small technology firms buy services. For whom and what for are the text's; face value,
 * quota, validity and providers are not.
 */
export const innovationVoucher = defineRegister({
  code: "innovation-voucher",
  capability: "POL",
  version: 1,
  title: { zh: "科技创新券", en: "Innovation vouchers" },
  purpose: {
    zh: "一张一件，从申领、发放、预约、使用到结算；谁用了、买了什么服务看得见。",
    en: "Each from request over issue and use to settlement: who used it and for which service.",
  },
  question: {
    zh: "发了多少，用了多少，哪些要到期？",
    en: "How many were issued and used, and which are about to expire?",
  },
  owner: { zh: "申领企业", en: "Holder" },
  fields: {
    isSmallTechFirm: { kind: "flag", label: { zh: "科技型中小企业", en: "Small technology firm" } },
    purpose: {
      kind: "choice",
      required: true,
      label: { zh: "购买的服务", en: "Service bought" },
      choices: {
        research: { zh: "研究开发", en: "research and development" },
        testing: { zh: "检验检测", en: "inspection and testing" },
        other: { zh: "其他", en: "other" },
      },
    },
    faceValue: {
      kind: "money",
      label: { zh: "面额", en: "Face value" },
      help: {
        zh: "面额、额度文件没有规定，按当年办法填写。",
        en: "The documents set no value: as the rules of the year do.",
      },
    },
    valid: {
      kind: "period",
      onCalendar: true,
      label: { zh: "有效期", en: "Valid" },
      help: {
        zh: "文件没有规定，按协议或当年标准填写。",
        en: "The documents do not say: as the agreement or the standard of the year does.",
      },
    },
    provider: { kind: "text", most: 300, namesParties: true, label: { zh: "服务机构", en: "Provider" } },
    isAdmitted: { kind: "flag", label: { zh: "服务机构已入选", en: "Provider is admitted" } },
    isUnrelated: { kind: "flag", label: { zh: "双方没有关联关系", en: "The two are not related" } },
    contract: { kind: "text", most: 300, label: { zh: "服务合同", en: "Contract" } },
    price: { kind: "money", privacy: "confidential", label: { zh: "服务费用", en: "Price" } },
    redeemed: { kind: "money", label: { zh: "兑付金额", en: "Redeemed" } },
    issuedOn: { kind: "date", label: { zh: "发放日期", en: "Issued on" } },
    settledOn: { kind: "date", label: { zh: "结算日期", en: "Settled on" } },
  },
  lifeCycle: {
    initial: "requested",
    states: {
      requested: { label: { zh: "已申领", en: "requested" }, tone: "under-way" },
      issued: { label: { zh: "已发放", en: "issued" }, tone: "holds" },
      reserved: { label: { zh: "已预约", en: "reserved" }, tone: "holds" },
      used: { label: { zh: "已使用", en: "used" }, tone: "under-way" },
      settled: { label: { zh: "已结算", en: "settled" }, tone: "over" },
      expired: { label: { zh: "已过期", en: "expired" }, tone: "over" },
      refused: { label: { zh: "未发放", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "issue",
        from: ["requested"],
        to: "issued",
        label: { zh: "发放", en: "Issue" },
        by: ["steward"],
        says: "basis",
        needs: ["faceValue", "valid"],
        holds: ["isSmallTechFirm"],
        stamps: "issuedOn",
      },
      {
        code: "reserve",
        from: ["issued"],
        to: "reserved",
        label: { zh: "预约服务", en: "Reserve" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["provider"],
        holds: ["isAdmitted"],
      },
      {
        code: "use",
        from: ["reserved"],
        to: "used",
        label: { zh: "使用", en: "Use" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["contract", "price", "redeemed"],
        holds: ["isUnrelated"],
      },
      {
        code: "settle",
        from: ["used"],
        to: "settled",
        label: { zh: "结算", en: "Settle" },
        by: ["steward"],
        says: "basis",
        stamps: "settledOn",
      },
      {
        code: "return",
        from: ["reserved", "used"],
        to: "issued",
        label: { zh: "退回", en: "Give back" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "expire",
        from: ["issued", "reserved"],
        to: "expired",
        label: { zh: "过期作废", en: "Expire" },
        by: ["steward"],
        says: "reason",
      },
      {
        code: "refuse",
        from: ["requested"],
        to: "refused",
        label: { zh: "不予发放", en: "Refuse" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise"],
    readers: ["auditor", "finance-officer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["purpose", "faceValue", "provider", "valid"], filters: ["purpose"] },
  sections: [
    {
      title: { zh: "创新券", en: "Voucher" },
      fields: ["isSmallTechFirm", "purpose", "faceValue", "valid", "issuedOn"],
    },
    {
      title: { zh: "使用和结算", en: "Use and settlement" },
      fields: ["provider", "isAdmitted", "isUnrelated", "contract", "price", "redeemed", "settledOn"],
    },
  ],
});
