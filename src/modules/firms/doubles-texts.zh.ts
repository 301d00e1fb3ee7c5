import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { ConflictField, DoubleSide, doubleErrors } from "./contract/doubles.ts";

const errors: ErrorTexts<keyof typeof doubleErrors> = {
  "firms.joined": (p) => `这条记录已归并到“${p.name ?? ""}”。请到该企业的页面登记。`,
  "firms.double-itself": () => "两边是同一条记录。请另选一条。",
  "firms.double-sample": () => "一条是示例数据，一条不是，不能归并。",
  "firms.double-codes": (p) =>
    `两条记录的统一社会信用代码不同（${p.kept ?? ""}、${p.double ?? ""}），是两个主体，不能归并。代码有误的，请先核实登记依据。`,
  "firms.double-keep-other": (p) => `“${p.name ?? ""}”登记有统一社会信用代码，应保留它。请交换两边。`,
  "firms.double-branch": () => "两条记录之间有上下级关系，不是同一主体。登记有误的，请先解除上下级关系。",
  "firms.double-choices": (p) => `两条记录现有 ${p.conflicts ?? ""} 处不一致，每处都须选定以哪条为准。请重新核对。`,
  "firms.double-not-found": () => "这家企业没有这次归并。请刷新页面后再看。",
  "firms.double-parted": () => "这次归并已经撤销。",
  "firms.double-not-last": () => "其后又归并过另一条记录。请从最后一次开始撤销。",
  "firms.double-changed": () =>
    "归并之后，原记录登记的内容又有变动（更名、迁址、称号、规模或年度数据），无法判断变动属于哪条记录，不能撤销。请作为另一家企业重新登记。",
};

const fields: Record<ConflictField, string> = {
  name: "正式名称",
  "name-en": "英文名称",
  kind: "类别",
  parent: "上级单位",
  place: "所在地",
  size: "企业规模",
  title: "称号",
  field: "技术领域",
  figure: "年度数据",
};

const sides: Record<DoubleSide, string> = { kept: "保留的记录", double: "并入的记录" };

/** Texts of joining two records of one firm. */
export const doublesZh = {
  errors,
  title: "归并重复登记",
  question: "哪些企业登记了两次？",
  answer: (pairs: number) =>
    pairs === 0
      ? "没有发现同名的记录。也可以自己选两条来比较。"
      : `有 ${pairs} 对记录名称相同，且没有两个不同的统一社会信用代码。请逐对核对是否同一主体。`,
  note: "归并的是名录中的两条记录，不是两家公司的合并。记录不搬动、不改写，之后可以撤销。",
  compare: "比较两条记录",
  open: "比较",
  suspected: "名称相同的记录",
  sameName: "相同的名称",
  sides,
  swap: "交换两边",
  fields,
  what: "不一致的内容",
  conflicts: "不一致的内容",
  noConflicts: "两条记录没有不一致的内容。",
  chooseOne: "以哪条为准",
  always: "未写明",
  until: (from: string, to: string) => `${from} 至 ${to}`,
  follows: "随之归入保留的记录",
  counts: (names: number, places: number, titles: number, fieldCount: number, figures: number, children: number) =>
    `名称 ${names} 个，所在地 ${places} 处，称号 ${titles} 项，技术领域 ${fieldCount} 个，年度数据 ${figures} 个，下属单位 ${children} 家`,
  people: (names: string) => (names === "" ? "没有平台用户单位" : `平台用户单位：${names}，其人员成为这家企业的人员`),
  records: "需求、成果、合同、许可等市场记录不变，今后显示为保留的企业；各项统计只计一次。",
  noCode: "未登记统一社会信用代码",
  join: "归并",
  chooseAll: "请先就每处不一致选定以哪条为准，并填写依据。",
  notYours: "只有名录管理员可以归并。",
  history: "归并过的记录",
  at: "归并",
  by: (at: string, who: string) => `${at} ${who}`,
  state: "状况",
  basis: "依据",
  holds: "有效",
  parted: (at: string, who: string, reason: string) => `${at} ${who}撤销：${reason}`,
  part: "撤销最后一次归并",
  partReason: "撤销原因",
  joinedHere: (code: string) => `代码 ${code} 的记录已归并到这家企业。`,
  find: "这家企业登记了两次？",
  alsoParticipants: "归并的记录对应的平台用户",
};
