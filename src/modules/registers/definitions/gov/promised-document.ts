import { defineRegister } from "../../kit/define-register.ts";

/** GOV-31: documents and guides that a plan promises. That they come out is the text's; draft and consultation on the way are practice. */
export const promisedDocument = defineRegister({
  code: "promised-document",
  capability: "GOV",
  version: 1,
  title: { zh: "待出台文件", en: "Promised documents" },
  purpose: {
    zh: "规划和工作要点承诺出台的方案、指引，逐件看起草、征求意见、出台，出台后能打开正文。",
    en: "Plans and guides that a document promises: drafting, consultation, issue, and the issued text to open.",
  },
  question: {
    zh: "承诺的文件哪些已出台，哪些还在起草？",
    en: "Which promised documents are out, and which are being drafted?",
  },
  owner: { zh: "起草单位", en: "Drafter" },
  fields: {
    kind: {
      kind: "choice",
      label: { zh: "类别", en: "Kind" },
      required: true,
      choices: {
        plan: { zh: "方案", en: "plan" },
        guide: { zh: "指引", en: "guide" },
        measures: { zh: "办法、措施", en: "measures" },
        other: { zh: "其他", en: "other" },
      },
    },
    dueOn: { kind: "date", onCalendar: true, label: { zh: "应出台日期", en: "Due on" } },
    consultation: { kind: "period", onCalendar: true, label: { zh: "征求意见期", en: "Open to comments" } },
    opinions: { kind: "long-text", label: { zh: "意见采纳情况", en: "What became of the comments" } },
    number: { kind: "text", most: 100, searched: true, label: { zh: "文号", en: "Number" } },
    issuedText: {
      kind: "text",
      most: 300,
      label: { zh: "正文地址", en: "Where the issued text is" },
      help: {
        zh: "本系统中的文件地址，或网上公布的地址。",
        en: "The address of the document here, or where it was published.",
      },
    },
    issuedOn: { kind: "date", label: { zh: "出台日期", en: "Issued on" } },
  },
  lifeCycle: {
    initial: "promised",
    states: {
      promised: { label: { zh: "已承诺", en: "promised" }, tone: "under-way" },
      draft: { label: { zh: "起草", en: "being drafted" }, tone: "under-way" },
      consultation: { label: { zh: "征求意见", en: "consultation" }, tone: "under-way" },
      issued: { label: { zh: "出台", en: "issued" }, tone: "holds" },
      dropped: { label: { zh: "不再出台", en: "dropped" }, tone: "over" },
    },
    transitions: [
      {
        code: "draft",
        from: ["promised", "consultation"],
        to: "draft",
        label: { zh: "开始起草", en: "Begin to draft" },
        by: ["steward", "owner"],
        says: "nothing",
      },
      {
        code: "consult",
        from: ["draft"],
        to: "consultation",
        label: { zh: "征求意见", en: "Ask for comments" },
        by: ["steward", "owner"],
        says: "nothing",
        needs: ["consultation"],
      },
      {
        code: "issue",
        from: ["draft", "consultation"],
        to: "issued",
        label: { zh: "出台", en: "Issue" },
        by: ["steward", "owner"],
        says: "basis",
        needs: ["issuedText"],
        stamps: "issuedOn",
      },
      {
        code: "drop",
        from: ["promised", "draft", "consultation"],
        to: "dropped",
        label: { zh: "不再出台", en: "Drop" },
        by: ["steward"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["reporter"],
    readers: ["reviewer", "auditor"],
  },
  disclosure: { allowed: ["public", "internal"], initial: "public" },
  list: { columns: ["kind", "dueOn", "consultation", "number", "issuedOn"], filters: ["kind"] },
  sections: [
    { title: { zh: "文件", en: "Document" }, fields: ["kind", "dueOn"] },
    { title: { zh: "征求意见", en: "Consultation" }, fields: ["consultation", "opinions"] },
    { title: { zh: "出台", en: "Issue" }, fields: ["number", "issuedText", "issuedOn"] },
  ],
});
