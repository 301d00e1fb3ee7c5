import { defineRegister } from "../../kit/define-register.ts";

/**
 * C14: goods for popular science imported free of tax. The national policy is the text's; who is eligible and what is
 * exempt the authorities say.
 */
export const exemptImport = defineRegister({
  code: "exempt-import",
  capability: "COO",
  version: 1,
  title: { zh: "科普用品进口免税", en: "Tax-free imports for popular science" },
  purpose: {
    zh: "谁在免税名单上、进口什么、确认书到哪一步；免税由主管部门决定，这里只留结果。",
    en: "Who is on the list, what is imported, how far the confirmation is; the authorities decide, the outcome is kept here.",
  },
  question: { zh: "谁可以免税进口，办到哪一步？", en: "Who may import free of tax, and how far is it?" },
  owner: { zh: "进口单位", en: "Importer" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "单位类别", en: "Kind" },
      choices: {
        hall: { zh: "科技馆", en: "science hall" },
        museum: { zh: "自然博物馆", en: "museum" },
        base: { zh: "科普基地", en: "popularisation base" },
        planetarium: { zh: "天文馆（站）、气象台", en: "planetarium or weather station" },
        other: { zh: "其他", en: "other" },
      },
    },
    isEligible: {
      kind: "flag",
      keptBy: "stewards",
      label: { zh: "列入免税名单", en: "On the list of those eligible" },
    },
    listNumber: { kind: "text", most: 200, keptBy: "stewards", label: { zh: "名单文号", en: "Number of the list" } },
    valid: { kind: "period", onCalendar: true, keptBy: "stewards", label: { zh: "资格有效期", en: "Eligible" } },
    goods: { kind: "long-text", required: true, searched: true, label: { zh: "用品清单", en: "Goods" } },
    value: { kind: "money", label: { zh: "申报价值", en: "Declared value" } },
    confirmation: {
      kind: "text",
      most: 200,
      keptBy: "stewards",
      unique: true,
      label: { zh: "确认书编号", en: "Number of the confirmation" },
    },
    confirmedOn: { kind: "date", label: { zh: "确认日期", en: "Confirmed on" } },
    importedOn: { kind: "date", label: { zh: "进口日期", en: "Imported on" } },
  },
  lifeCycle: {
    initial: "applied",
    states: {
      applied: { label: { zh: "已申请", en: "applied" }, tone: "under-way" },
      listed: { label: { zh: "已列入名单", en: "eligible" }, tone: "holds" },
      confirmed: { label: { zh: "已出确认书", en: "confirmed" }, tone: "holds" },
      imported: { label: { zh: "已进口", en: "imported" }, tone: "over" },
      refused: { label: { zh: "未列入", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "list",
        from: ["applied"],
        to: "listed",
        label: { zh: "列入名单", en: "Put on the list" },
        by: ["steward"],
        says: "basis",
        needs: ["listNumber", "valid"],
        holds: ["isEligible"],
      },
      {
        code: "confirm",
        from: ["listed"],
        to: "confirmed",
        label: { zh: "出具确认书", en: "Confirm" },
        by: ["steward"],
        says: "basis",
        needs: ["confirmation", "value"],
        stamps: "confirmedOn",
      },
      {
        code: "import",
        from: ["confirmed"],
        to: "imported",
        label: { zh: "登记进口", en: "Enter the import" },
        by: ["steward", "owner"],
        says: "nothing",
        stamps: "importedOn",
      },
      {
        code: "refuse",
        from: ["applied"],
        to: "refused",
        label: { zh: "不予列入", en: "Refuse" },
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
  list: { columns: ["kind", "valid", "confirmation", "confirmedOn"], filters: ["kind"] },
  sections: [
    { title: { zh: "资格", en: "Eligibility" }, fields: ["kind", "isEligible", "listNumber", "valid"] },
    { title: { zh: "进口", en: "Import" }, fields: ["goods", "value", "confirmation", "confirmedOn", "importedOn"] },
  ],
});
