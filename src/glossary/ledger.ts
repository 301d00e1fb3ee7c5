import type { Term } from "./term.ts";

/** Words of the ledger: what is known, since when, and from where. */
export const ledgerWords = [
  {
    id: "fact",
    zh: "事实",
    en: "fact",
    meaning: {
      zh: "一条带日期和来源的数值或事件；只追加不修改，更正是新的一条。",
      en: "One dated, sourced number or event; append-only, a correction is a new one.",
    },
    owner: "ledger",
    banned: ["data point"],
  },
  {
    id: "metric",
    zh: "指标项",
    en: "metric",
    meaning: {
      zh: "被计数或测量的东西，有固定单位，例如技术合同成交额。",
      en: "What is counted or measured, in one unit, such as the turnover of technology contracts.",
    },
    owner: "ledger",
  },
  {
    id: "subject",
    zh: "事实对象",
    en: "subject of a fact",
    meaning: {
      zh: "一条事实说的是谁或什么：企业、项目、合同、区域等的编号。",
      en: "Whom or what a fact is about: the code of a firm, a project, a contract, an area.",
    },
    owner: "ledger",
  },
  {
    id: "cell",
    zh: "计数单元",
    en: "cell",
    meaning: {
      zh: "计数方式相同的事实的共同之处：指标项、地点、坐标和类别。",
      en: "What facts that are counted alike have in common: metric, place, point and classes.",
    },
    owner: "ledger",
  },
  {
    id: "fact-life",
    zh: "事实存续",
    en: "life of a fact",
    meaning: {
      zh: "一条事实在现实中何时成立，以及从何时起、到何时止为我们所知。",
      en: "When a fact is true in the world, and since and until when it was known.",
    },
    owner: "ledger",
  },
  {
    id: "supersession",
    zh: "更替",
    en: "supersession",
    meaning: {
      zh: "后一条事实取代前一条，以及从何时起知道。",
      en: "One fact takes the place of another, and since when that is known.",
    },
    owner: "ledger",
  },
  {
    id: "import-source",
    zh: "导入来源",
    en: "import source",
    meaning: {
      zh: "某处来的文件，以及它的列与事实的对应关系。",
      en: "Files from somewhere, and how their columns become facts.",
    },
    owner: "ledger",
  },
  {
    id: "mapping",
    zh: "对应关系",
    en: "mapping",
    meaning: {
      zh: "文件的哪一列是事实的哪一部分；随来源保存，修改即新的一版。",
      en: "Which column of a file is which part of a fact; kept with its source, a change is a new version.",
    },
    owner: "ledger",
  },
  {
    id: "import-run",
    zh: "导入批次",
    en: "import run",
    meaning: { zh: "读入一个文件的一次过程及其结果。", en: "One reading of one file, with what came of it." },
    owner: "ledger",
  },
  {
    id: "import-row",
    zh: "导入行",
    en: "import row",
    meaning: {
      zh: "已读入的一行，按内容识别，同样的内容只收一次。",
      en: "A row that was taken, known by its content: the same content is taken once.",
    },
    owner: "ledger",
  },
  {
    id: "home",
    zh: "本地区",
    en: "home region",
    meaning: { zh: "本安装所服务的地区。", en: "The region that this installation serves." },
    owner: "ledger",
  },
] as const satisfies readonly Term[];
