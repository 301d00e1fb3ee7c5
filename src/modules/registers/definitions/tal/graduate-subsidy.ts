import { daysBetween, keyOf } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** C12: three subsidies for graduates who work or start up here. Sums and conditions are not in the text. */
export const graduateSubsidy = defineRegister({
  code: "graduate-subsidy",
  capability: "TAL",
  version: 1,
  title: { zh: "大学生聚青补贴", en: "Subsidies for graduates" },
  purpose: {
    zh: "住房、创业、就业三类补贴，同一人同一类不重复发放；留下多久有统计。",
    en: "Housing, start-up and employment; nobody gets the same twice, and how long they stay is counted.",
  },
  question: { zh: "发了多少，留下来的有多少？", en: "How much was paid, and how many have stayed?" },
  owner: { zh: "用人单位", en: "Employer" },
  personalPurpose: {
    zh: "核对条件、防止重复发放、统计留下多久。",
    en: "To check conditions, pay nobody twice, and count how long graduates stay.",
  },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "补贴类别", en: "Kind" },
      choices: {
        housing: { zh: "住房补贴", en: "housing" },
        "start-up": { zh: "创业补贴", en: "start-up" },
        employment: { zh: "就业补贴", en: "employment" },
      },
    },
    diploma: {
      kind: "text",
      most: 60,
      required: true,
      privacy: "personal",
      label: { zh: "毕业证书编号", en: "Number of the diploma" },
    },
    graduated: {
      kind: "number",
      unit: { zh: "年", en: "year" },
      most: 2100,
      least: 2000,
      label: { zh: "毕业年份", en: "Graduated" },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    arrivedOn: { kind: "date", label: { zh: "来本地日期", en: "Came on" } },
    amount: {
      kind: "money",
      keptBy: "stewards",
      label: { zh: "补贴金额", en: "Amount" },
      help: {
        zh: "文件没有规定，按当年办法或协议填写。",
        en: "The documents do not say: as the rules of the year or the agreement do.",
      },
    },
    paidOn: { kind: "date", keptBy: "stewards", label: { zh: "发放日期", en: "Paid on" } },
    leftOn: { kind: "date", label: { zh: "离开日期", en: "Left on" } },
    stayed: {
      kind: "number",
      unit: { zh: "天", en: "days" },
      least: 0,
      label: { zh: "留在本地", en: "Stayed" },
      computed: ({ values }) => daysBetween(values.arrivedOn, values.leftOn),
    },
    once: {
      kind: "text",
      most: 120,
      unique: true,
      privacy: "personal",
      label: { zh: "重复发放核对", en: "Paid once" },
      help: { zh: "同一证书同一类补贴只能有一件，自动核对。", en: "One of a diploma and kind; checked by itself." },
      computed: ({ state, values }) => (state === "refused" ? null : keyOf(values.kind, values.diploma)),
    },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已申请", en: "asked" }, tone: "under-way" },
      checked: { label: { zh: "已核验", en: "checked" }, tone: "under-way" },
      paid: { label: { zh: "已发放", en: "paid" }, tone: "holds" },
      left: { label: { zh: "已离开", en: "left" }, tone: "over" },
      refused: { label: { zh: "不予发放", en: "refused" }, tone: "over" },
    },
    transitions: [
      {
        code: "check",
        from: ["asked"],
        to: "checked",
        label: { zh: "核验", en: "Check" },
        by: ["steward"],
        says: "nothing",
        needs: ["arrivedOn"],
      },
      {
        code: "pay",
        from: ["checked"],
        to: "paid",
        label: { zh: "发放", en: "Pay" },
        by: ["steward"],
        says: "basis",
        needs: ["amount"],
        stamps: "paidOn",
      },
      {
        code: "leave",
        from: ["paid"],
        to: "left",
        label: { zh: "登记离开", en: "Enter as left" },
        by: ["steward"],
        says: "nothing",
        stamps: "leftOn",
      },
      {
        code: "refuse",
        from: ["asked", "checked"],
        to: "refused",
        label: { zh: "不予发放", en: "Refuse" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal"], initial: "internal" },
  list: { columns: ["kind", "place", "arrivedOn", "paidOn"], filters: ["kind", "place"] },
  sections: [
    { title: { zh: "申请", en: "Request" }, fields: ["kind", "diploma", "graduated", "place", "arrivedOn", "once"] },
    { title: { zh: "发放", en: "Payment" }, fields: ["amount", "paidOn", "leftOn", "stayed"] },
  ],
});
