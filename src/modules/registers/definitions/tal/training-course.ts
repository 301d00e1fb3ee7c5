import { defineRegister } from "../../kit/define-register.ts";

/** C12: training of transfer professionals, officials and entrepreneurs. Courses and hours are those of each base. */
export const trainingCourse = defineRegister({
  code: "training-course",
  capability: "TAL",
  version: 1,
  title: { zh: "人才培训课程", en: "Courses for talents" },
  purpose: {
    zh: "技术转移人才培养基地、人才学院开了什么课，来了多少人，学员怎么评。",
    en: "Which courses the training bases and academies give, who came, and what trainees say.",
  },
  question: {
    zh: "开了哪些课，培训了多少人，效果如何？",
    en: "Which courses were given, to how many, and with which effect?",
  },
  owner: { zh: "举办单位", en: "Given by" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        transfer: { zh: "技术转移", en: "technology transfer" },
        innovation: { zh: "科创能力", en: "innovation" },
        degree: { zh: "学历教育", en: "degree education" },
        other: { zh: "其他", en: "other" },
      },
    },
    base: { kind: "reference", register: "talent-base", label: { zh: "培养基地（学院）", en: "Base" } },
    audience: {
      kind: "choice",
      label: { zh: "对象", en: "For" },
      choices: {
        officials: { zh: "干部", en: "officials" },
        talents: { zh: "人才", en: "talents" },
        entrepreneurs: { zh: "企业家", en: "entrepreneurs" },
        professionals: { zh: "技术转移从业者", en: "transfer professionals" },
      },
    },
    held: { kind: "period", onCalendar: true, label: { zh: "培训时间", en: "Held" } },
    hours: { kind: "number", unit: { zh: "学时", en: "hours" }, least: 0, label: { zh: "学时", en: "Hours" } },
    trainees: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "学员", en: "Trainees" } },
    certified: {
      kind: "number",
      unit: { zh: "人", en: "people" },
      least: 0,
      label: { zh: "结业发证", en: "Certified" },
    },
    content: { kind: "long-text", searched: true, label: { zh: "课程内容", en: "Content" } },
    rating: {
      kind: "number",
      unit: { zh: "分", en: "points" },
      most: 100,
      least: 0,
      label: { zh: "学员评价", en: "Rating" },
    },
    effect: { kind: "long-text", label: { zh: "训后成效", en: "Effect afterwards" } },
  },
  lifeCycle: {
    initial: "planned",
    states: {
      planned: { label: { zh: "计划", en: "planned" }, tone: "under-way" },
      held: { label: { zh: "已举办", en: "held" }, tone: "holds" },
      followed: { label: { zh: "已跟踪", en: "followed up" }, tone: "holds" },
      dropped: { label: { zh: "未举办", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "hold",
        from: ["planned"],
        to: "held",
        label: { zh: "登记举办", en: "Enter as held" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["base", "held", "trainees"],
      },
      {
        code: "follow",
        from: ["held", "followed"],
        to: "followed",
        label: { zh: "跟踪成效", en: "Follow up" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["rating", "effect"],
      },
      {
        code: "drop",
        from: ["planned"],
        to: "dropped",
        label: { zh: "取消", en: "Drop" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "reporter"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "base", "held", "trainees", "rating"], filters: ["kind", "audience"] },
  sections: [
    { title: { zh: "课程", en: "Course" }, fields: ["kind", "base", "audience", "held", "hours", "content"] },
    { title: { zh: "成效", en: "Effect" }, fields: ["trainees", "certified", "rating", "effect"] },
  ],
});
