import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type {
  Basis,
  Certainty,
  ImportFault,
  ItemChangeKind,
  MemberState,
  Relation,
  TaxonomiesErrorCode,
} from "./contract.ts";

const errors: ErrorTexts<TaxonomiesErrorCode> = {
  "taxonomies.vocabulary-not-found": (p) => `没有代码为“${p.code ?? ""}”的词表。请检查地址，或在词表列表中查找。`,
  "taxonomies.item-not-found": (p) => `${p.day ?? ""} 没有代码为“${p.code ?? ""}”的词条。请换一个日期，或检查代码。`,
  "taxonomies.crosswalk-not-found": () => "没有这条对照。请重新打开页面。",
  "taxonomies.code-malformed": (p) =>
    `代码“${p.code ?? ""}”的格式不对。请用小写字母、数字和连字符；国家标准的词表按标准的编码规则填写。`,
  "taxonomies.code-taken": (p) =>
    `自 ${p.from ?? ""} 起，代码“${p.code ?? ""}”已有词条。请换一个代码，或先终止原词条。`,
  "taxonomies.parent-not-valid": (p) =>
    `上级词条“${p.parent ?? ""}”自 ${p.from ?? ""} 起并非一直有效。请换一个上级，或改起始日期。`,
  "taxonomies.already-ended": (p) => `词条“${p.code ?? ""}”已定于 ${p.day ?? ""} 终止。`,
  "taxonomies.day-past": (p) =>
    `日期 ${p.day ?? ""} 早于今天（${p.today ?? ""}）。已按原词表归类的记录不能倒改，请选今天或以后的日期。`,
  "taxonomies.day-before-start": (p) => `日期 ${p.day ?? ""} 不晚于词条的起始日期 ${p.from ?? ""}。请选更晚的日期。`,
  "taxonomies.holds-others": (p) => `词条“${p.code ?? ""}”之下还有 ${p.count ?? ""} 个词条届时有效。请先终止它们。`,
  "taxonomies.nothing-to-end": (p) => `${p.day ?? ""} 没有有效的词条，无可终止。`,
  "taxonomies.decided-meanwhile": () => "在您打开页面之后，他人已对这条对照作出决定。请先看新的决定。",
  "taxonomies.no-import": (p) => `词表“${p.code ?? ""}”不是国家标准词表，不能整表导入。请逐条增加。`,
  "taxonomies.file-unreadable": (p) =>
    `文件“${p.file ?? ""}”读不出来（${p.detail ?? ""}）。请另存为 .csv 或 .xlsx 后再试。`,
};

const members: Record<MemberState, string> = {
  listed: "原文已列全",
  "partly-listed": "原文列举未尽",
  "not-listed": "成员不在原文中",
  "to-import": "由国家标准导入",
};

const relations: Record<Relation, string> = {
  same: "同于",
  narrower: "属于",
  broader: "包含",
  overlaps: "部分重合于",
};

const certainties: Record<Certainty, string> = {
  stated: "原文写明",
  confirmed: "已确认",
  proposed: "待确认",
  rejected: "已否定",
};

const changeKinds: Record<ItemChangeKind, string> = { added: "增加", ended: "终止", reworded: "改写" };

const faults: Record<ImportFault, string> = {
  "no-code": "缺少代码",
  "no-name": "缺少名称",
  "bad-code": "代码格式不符合该标准；表格软件可能去掉了开头的零，请把该列设为文本",
  "doubled-code": "代码重复",
  "no-parent": "文件中没有它的上级",
  "parent-not-prefix": "所写的上级与代码不符",
  "not-a-header": "第一行须有“代码”“名称”两列，可有“上级代码”，其下须有内容",
};

const place = (basis: Basis & { kind: "clause" }): string => `${basis.zh}，第 ${basis.line} 行`;

