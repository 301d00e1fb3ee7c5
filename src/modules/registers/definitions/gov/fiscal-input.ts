import { defineRegister } from "../../kit/define-register.ts";

/**
 * C1: public money for science by programme, instrument and size of firm. That it should rise and lean to small firms
 * is the text's; classes and shares are not.
 */
export const fiscalInput = defineRegister({
  code: "fiscal-input",
  capability: "GOV",
  version: 1,
  title: { zh: "财政科技投入", en: "Fiscal input into science" },
  purpose: {
    zh: "按年度、专项、方式和受益企业规模登记预算与支出，看得出结构怎样变化。",
    en: "Budget and spending by year, programme, instrument and size of firm, so that the structure and its change can be seen.",
  },
  question: { zh: "钱投到哪里，结构怎样变化？", en: "Where does the money go, and how does the structure change?" },
  owner: { zh: "主管单位", en: "In charge" },
  fields: {
    year: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      least: 2000,
      most: 2100,
      required: true,
      label: { zh: "年度", en: "Year" },
    },
    level: {
      kind: "choice",
      label: { zh: "级次", en: "Level" },
      choices: { city: { zh: "市级", en: "city" }, district: { zh: "区级", en: "district" } },
    },
    instrument: {
      kind: "choice",
      label: { zh: "支持方式", en: "Instrument" },
      choices: {
        grant: { zh: "补助", en: "grant" },
        "post-subsidy": { zh: "后补助", en: "subsidy afterwards" },
        equity: { zh: "股权投入", en: "equity" },
        reward: { zh: "奖励", en: "reward" },
        voucher: { zh: "创新券", en: "voucher" },
        other: { zh: "其他", en: "other" },
      },
    },
    beneficiary: {
      kind: "choice",
      label: { zh: "受益对象", en: "Beneficiary" },
      choices: {
        small: { zh: "科技型中小微企业", en: "technology micro, small and medium firms" },
        large: { zh: "大型企业", en: "large firms" },
        institute: { zh: "高校院所", en: "universities and institutes" },
        platform: { zh: "创新平台", en: "platforms" },
        mixed: { zh: "未细分", en: "not broken down" },
      },
    },
    budget: { kind: "money", label: { zh: "预算", en: "Budget" } },
    spent: { kind: "money", label: { zh: "支出", en: "Spent" } },
    budgetedOn: { kind: "date", label: { zh: "预算下达日期", en: "Budgeted on" } },
    settledOn: { kind: "date", label: { zh: "决算日期", en: "Settled on" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "编制中", en: "drafted" }, tone: "under-way" },
      budgeted: { label: { zh: "已下达", en: "budgeted" }, tone: "holds" },
      settled: { label: { zh: "已决算", en: "settled" }, tone: "holds" },
    },
    transitions: [
      {
        code: "budget",
        from: ["drafted"],
        to: "budgeted",
        label: { zh: "下达预算", en: "Budget" },
        by: ["steward"],
        says: "basis",
        needs: ["budget"],
        stamps: "budgetedOn",
      },
      {
        code: "settle",
        from: ["budgeted"],
        to: "settled",
        label: { zh: "决算", en: "Settle" },
        by: ["steward"],
        says: "basis",
        needs: ["spent"],
        stamps: "settledOn",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office", "finance-officer"],
    contributors: ["reporter"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: {
    columns: ["year", "instrument", "beneficiary", "budget", "spent"],
    filters: ["level", "instrument", "beneficiary"],
  },
  sections: [
    { title: { zh: "专项", en: "Programme" }, fields: ["year", "level", "instrument", "beneficiary"] },
    { title: { zh: "金额", en: "Amounts" }, fields: ["budget", "spent", "budgetedOn", "settledOn"] },
  ],
});
