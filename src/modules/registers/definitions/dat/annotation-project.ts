import { defineRegister } from "../../kit/define-register.ts";

/**
 * C10: projects of the annotation base. The base is the text's; guidelines, the measure of agreement and its threshold
 * are not.
 */
export const annotationProject = defineRegister({
  code: "annotation-project",
  capability: "DAT",
  version: 1,
  title: { zh: "海洋数据标注项目", en: "Annotation projects" },
  purpose: {
    zh: "标注什么、按什么规范、两人一致率多少、谁复核、交付给谁。",
    en: "What is annotated, by which guideline, how far annotators agree, who checks, who gets it.",
  },
  question: { zh: "在标什么，质量怎样？", en: "What is being annotated, and how good is it?" },
  owner: { zh: "标注单位", en: "Annotator" },
  fields: {
    dataSet: { kind: "reference", register: "data-set", label: { zh: "数据集", en: "Data set" } },
    guideline: {
      kind: "text",
      most: 300,
      required: true,
      searched: true,
      label: { zh: "标注规范和版本", en: "Guideline and version" },
    },
    kind: {
      kind: "choice",
      label: { zh: "标注类型", en: "Kind" },
      choices: {
        image: { zh: "图像", en: "image" },
        text: { zh: "文本", en: "text" },
        series: { zh: "时间序列", en: "time series" },
        sound: { zh: "声学", en: "sound" },
      },
    },
    items: { kind: "number", unit: { zh: "条", en: "items" }, least: 0, label: { zh: "标注条数", en: "Items" } },
    due: { kind: "date", onCalendar: true, label: { zh: "交付期限", en: "Due" } },
    agreement: {
      kind: "number",
      unit: { zh: "%", en: "%" },
      least: 0,
      most: 100,
      label: { zh: "一致率", en: "Agreement" },
    },
    checkedBy: { kind: "text", most: 200, label: { zh: "复核单位", en: "Checked by" } },
    remark: { kind: "long-text", label: { zh: "复核意见", en: "Remarks" } },
    receiver: { kind: "text", most: 300, label: { zh: "使用单位", en: "Given to" } },
    price: { kind: "money", privacy: "confidential", label: { zh: "标注费用", en: "Price" } },
    deliveredOn: { kind: "date", label: { zh: "交付日期", en: "Delivered on" } },
  },
  lifeCycle: {
    initial: "drafted",
    states: {
      drafted: { label: { zh: "立项", en: "drafted" }, tone: "under-way" },
      annotating: { label: { zh: "标注中", en: "being annotated" }, tone: "under-way" },
      checked: { label: { zh: "已复核", en: "checked" }, tone: "under-way" },
      delivered: { label: { zh: "已交付", en: "delivered" }, tone: "holds" },
      stopped: { label: { zh: "已停止", en: "stopped" }, tone: "over" },
    },
    transitions: [
      {
        code: "start",
        from: ["drafted"],
        to: "annotating",
        label: { zh: "开始标注", en: "Start" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["items"],
      },
      {
        code: "check",
        from: ["annotating"],
        to: "checked",
        label: { zh: "复核", en: "Check" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["agreement", "checkedBy"],
      },
      {
        code: "return",
        from: ["checked"],
        to: "annotating",
        label: { zh: "退回重标", en: "Send back" },
        by: ["steward", "owner"],
        says: "reason",
      },
      {
        code: "deliver",
        from: ["checked"],
        to: "delivered",
        label: { zh: "交付", en: "Deliver" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["receiver"],
        stamps: "deliveredOn",
      },
      {
        code: "stop",
        from: ["drafted", "annotating"],
        to: "stopped",
        label: { zh: "停止", en: "Stop" },
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
  disclosure: { allowed: ["public", "internal"], initial: "internal" },
  list: { columns: ["guideline", "kind", "items", "agreement", "due"], filters: ["kind"] },
  sections: [
    { title: { zh: "项目", en: "Project" }, fields: ["dataSet", "guideline", "kind", "items", "due"] },
    { title: { zh: "质量", en: "Quality" }, fields: ["agreement", "checkedBy", "remark"] },
    { title: { zh: "交付", en: "Delivery" }, fields: ["receiver", "price", "deliveredOn"] },
  ],
});
