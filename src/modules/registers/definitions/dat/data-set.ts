import { defineRegister } from "../../kit/define-register.ts";

/** C10: marine data sets with who may use them. The three groups of platforms and the four functions are the text's; licences are not. */
export const dataSet = defineRegister({
  code: "data-set",
  capability: "DAT",
  version: 1,
  title: { zh: "海洋数据集", en: "Marine data sets" },
  purpose: {
    zh: "海洋数据集目录：内容、时空范围、质量、使用条件，供检索和申请。",
    en: "A catalogue of marine data: what, where and when, of which quality, on which terms.",
  },
  question: { zh: "有哪些海洋数据，谁能用？", en: "Which marine data are there, and who may use them?" },
  owner: { zh: "数据持有单位", en: "Holder" },
  fields: {
    observedBy: {
      kind: "choice",
      label: { zh: "观测方式", en: "Observed from" },
      choices: {
        air: { zh: "航空遥感", en: "the air" },
        mobile: { zh: "水面水下机动", en: "moving platforms at and below the surface" },
        fixed: { zh: "固定观测", en: "fixed stations" },
        satellite: { zh: "卫星", en: "satellites" },
        model: { zh: "模式产品", en: "a model" },
      },
    },
    field: { kind: "item", vocabulary: "priority-field", label: { zh: "领域", en: "Field" } },
    content: { kind: "long-text", searched: true, required: true, label: { zh: "内容", en: "Content" } },
    covers: { kind: "period", label: { zh: "时间范围", en: "Time covered" } },
    area: { kind: "text", most: 300, label: { zh: "空间范围", en: "Area covered" } },
    quality: { kind: "text", most: 300, label: { zh: "质量说明", en: "Quality" } },
    standard: { kind: "text", most: 200, label: { zh: "采用标准", en: "Standard" } },
    access: {
      kind: "choice",
      label: { zh: "使用条件", en: "Access" },
      required: true,
      choices: {
        open: { zh: "开放下载", en: "open" },
        request: { zh: "申请使用", en: "on request" },
        licence: { zh: "授权使用", en: "by licence" },
        closed: { zh: "暂不开放", en: "closed for now" },
      },
    },
    address: {
      kind: "text",
      most: 500,
      label: { zh: "获取地址", en: "Address" },
      neededIf: { field: "access", is: ["open"] },
    },
    annotated: { kind: "flag", label: { zh: "已标注", en: "Annotated" } },
    publishedOn: { kind: "date", label: { zh: "发布日期", en: "Published on" } },
  },
  lifeCycle: {
    initial: "entered",
    states: {
      entered: { label: { zh: "已登记", en: "entered" }, tone: "under-way" },
      published: { label: { zh: "已发布", en: "published" }, tone: "holds" },
      withdrawn: { label: { zh: "已撤下", en: "withdrawn" }, tone: "over" },
    },
    transitions: [
      {
        code: "publish",
        from: ["entered"],
        to: "published",
        label: { zh: "发布", en: "Publish" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["quality"],
        stamps: "publishedOn",
      },
      {
        code: "withdraw",
        from: ["entered", "published"],
        to: "withdrawn",
        label: { zh: "撤下", en: "Withdraw" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "operator"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["observedBy", "field", "access", "covers"], filters: ["observedBy", "field", "access"] },
  sections: [
    { title: { zh: "数据", en: "Data" }, fields: ["observedBy", "field", "content", "covers", "area"] },
    {
      title: { zh: "质量和使用", en: "Quality and use" },
      fields: ["quality", "standard", "annotated", "access", "address", "publishedOn"],
    },
  ],
});
