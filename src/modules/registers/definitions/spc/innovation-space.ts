import { defineRegister } from "../../kit/define-register.ts";

/**
 * C13: space for founders and innovative firms. Start-up blocks, youth communities and innovative industrial housing
 * are the text's; eligibility and rents are not.
 */
export const innovationSpace = defineRegister({
  code: "innovation-space",
  capability: "SPC",
  version: 1,
  title: { zh: "创新空间与产业用房", en: "Spaces and industrial housing" },
  purpose: {
    zh: "街区、社区、产业用房有多少空间、谁能用、租金多少、还空多少、谁在用。",
    en: "How much space there is in blocks, communities and industrial housing, who may use it, at which rent, what is free, who is in.",
  },
  question: { zh: "还有哪些空间可以用？", en: "Which space is free?" },
  owner: { zh: "运营单位", en: "Operator" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        block: { zh: "创新创业街区", en: "start-up block" },
        community: { zh: "青年创新创业活力社区", en: "youth community" },
        housing: { zh: "创新型产业用房", en: "innovative industrial housing" },
        workshop: { zh: "标准厂房", en: "standard workshop" },
      },
    },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
    park: { kind: "reference", register: "park", label: { zh: "所在园区", en: "Park" } },
    size: { kind: "number", unit: { zh: "平方米", en: "m2" }, least: 0, label: { zh: "总面积", en: "Total size" } },
    eligible: { kind: "text", most: 500, label: { zh: "入驻资格", en: "Who may use it" } },
    rent: {
      kind: "number",
      unit: { zh: "元/平方米·月", en: "CNY per m2 and month" },
      least: 0,
      label: { zh: "租金", en: "Rent" },
    },
    free: { kind: "number", unit: { zh: "平方米", en: "m2" }, least: 0, label: { zh: "空置面积", en: "Free" } },
    tenants: { kind: "text", most: 1000, namesParties: true, label: { zh: "入驻单位", en: "Tenants" } },
    openedOn: { kind: "date", label: { zh: "启用日期", en: "Opened on" } },
    freeFrom: { kind: "date", onCalendar: true, label: { zh: "预计腾空日期", en: "Free from" } },
  },
  lifeCycle: {
    initial: "built",
    states: {
      built: { label: { zh: "建设", en: "being built" }, tone: "under-way" },
      open: { label: { zh: "招租", en: "open" }, tone: "holds" },
      full: { label: { zh: "已满", en: "full" }, tone: "holds" },
      closed: { label: { zh: "已关闭", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["built", "full"],
        to: "open",
        label: { zh: "开放入驻", en: "Open" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["eligible", "rent", "free"],
        stamps: "openedOn",
      },
      {
        code: "fill",
        from: ["open"],
        to: "full",
        label: { zh: "登记满员", en: "Enter as full" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["tenants"],
      },
      {
        code: "close",
        from: ["built", "open", "full"],
        to: "closed",
        label: { zh: "关闭", en: "Close" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["operator", "enterprise", "reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "place", "size", "free", "rent"], filters: ["kind", "place"] },
  sections: [
    { title: { zh: "空间", en: "Space" }, fields: ["kind", "place", "point", "park", "size"] },
    { title: { zh: "使用", en: "Use" }, fields: ["eligible", "rent", "free", "tenants", "openedOn", "freeFrom"] },
  ],
});