export const zh = {
  errors,
  events: {
    "taxonomies.item-added": "增加词条",
    "taxonomies.items-ended": "终止词条",
    "taxonomies.list-imported": "导入词表",
    "taxonomies.crosswalk-decided": "决定对照",
  },
  members,
  relations,
  certainties,
  changeKinds,
  faults,
  notInSource: "原文未规定",
  regionPack: "地区包",
  place,
  basis: (basis: Basis): string => (basis.kind === "decision" ? basis.text : place(basis)),
  period: (from: string, to: string | null) => (to === null ? `${from} 起` : `${from} 起，${to} 终止`),
  noPeriod: "尚无词条",
  file: {
    columns: ["代码", "上级代码", "名称（中文）", "名称（英文）", "起始日期", "终止日期", "依据", "说明"],
  },
  list: {
    nav: "词表",
    title: "词表与对照",
    one: "词表",
    question: "一切按哪些表归类，是谁说的？",
    answer: (lists: number, items: number, open: number, toImport: number) =>
      `${lists} 张词表，共 ${items} 个词条；${open} 张的成员不在原文中，${toImport} 张待从国家标准导入。`,
    search: "按名称或用途查找",
    name: "词表",
    items: "词条数",
    period: "期间",
    members: "成员",
    basis: "依据",
    meaning: "用途",
    none: "没有符合条件的词表。换一个说法，或清除筛选。",
    nothing: "地区包没有带来词表。",
    clear: "清除筛选",
  },
  detail: {
    question: "表中有哪些词条，依据是什么？",
    answer: (day: string, count: number) => `${day}有 ${count} 个词条有效。`,
    openTitle: "成员不在原文中",
    open: "原文只写了名称，没有列出成员。系统不代为编造；有了正式文件，由管理员或科技办逐条增加并写明依据。",
    partly: "原文列举未尽：可能还有原文没有写出的成员。",
    toImportTitle: "尚未导入",
    toImport: "国家标准的内容不随软件提供，请导入标准文本（.csv 或 .xlsx，列为代码、名称、上级代码）。",
    day: "截至日期",
    search: "按名称或代码查找",
    download: "下载",
    csv: "下载 .csv",
    xlsx: "下载 .xlsx",
    json: "下载 .json",
    items: "词条",
    name: "名称",
    code: "代码",
    corresponds: "对照",
    correspondsCount: (sure: number, open: number) =>
      [sure > 0 ? `${sure} 条` : "", open > 0 ? `${open} 条待确认` : ""].filter(Boolean).join("，"),
    unfold: (name: string) => `展开“${name}”`,
    fold: (name: string) => `收起“${name}”`,
    unfoldAll: "全部展开",
    foldAll: "全部收起",
    none: "没有符合的词条。换一个说法，或换一个日期。",
    noneThen: "这一天没有有效的词条。",
    added: "本系统增加",
    selected: "所选词条",
    above: "上级",
    note: "说明",
    close: "收起词条",
    noCorrespondence: "没有与其他词条的对照。",
    history: "变更记录",
    noHistory: "还没有变更。",
    change: "变更",
    from: "自何日起",
    why: "理由",
    who: "经手人",
    when: "时间",
  },
  edit: {
    who: "词表由系统管理员或科技办维护。",
    importOnly: "国家标准词表只能整表导入。",
    add: "增加词条",
    end: "终止词条",
    endList: "终止整张词表",
    bring: "导入标准文本",
    confirm: "确认",
    reject: "否定",
    code: "代码",
    codeHelp: "小写字母、数字和连字符，定后不改。",
    nameZh: "名称（中文）",
    nameEn: "名称（英文，可留空）",
    parent: "上级词条",
    noParent: "（无上级）",
    from: "自何日起",
    basis: "依据（文件和条款，没有则留空）",
    basisHelp: "留空即标明“原文未规定”。",
    standard: "标准的编号和年份",
    reason: "理由",
    reasonHelp: "写明谁决定、为什么。",
    endDay: "自何日起不再有效",
    endDayHelp: "不早于今天：已按它归类的记录不变。",
    required: "请填写",
    save: "保存",
    cancel: "取消",
    saved: "已保存",
    file: "文件",
    pick: "选择文件",
    trial: "先检查",
    keep: "导入",
    trialResult: (added: number, ended: number, same: number) =>
      `检查通过：将增加 ${added} 个词条，终止 ${ended} 个，${same} 个不变。`,
    kept: (added: number, ended: number, same: number) =>
      `已导入：增加 ${added} 个词条，终止 ${ended} 个，${same} 个不变。`,
    problems: (count: number) => `文件有 ${count} 处不对，没有导入任何内容`,
    problem: (line: number, code: string, fault: string) => `第 ${line} 行${code === "" ? "" : `“${code}”`}：${fault}`,
    keepReason: "请先检查文件。",
    noFile: "请先选择文件。",
  },
  relationLine: (relation: string, item: string, list: string) => `${relation}“${item}”（${list}）`,
  decided: (by: string, at: string, reason: string) => `${by}，${at}：${reason}`,
};
