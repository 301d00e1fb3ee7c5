import { sumOfMoney } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";
import { lossOf, lossParties } from "../../rules/loss-sharing.ts";

/** C6: funds of government, firms, institutes and investors pull together and share the risk; the order in which losses are borne is not in the text. */
export const blendedFunding = defineRegister({
  code: "blended-funding",
  capability: "FIN",
  version: 1,
  title: { zh: "融合资金与风险共担", en: "Blended funding with shared risk" },
  purpose: {
    zh: "一份协议一件：政府、企业、高校院所、社会资本各出多少，亏损怎么分担。",
    en: "Each agreement: what government, firm, institute and investors put in, and how a loss is shared.",
  },
  question: { zh: "各方出了多少，亏损由谁承担多少？", en: "Who put in how much, and who bears how much of a loss?" },
  owner: { zh: "牵头单位", en: "Lead" },
  fields: {
    purpose: { kind: "text", most: 500, required: true, searched: true, label: { zh: "支持内容", en: "For what" } },
    parties: { kind: "text", most: 300, namesParties: true, label: { zh: "参与各方", en: "Parties" } },
    publicPart: { kind: "money", label: { zh: "政府出资", en: "Government" } },
    firmPart: { kind: "money", label: { zh: "企业出资", en: "Firm" } },
    institutePart: { kind: "money", label: { zh: "高校院所出资", en: "Institute" } },
    socialPart: { kind: "money", label: { zh: "社会资本出资", en: "Investors" } },
    total: {
      kind: "money",
      label: { zh: "合计", en: "Together" },
      computed: ({ values }) => sumOfMoney(values, lossParties),
    },
    lossOrder: {
      kind: "choice",
      label: { zh: "亏损分担方式", en: "Losses are borne" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
      choices: {
        "pro-rata": { zh: "按出资比例", en: "in proportion" },
        "public-first": { zh: "政府先行承担", en: "by the government first" },
        "firm-first": { zh: "企业先行承担", en: "by the firm first" },
      },
    },
    loss: { kind: "money", label: { zh: "已发生亏损", en: "Loss" } },
    publicLoss: {
      kind: "money",
      label: { zh: "政府承担", en: "Borne by the government" },
      computed: ({ values }) => lossOf(values, "publicPart"),
    },
    firmLoss: {
      kind: "money",
      label: { zh: "企业承担", en: "Borne by the firm" },
      computed: ({ values }) => lossOf(values, "firmPart"),
    },
    instituteLoss: {
      kind: "money",
      label: { zh: "高校院所承担", en: "Borne by the institute" },
      computed: ({ values }) => lossOf(values, "institutePart"),
    },
    socialLoss: {
      kind: "money",
      label: { zh: "社会资本承担", en: "Borne by investors" },
      computed: ({ values }) => lossOf(values, "socialPart"),
    },
    term: { kind: "period", onCalendar: true, label: { zh: "协议期", en: "Term" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "商议", en: "drafted" }, tone: "under-way" },
      agreed: { label: { zh: "已签订", en: "agreed" }, tone: "holds" },
      settled: { label: { zh: "已结算", en: "settled" }, tone: "over" },
      dropped: { label: { zh: "未签订", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "agree",
        from: ["drafted"],
        to: "agreed",
        label: { zh: "签订", en: "Agree" },
        by: ["steward"],
        says: "basis",
        needs: ["parties", "total", "lossOrder"],
      },
      {
        code: "bear",
        from: ["agreed"],
        to: "agreed",
        label: { zh: "登记亏损", en: "Enter a loss" },
        by: ["steward"],
        says: "basis",
        needs: ["loss"],
      },
      {
        code: "settle",
        from: ["agreed"],
        to: "settled",
        label: { zh: "结算", en: "Settle" },
        by: ["steward"],
        says: "basis",
      },
      {
        code: "drop",
        from: ["drafted"],
        to: "dropped",
        label: { zh: "不签订", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: [],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["purpose", "total", "lossOrder", "loss"], filters: [] },
  sections: [
    {
      title: { zh: "出资", en: "Money" },
      fields: ["purpose", "parties", "publicPart", "firmPart", "institutePart", "socialPart", "total", "term"],
    },
    {
      title: { zh: "风险分担", en: "Risk" },
      fields: ["lossOrder", "loss", "publicLoss", "firmLoss", "instituteLoss", "socialLoss"],
    },
  ],
});
