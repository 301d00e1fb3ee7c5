import { defineRegister } from "../../kit/define-register.ts";

/**
 * C8 and C14: technologies, research topics and needs that the plans name, each with the work on it. What they are is
 * the text's; when one counts as mastered is not.
 */
export const researchTopic = defineRegister({
  code: "research-topic",
  capability: "SCN",
  version: 1,
  title: { zh: "攻关方向与技术需求", en: "Research topics and technology needs" },
  purpose: {
    zh: "规划点名的关键技术、研究课题和需求一条一件：谁在做、用什么数据、形成了什么产品。",
    en: "Each technology, topic and need that the plans name: who works on it, with which data, and which product came of it.",
  },
  question: {
    zh: "规划点了哪些技术和课题，有人做了吗？",
    en: "Which technologies and topics do the plans name, and does anybody work on them?",
  },
  owner: { zh: "牵头单位", en: "Lead" },
  fields: {
    kind: {
      kind: "choice",
      required: true,
      label: { zh: "类别", en: "Kind" },
      choices: {
        key: { zh: "关键技术", en: "key technology" },
        health: { zh: "人口健康课题", en: "health topic" },
        safety: { zh: "公共安全课题", en: "public-safety topic" },
        global: { zh: "全球海洋重大科技问题", en: "global ocean problem" },
        software: { zh: "工业软件需求", en: "industrial-software need" },
        equipment: { zh: "装备与产品需求", en: "equipment or product need" },
      },
    },
    field: { kind: "item", vocabulary: "technology-area", label: { zh: "技术领域", en: "Field" } },
    aim: { kind: "long-text", required: true, searched: true, label: { zh: "研究内容", en: "What it is about" } },
    partOf: { kind: "text", most: 300, label: { zh: "所属系统或装备", en: "Part of the system or equipment" } },
    platforms: { kind: "references", register: "platform", label: { zh: "承担平台", en: "Platforms at work" } },
    members: { kind: "text", most: 500, namesParties: true, label: { zh: "参与单位", en: "Who takes part" } },
    projects: { kind: "text", most: 300, label: { zh: "相关项目", en: "Projects" } },
    dataSets: {
      kind: "references",
      register: "data-set",
      label: { zh: "观测与数据集", en: "Observations and data sets" },
    },
    products: { kind: "references", register: "innovative-product", label: { zh: "形成的产品", en: "Products" } },
    result: { kind: "long-text", label: { zh: "进展和成果", en: "Progress and results" } },
    takenUpOn: { kind: "date", label: { zh: "启动日期", en: "Taken up on" } },
    resultOn: { kind: "date", label: { zh: "形成成果日期", en: "Result on" } },
    reviewOn: { kind: "date", onCalendar: true, label: { zh: "下次检查日期", en: "Next look" } },
  },
  lifeCycle: {
    initial: "named",
    states: {
      named: { label: { zh: "规划点名", en: "named in a plan" }, tone: "under-way" },
      running: { label: { zh: "有人承担", en: "taken up" }, tone: "holds" },
      result: { label: { zh: "已有成果", en: "has a result" }, tone: "holds" },
      dropped: { label: { zh: "不再跟踪", en: "no longer followed" }, tone: "over" },
    },
    transitions: [
      {
        code: "take-up",
        from: ["named"],
        to: "running",
        label: { zh: "登记承担", en: "Take up" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["members"],
        stamps: "takenUpOn",
      },
      {
        code: "report",
        from: ["running"],
        to: "result",
        label: { zh: "登记成果", en: "Enter the result" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["result"],
        stamps: "resultOn",
      },
      {
        code: "drop",
        from: ["named", "running"],
        to: "dropped",
        label: { zh: "不再跟踪", en: "No longer follow" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["institute", "enterprise", "operator"],
    readers: ["reviewer", "auditor", "expert"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "field", "partOf", "takenUpOn"], filters: ["kind", "field"] },
  sections: [
    { title: { zh: "课题", en: "Topic" }, fields: ["kind", "field", "aim", "partOf"] },
    {
      title: { zh: "工作", en: "Work" },
      fields: [
        "platforms",
        "members",
        "projects",
        "dataSets",
        "products",
        "result",
        "takenUpOn",
        "resultOn",
        "reviewOn",
      ],
    },
  ],
});
