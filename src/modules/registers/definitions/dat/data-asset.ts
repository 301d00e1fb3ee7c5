import { defineRegister } from "../../kit/define-register.ts";

/**
 * C10: data as assets that are listed. The platform for assets and the exchange are the text's; rights, values and
 * fees are those of each.
 */
export const dataAsset = defineRegister({
  code: "data-asset",
  capability: "DAT",
  version: 1,
  title: { zh: "海洋数据资产", en: "Marine data assets" },
  purpose: {
    zh: "数据来源、权利、质量、估值依据和授权链登记清楚，审核后才能挂牌。",
    en: "Where data are from, whose they are, how good, what a value rests on and who may pass them on; listed only after a check.",
  },
  question: { zh: "哪些数据已成资产，可以交易？", en: "Which data are assets, and which are listed?" },
  owner: { zh: "数据权利人", en: "Holder of the rights" },
  fields: {
    dataSet: { kind: "reference", register: "data-set", label: { zh: "来源数据集", en: "Data set" } },
    content: { kind: "long-text", required: true, searched: true, label: { zh: "资产内容", en: "Content" } },
    rights: {
      kind: "choice",
      required: true,
      label: { zh: "权利类型", en: "Right" },
      choices: {
        hold: { zh: "数据持有权", en: "right to hold" },
        process: { zh: "加工使用权", en: "right to process" },
        product: { zh: "产品经营权", en: "right to market" },
      },
    },
    source: { kind: "text", most: 500, label: { zh: "权利来源", en: "Where the right is from" } },
    chain: { kind: "long-text", label: { zh: "授权链", en: "Chain of authorisations" } },
    quality: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      least: 0,
      most: 100,
      label: { zh: "质量得分", en: "Quality score" },
    },
    qualityBasis: { kind: "text", most: 300, label: { zh: "质量评价依据", en: "What the score rests on" } },
    value: { kind: "money", privacy: "confidential", label: { zh: "估值", en: "Value" } },
    valueBasis: { kind: "text", most: 300, label: { zh: "估值依据", en: "What the value rests on" } },
    isClear: { kind: "flag", keptBy: "stewards", label: { zh: "权属审核通过", en: "Rights examined and clear" } },
    terms: { kind: "long-text", label: { zh: "许可条款", en: "Terms of the licence" } },
    price: { kind: "money", label: { zh: "挂牌价格", en: "Price" } },
    registeredOn: { kind: "date", label: { zh: "登记日期", en: "Registered on" } },
    listedOn: { kind: "date", label: { zh: "挂牌日期", en: "Listed on" } },
    endsOn: { kind: "date", onCalendar: true, label: { zh: "授权到期", en: "Rights end" } },
  },
  lifeCycle: {
    initial: "applied",
    states: {
      applied: { label: { zh: "申请登记", en: "applied" }, tone: "under-way" },
      registered: { label: { zh: "已登记", en: "registered" }, tone: "holds" },
      listed: { label: { zh: "已挂牌", en: "listed" }, tone: "holds" },
      withdrawn: { label: { zh: "已撤牌", en: "withdrawn" }, tone: "over" },
    },
    transitions: [
      {
        code: "register",
        from: ["applied"],
        to: "registered",
        label: { zh: "登记为资产", en: "Register" },
        by: ["steward"],
        says: "basis",
        needs: ["source", "chain", "quality", "qualityBasis", "valueBasis"],
        holds: ["isClear"],
        stamps: "registeredOn",
      },
      {
        code: "list",
        from: ["registered"],
        to: "listed",
        label: { zh: "挂牌", en: "List" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["terms", "price"],
        stamps: "listedOn",
      },
      {
        code: "unlist",
        from: ["listed"],
        to: "registered",
        label: { zh: "摘牌", en: "Take off the list" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "withdraw",
        from: ["applied", "registered", "listed"],
        to: "withdrawn",
        label: { zh: "注销", en: "Withdraw" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "operator"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["rights", "quality", "price", "listedOn"], filters: ["rights"] },
  sections: [
    { title: { zh: "资产", en: "Asset" }, fields: ["dataSet", "content", "rights", "source", "chain"] },
    {
      title: { zh: "质量和估值", en: "Quality and value" },
      fields: ["quality", "qualityBasis", "value", "valueBasis", "isClear"],
    },
    { title: { zh: "挂牌", en: "Listing" }, fields: ["terms", "price", "registeredOn", "listedOn", "endsOn"] },
  ],
});
