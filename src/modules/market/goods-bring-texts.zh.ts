import type { BringColumn, BringFault } from "./contract/bring.ts";
import type { GoodKind } from "./contract.ts";

const demand: Record<BringColumn, string> = {
  title: "标题",
  titleEn: "英文标题",
  text: "技术问题",
  field: "技术领域",
  place: "区域",
  parameters: "技术指标",
  moneyLeast: "预算下限（万元）",
  moneyMost: "预算上限（万元）",
  deadline: "完成期限",
  acceptance: "验收办法",
  comparedWith: "与现有技术比较",
  costNote: "使用成本",
  modes: "合作方式",
  readiness: "要求成熟度（级）",
  rights: "知识产权",
  firm: "代哪家企业发布",
  behalfBasis: "委托说明",
};
const columns: Record<GoodKind, Record<BringColumn, string>> = {
  demand,
  result: {
    ...demand,
    text: "成果简介",
    moneyLeast: "报价下限（万元）",
    moneyMost: "报价上限（万元）",
    readiness: "自评成熟度（级）",
  },
};

const hints: Record<BringColumn, string> = {
  title: "必填，不超过 120 字",
  titleEn: "可不填",
  text: "必填。写明现状、障碍和要达到的程度，用数值说明；不要写联系方式",
  field: "",
  place: "区域的名称或代码",
  parameters: "每项写成“名称：现状→≥要求 单位”，多项用分号隔开，如：清洗间隔：45→≥120 天；噪声：≤85 分贝",
  moneyLeast: "数字，单位万元",
  moneyMost: "数字，单位万元",
  deadline: "如 2027-06-30",
  acceptance: "怎样判定合格",
  comparedWith: "与什么相比，好在哪里",
  costNote: "设备、材料、时间",
  modes: "",
  readiness: "1 至 9 的整数",
  rights: "类别和号码，多项用分号隔开，如：发明专利 202319990001.1；软件著作权 2024SR0123456",
  firm: "服务站代企业发布时填写，须与企业名录一致",
  behalfBasis: "由企业何人、何时委托",
};

const faults: Record<BringFault, string> = {
  "no-column": "缺少这一列",
  "column-twice": "这一列出现了两次",
  "too-many": "行数超过一次能导入的上限，请分成几张表",
  needed: "必填",
  long: "太长",
  number: "不是数，或小于零",
  range: "上限低于下限",
  day: "不是日期。请写成 2027-06-30 这样的格式",
  field: "没有这个技术领域。请照模板第二页填写",
  place: "没有这个区域。请写区域的名称或代码",
  mode: "没有这种合作方式。请照模板第二页填写",
  level: "不是 1 至 9 的整数",
  parameter: "读不出这项指标。请写成“名称：现状→≥要求 单位”",
  right: "号码有误：写法、年份、类别或校验位不符",
  firm: "企业名录中没有这家企业，或不止一家叫这个名称",
  behalf: "代企业发布时须写明委托说明",
};

/** Texts of the desk where tables of demands and results are brought. */
export const goodsBringZh = {
  columns,
  hints,
  faults,
  howTo: "填写说明",
  title: "批量导入",
  question: "手头的需求或成果表怎样进来？",
  answer: "先试读，改到没有错误再导入；导入后都是草稿，逐项核对后提交。",
  kind: "表中是",
  template: "下载空白表",
  file: "选择 .xlsx 或 .csv 文件",
  fileFirst: "请先选择文件。",
  try: "试读",
  keep: "导入为草稿",
  tryFirst: "请先试读。",
  wrongFirst: "请先改正表中的错误，再选一次文件。",
  tried: (rows: number, drafts: number, same: number, wrong: number) =>
    `共 ${rows} 行：新草稿 ${drafts} 项，已有同名 ${same} 项，有错误的 ${wrong} 行。尚未保存。`,
  kept: (drafts: number, same: number) => `已导入草稿 ${drafts} 项，已有同名的 ${same} 项未重复导入。`,
  errors: "错误",
  row: "行",
  header: "表头",
  column: "列",
  what: "问题",
  value: "表中写的",
};
