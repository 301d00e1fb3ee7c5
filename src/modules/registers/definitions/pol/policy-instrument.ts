import { defineRegister } from "../../kit/define-register.ts";

/** C5: what a firm can ask for. The documents name kinds and purposes; rates, face values and limits stay empty until a rule gives them. */
export const policyInstrument = defineRegister({
  code: "policy-instrument",
  capability: "POL",
  version: 2,
  title: { zh: "惠企科技政策", en: "Policy instruments" },
  purpose: {
    zh: "企业能申请的政策一处可查：给谁、给什么、凭什么、何时办。",
    en: "What firms can ask for in one place: for whom, what, on which basis, when.",
  },
  question: { zh: "有哪些政策可以申请，何时截止？", en: "What can be asked for, and until when?" },
  owner: { zh: "主管部门", en: "In charge" },
  fields: {
    kind: {
      kind: "choice",
      label: { zh: "类别", en: "Kind" },
      required: true,
      choices: {
        deduction: { zh: "加计扣除", en: "super-deduction" },
        tax: { zh: "税收优惠", en: "tax preference" },
        subsidy: { zh: "研发后补助", en: "post-subsidy" },
        reward: { zh: "资金奖励", en: "reward" },
        compensation: { zh: "风险补偿", en: "risk compensation" },
        voucher: { zh: "科技创新券", en: "innovation voucher" },
        "first-purchase": { zh: "首购", en: "first purchase" },
        order: { zh: "订购", en: "commissioned purchase" },
        other: { zh: "其他", en: "other" },
      },
    },
    forWhom: { kind: "text", most: 500, searched: true, label: { zh: "适用对象", en: "For whom" } },
    titleNeeded: {
      kind: "choice",
      label: { zh: "须持有的称号", en: "Title needed" },
      help: {
        zh: "只填文件写明的对象；由企业名录按日期核对。",
        en: "Only what the document names; checked by date against the register of firms.",
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
    poolNeeded: {
      kind: "choice",
      label: { zh: "须在库", en: "Pool needed" },
      choices: {
        reserve: { zh: "高新技术企业后备库", en: "reserve of high-tech enterprises" },
        listing: { zh: "高新技术企业上市培育库", en: "listing nursery" },
        "marine-listing": { zh: "海洋高新技术企业上市培育库", en: "marine listing nursery" },
        "any-listing": { zh: "任一上市培育库", en: "either listing nursery" },
      },
    },
    placeNeeded: { kind: "place", label: { zh: "适用区域", en: "Only in" } },
    isForResearching: { kind: "flag", label: { zh: "须有研发投入", en: "R&D spending needed" } },
    gives: { kind: "long-text", label: { zh: "支持内容", en: "What it gives" } },
    conditions: { kind: "long-text", label: { zh: "条件", en: "Conditions" } },
    rule: { kind: "text", most: 300, label: { zh: "政策文件", en: "Rule" } },
    window: { kind: "period", onCalendar: true, label: { zh: "申请时间", en: "Open for requests" } },
    delivery: {
      kind: "choice",
      label: { zh: "送达方式", en: "Brought to firms by" },
      choices: {
        push: { zh: "定向推送", en: "targeted push" },
        visit: { zh: "上门服务", en: "visit" },
        guidance: { zh: "跟踪辅导", en: "guidance" },
      },
    },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      open: { label: { zh: "可申请", en: "open" }, tone: "holds" },
      ended: { label: { zh: "已停止", en: "ended" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["entered", "ended"],
        to: "open",
        label: { zh: "开放申请", en: "Open" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["rule"],
      },
      {
        code: "end",
        from: ["entered", "open"],
        to: "ended",
        label: { zh: "停止", en: "End" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "forWhom", "window", "delivery"], filters: ["kind", "delivery"] },
  sections: [
    {
      title: { zh: "政策", en: "Instrument" },
      fields: [
        "kind",
        "forWhom",
        "titleNeeded",
        "poolNeeded",
        "placeNeeded",
        "isForResearching",
        "gives",
        "conditions",
        "rule",
      ],
    },
    { title: { zh: "办理", en: "Handling" }, fields: ["window", "delivery"] },
  ],
});
