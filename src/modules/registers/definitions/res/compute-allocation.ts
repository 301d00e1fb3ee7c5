import { defineRegister } from "../../kit/define-register.ts";

/**
 * C9: computing time asked for, given and used. Open sharing, a market incentive and the three fields are the text's;
 * quotas and prices are not.
 */
export const computeAllocation = defineRegister({
  code: "compute-allocation",
  capability: "RES",
  version: 1,
  title: { zh: "算力分配", en: "Computing allocations" },
  purpose: {
    zh: "谁要多少核时、卡时，批了多少、用了多少、优惠了多少，一次申请一件。",
    en: "Who asks for how many core and card hours, how many were given and used, and which rebate was granted; one request each.",
  },
  question: { zh: "算力给了谁，用了多少？", en: "Who was given computing time, and how much was used?" },
  owner: { zh: "使用单位", en: "User" },
  fields: {
    field: {
      kind: "choice",
      required: true,
      label: { zh: "应用领域", en: "Field" },
      choices: {
        ai: { zh: "人工智能", en: "artificial intelligence" },
        biomedicine: { zh: "生物医药", en: "biomedicine" },
        materials: { zh: "新材料", en: "new materials" },
        ocean: { zh: "海洋", en: "marine" },
        other: { zh: "其他", en: "other" },
      },
    },
    task: { kind: "long-text", required: true, searched: true, label: { zh: "计算任务", en: "Job" } },
    needs: {
      kind: "choice",
      label: { zh: "需要的算力", en: "Kind of computing" },
      choices: {
        cpu: { zh: "通用计算", en: "general processors" },
        gpu: { zh: "智能计算（加速卡）", en: "accelerators" },
        super: { zh: "超级计算", en: "supercomputer" },
      },
    },
    coreHours: {
      kind: "number",
      unit: { zh: "核时", en: "core-hours" },
      least: 0,
      label: { zh: "申请核时", en: "Core-hours asked for" },
    },
    cardHours: {
      kind: "number",
      unit: { zh: "卡时", en: "card-hours" },
      least: 0,
      label: { zh: "申请卡时", en: "Card-hours asked for" },
    },
    resource: { kind: "reference", register: "shared-resource", label: { zh: "分配的算力资源", en: "Resource given" } },
    quota: {
      kind: "number",
      unit: { zh: "核时", en: "core-hours" },
      least: 0,
      keptBy: "stewards",
      label: { zh: "批准核时", en: "Core-hours given" },
    },
    cardQuota: {
      kind: "number",
      unit: { zh: "卡时", en: "card-hours" },
      least: 0,
      keptBy: "stewards",
      label: { zh: "批准卡时", en: "Card-hours given" },
    },
    valid: { kind: "period", onCalendar: true, keptBy: "stewards", label: { zh: "使用期", en: "Valid" } },
    used: {
      kind: "number",
      unit: { zh: "核时", en: "core-hours" },
      least: 0,
      label: { zh: "已用核时", en: "Core-hours used" },
    },
    cardUsed: {
      kind: "number",
      unit: { zh: "卡时", en: "card-hours" },
      least: 0,
      label: { zh: "已用卡时", en: "Card-hours used" },
    },
    price: { kind: "money", privacy: "confidential", label: { zh: "应付费用", en: "Price" } },
    rebate: {
      kind: "money",
      privacy: "confidential",
      keptBy: "stewards",
      label: { zh: "开放共享优惠", en: "Rebate for sharing" },
    },
    settledOn: { kind: "date", label: { zh: "结算日期", en: "Settled on" } },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已申请", en: "asked for" }, tone: "under-way" },
      given: { label: { zh: "已分配", en: "given" }, tone: "holds" },
      used: { label: { zh: "已用完", en: "used" }, tone: "under-way" },
      settled: { label: { zh: "已结算", en: "settled" }, tone: "over" },
      refused: { label: { zh: "未分配", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "give",
        from: ["asked"],
        to: "given",
        label: { zh: "分配", en: "Give" },
        by: ["steward"],
        says: "basis",
        needs: ["quota", "valid"],
      },
      {
        code: "use",
        from: ["given"],
        to: "used",
        label: { zh: "登记用量", en: "Enter the use" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["used"],
      },
      {
        code: "settle",
        from: ["used"],
        to: "settled",
        label: { zh: "结算", en: "Settle" },
        by: ["steward"],
        says: "basis",
        needs: ["price", "rebate"],
        stamps: "settledOn",
      },
      {
        code: "refuse",
        from: ["asked"],
        to: "refused",
        label: { zh: "不予分配", en: "Refuse" },
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
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["field", "needs", "quota", "used"], filters: ["field", "needs"] },
  sections: [
    { title: { zh: "申请", en: "Request" }, fields: ["field", "task", "needs", "coreHours", "cardHours", "resource"] },
    { title: { zh: "分配和使用", en: "Given and used" }, fields: ["quota", "cardQuota", "valid", "used", "cardUsed"] },
    { title: { zh: "结算", en: "Settlement" }, fields: ["price", "rebate", "settledOn"] },
  ],
});
