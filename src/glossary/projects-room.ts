import type { Term } from "./term.ts";

/** Words of the module projects. */
export const projectsRoomWords = [
  {
    id: "project",
    zh: "立项项目",
    en: "funded project",
    meaning: {
      zh: "决定支持以后、从规划到移交全过程管理的项目。",
      en: "A project from the decision to support it to its hand-over, through five stages.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "project-step",
    zh: "项目经过",
    en: "project step",
    meaning: {
      zh: "项目整体办了哪一步、谁办的、凭什么依据。",
      en: "What was done with a project as a whole, by whom and on what basis.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "project-unit",
    zh: "项目参与单位",
    en: "project unit",
    meaning: {
      zh: "参与或接收项目、因此能看到项目全部内容的单位。",
      en: "An organisation that works on a project or receives it, and so sees it whole.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "contract-version",
    zh: "任务书版本",
    en: "contract version",
    meaning: {
      zh: "任务书的一个文本；双方签署后不再改变，变更另立新版。",
      en: "A text of a project's contract; once signed by both it never changes, a change is a new one.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "signature",
    zh: "签署",
    en: "signature",
    meaning: {
      zh: "某人代表一方在某一文本上签字，记下文本的散列值。",
      en: "That somebody signed a text for a side, with the text's hash.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "milestone-step",
    zh: "里程碑经过",
    en: "milestone step",
    meaning: {
      zh: "里程碑的提交、通过、退回或不通过，及其意见。",
      en: "That a milestone was handed in, passed, sent back or failed, with the finding.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "evidence-file",
    zh: "里程碑材料",
    en: "evidence file",
    meaning: { zh: "证明里程碑达到标准的文件。", en: "A file that shows that the criterion of a milestone is met." },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "change-request",
    zh: "任务书变更",
    en: "change request",
    meaning: {
      zh: "对任务书的改动：原文、新文、理由和决定；技术路线的调整可以告知代替批准。",
      en: "A change of a contract: old, new, reason, decision; a change of route may be a notice.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "expense",
    zh: "项目支出",
    en: "project expense",
    meaning: {
      zh: "单位报告的一笔支出，按支出当日的负面清单或预算科目核对。",
      en: "An expense that a unit brought, held against the negative list of its day or its budget line.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "money-entry",
    zh: "项目经费分录",
    en: "project money entry",
    meaning: {
      zh: "项目账上的一笔，借贷合计为零，只增不改。",
      en: "One entry in the accounts of a project; it sums up to zero and never changes.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "money-posting",
    zh: "项目经费分录行",
    en: "project money posting",
    meaning: {
      zh: "一笔分录在一个账户上的借或贷，以分计。",
      en: "What an entry debits or credits one account with, in fen.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "key-technology",
    zh: "突破的技术",
    en: "technology broken through",
    meaning: {
      zh: "项目申报突破、附有证据、由管理部门认定的技术。",
      en: "A technology that a project says to have broken through, with evidence and the office's finding.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "offered-result",
    zh: "项目成果",
    en: "project result",
    meaning: {
      zh: "项目产生、并在技术市场建立条目的成果。",
      en: "A result that came out of a project and was offered in the market.",
    },
    owner: "projects",
    capability: "C2",
  },
  {
    id: "work-package",
    zh: "工作包",
    en: "work package",
    meaning: {
      zh: "任务书中可以单独完成和付款的一部分。",
      en: "A part of a contract that can be finished and paid by itself.",
    },
    owner: "projects",
    capability: "C2",
  },
] as const satisfies readonly Term[];
