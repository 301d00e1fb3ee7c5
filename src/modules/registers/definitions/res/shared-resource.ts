import { defineRegister } from "../../kit/define-register.ts";

/** C9: what others may use. The four kinds of public resources are the text's, and so are vessels and trial fields; opening hours are not. */
export const sharedResource = defineRegister({
  code: "shared-resource",
  capability: "RES",
  version: 1,
  title: { zh: "开放共享资源", en: "Shared research resources" },
  purpose: {
    zh: "科考船、仪器、算力、试验场和样品库一处可查：在哪里、谁能用、找谁。",
    en: "Vessels, instruments, computing, trial fields and sample banks in one place: where, for whom, whom to ask.",
  },
  question: { zh: "有哪些资源对外开放，怎样使用？", en: "Which resources are open to others, and how?" },
  owner: { zh: "管理单位", en: "Keeper" },
  fields: {
    kind: {
      kind: "choice",
      label: { zh: "类别", en: "Kind" },
      required: true,
      choices: {
        vessel: { zh: "科考船", en: "research vessel" },
        instrument: { zh: "大型科学仪器设施", en: "large scientific instrument" },
        information: { zh: "科技信息", en: "S&T information" },
        data: { zh: "科学数据", en: "scientific data" },
        quality: { zh: "质量技术基础设施", en: "quality infrastructure" },
        computing: { zh: "算力", en: "computing" },
        "trial-field": { zh: "试验场", en: "trial field" },
        samples: { zh: "种质、样品和标本", en: "germplasm, samples and specimens" },
      },
    },
    ability: { kind: "long-text", searched: true, label: { zh: "能力和指标", en: "What it can do" } },
    forWhom: { kind: "text", most: 300, label: { zh: "开放对象", en: "Open to" } },
    terms: { kind: "text", most: 500, label: { zh: "使用条件和收费", en: "Terms and charges" } },
    hoursOpen: {
      kind: "number",
      unit: { zh: "小时/年", en: "hours a year" },
      least: 0,
      label: { zh: "对外开放机时", en: "Hours open to others" },
    },
    hoursAble: {
      kind: "number",
      unit: { zh: "小时/年", en: "hours a year" },
      least: 0,
      label: { zh: "可用机时", en: "Hours it can run" },
    },
    platform: { kind: "reference", register: "platform", label: { zh: "所属平台", en: "Platform" } },
    place: { kind: "place", label: { zh: "所在区域", en: "Area" } },
    point: { kind: "point", label: { zh: "位置", en: "Position" } },
    openedOn: { kind: "date", label: { zh: "开放日期", en: "Open since" } },
    maintenance: { kind: "period", onCalendar: true, label: { zh: "停用检修", en: "Out of service" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      open: { label: { zh: "对外开放", en: "open" }, tone: "holds" },
      closed: { label: { zh: "停止开放", en: "closed" }, tone: "over" },
    },
    transitions: [
      {
        code: "open",
        from: ["entered", "closed"],
        to: "open",
        label: { zh: "开放", en: "Open" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["forWhom"],
        stamps: "openedOn",
      },
      {
        code: "close",
        from: ["entered", "open"],
        to: "closed",
        label: { zh: "停止开放", en: "Close" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["operator", "institute", "enterprise"],
    readers: ["auditor", "reviewer"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "forWhom", "place", "hoursOpen"], filters: ["kind", "place"] },
  sections: [
    { title: { zh: "资源", en: "Resource" }, fields: ["kind", "ability", "platform", "place", "point"] },
    {
      title: { zh: "开放", en: "Opening" },
      fields: ["forWhom", "terms", "hoursOpen", "hoursAble", "openedOn", "maintenance"],
    },
  ],
});
