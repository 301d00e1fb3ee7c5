type Params = Readonly<Record<string, string | number>>;

/** Texts of the alignment of documents: pairs, reasons, gaps, proposed units. */
export const zh = {
  title: "文件对照",
  question: (upper: string, lower: string) => `《${upper}》的目标和任务，《${lower}》里有没有对应？`,
  answer: (pairs: number, alone: number, contradictions: number) =>
    `对应 ${pairs} 对；上位文件有 ${alone} 条在另一份里找不到；${contradictions > 0 ? `${contradictions} 对矛盾` : "没有发现矛盾"}。`,
  evidence: {
    confirmed: (n: number) => `经人确认 ${n} 对`,
    lookAlikes: (n: number) => `相近但不是一回事，或需要判断：${n} 对`,
    aloneLower: (n: number) => `下位文件独有 ${n} 条`,
    proposal: "系统提出，经人确认后才算数",
  },
  sides: { upper: "上位文件", lower: "下位文件" },
  choose: "选择文件",
  turn: "上下对调",
  pick: "请选择两份文件进行对照。",
  toDocument: "返回文件",
  show: {
    counterpart: "对应",
    contradiction: "矛盾",
    "look-alike": "相近",
    upper: "只在上位文件",
    lower: "只在下位文件",
  },
  showLabel: "看哪一类",
  kinds: { target: "量化目标", goal: "定性目标", task: "任务" },
  kindLabel: "内容类型",
  allKinds: "全部类型",
  states: { open: "待判断", confirmed: "已确认", rejected: "已驳回" },
  stateLabel: "判断情况",
  allStates: "全部",
  relations: { counterpart: "对应", "look-alike": "相近，不是一回事", contradiction: "矛盾" },
  nearTask: "相近，是否同一件事待判断",
  coverages: { confirmed: "已确认有对应", proposed: "系统提出有对应", near: "只有相近的", alone: "没有对应" },
  list: "对照结果",
  none: "这一类没有内容。",
  noneNext: "换一类看，或去掉筛选条件。",
  score: (percent: number) => `相似度 ${percent}%`,
  byHand: "由人放在一起，系统没有提出",
  inText: "在原文中查看",
  reasonsLabel: "理由",
  actions: {
    as: { counterpart: "确认为对应", "look-alike": "确认为相近", contradiction: "确认为矛盾" },
    reject: "驳回",
    withdraw: "撤回",
  },
  isConfirmed: "已确认。如有不同意见，请改为另一种判断或驳回。",
  isRejected: "已驳回。如有不同意见，请改为确认。",
  keysSwitch: (isOn: boolean) => `快捷键：${isOn ? "开" : "关"}`,
  keys: { walk: "上一条、下一条", accept: "确认", reject: "驳回", withdraw: "撤回" },
  notYours: "由科技办、审核人和系统管理员判断。",
  judged: (state: string, by: string, at: string) => (by === "" ? `${state}，${at}` : `${state}（${by}），${at}`),
  note: (words: string) => `理由：${words}`,
  rejecting: { title: "驳回这一对", help: "写明为什么不是一回事，便于以后查阅（可不填）。", submit: "驳回" },
  due: (year: number) => `到 ${year} 年`,
  reasons: {
    "same-name": (p: Params) => `指标相同：${p.name}`,
    "near-name": (p: Params) =>
      `都说“${p.shared}”，${[p.upper && `上位文件多出“${p.upper}”`, p.lower && `下位文件多出“${p.lower}”`].filter(Boolean).join("，") || "字序不同"}：口径不同，不能相加或互相替代`,
    "words-shared": (p: Params) => `共有的词：${p.words}`,
    "title-in-text": (p: Params) =>
      p.side === "upper" ? "上位任务的标题大多出现在下位任务中" : "下位任务的标题大多出现在上位任务中",
    "same-way": (p: Params) => (p.way === "up" ? "方向相同：都要提高" : "方向相同：都要降低"),
    "other-words": (p: Params) =>
      `不同之处：${[p.upper && `上位标题有“${p.upper}”`, p.lower && `下位标题有“${p.lower}”`].filter(Boolean).join("，")}`,
    "made-differently": (p: Params) => `做法不同：上位是${p.upper}，下位是${p.lower}`,
    "kind-differs": (p: Params) => `算法不同：上位是${p.upper}，下位是${p.lower}`,
    "unit-differs": (p: Params) => `单位不同：上位是${p.upper}，下位是${p.lower}`,
    "elliptic-name": (p: Params) => `名称“${p.name}”过于简略，单看这一句分不清指什么`,
    "same-area": () => "范围相同",
    "part-of-area": (p: Params) => `${p.part === "lower" ? "下位" : "上位"}文件的范围是另一份的一部分${area(p)}`,
    "other-area": (p: Params) => `范围不同，互不包含或包含关系不明${area(p)}`,
    "unknown-area": () => "原文没有写明范围，无法比较数值",
    "same-year": (p: Params) => `年份相同：${p.year}年`,
    "year-differs": (p: Params) => `年份不同：上位${p.upper}年，下位${p.lower}年`,
    stage: (p: Params) => `分步走：上位${p.upper}${p.upperUnit}，下位${p.lower}${p.lowerUnit}`,
    weaker: (p: Params) => `下位要求更低：上位${p.upper}${p.upperUnit}，下位${p.lower}${p.lowerUnit}`,
    later: (p: Params) => `同样的要求，下位更晚：上位${p.from}年，下位${p.to}年`,
    stronger: (p: Params) => `下位要求更高：上位${p.upper}${p.upperUnit}，下位${p.lower}${p.lowerUnit}`,
    softer: () => "数值相同，下位的说法更软（左右、力争）",
    "part-above-whole": (p: Params) =>
      `部分超过了整体：上位${p.upper}${p.upperUnit}，下位${p.lower}${p.lowerUnit}，${p.part === "lower" ? "下位" : "上位"}是部分`,
    "share-of-whole": (p: Params) =>
      `${p.part === "lower" ? "下位" : "上位"}的数是另一份的一部分，占 ${p.percent}%：不能与它相加`,
    "not-addable": (p: Params) =>
      `比率、人均和增速不能相加：上位${p.upper}${p.upperUnit}，下位${p.lower}${p.lowerUnit}`,
    "opposite-way": (p: Params) =>
      p.upper === "up" ? "方向相反：上位要提高，下位要降低" : "方向相反：上位要降低，下位要提高",
    "opposite-limit": (p: Params) =>
      `界限相反：一份是不低于，一份是不超过（上位${p.upper}${p.upperUnit}，下位${p.lower}${p.lowerUnit}）`,
    nearest: () => "两项任务互为对方文件中最相近的一项",
    "another-is-nearer": () => "其中一项另有更相近的任务；一项任务可以分成几件事，请判断是不是同一件",
  },
  makings: {
    recognised: "认定、获批",
    attracted: "引进",
    solved: "突破、取得",
    "carried out": "组织实施",
    chosen: "遴选",
    rebuilt: "重组、改造",
    made: "新增、建设",
  },
  panel: {
    question: "这份文件和哪些文件对照？",
    lead: "逐条对照目标和任务：对应、相近、矛盾，以及各自独有的内容。",
    related: "登记为有关系",
    counts: (confirmed: number, rejected: number) =>
      confirmed + rejected === 0 ? "还没有人判断" : `已确认 ${confirmed} 对，驳回 ${rejected} 对`,
    upper: "作为上位文件",
    lower: "作为下位文件",
    none: "登记中还没有其他文件。",
    gaps: "年度工作与规划任务的缺口",
    owners: "建议的责任单位",
  },
  gaps: {
    title: "缺口清单",
    question: (year: string) => `${year}年的工作要点，漏掉了哪些规划任务？`,
    answer: (alone: number, all: number, unfounded: number) =>
      `${all} 条规划内容中有 ${alone} 条在工作要点里没有对应；工作要点有 ${unfounded} 条在规划里找不到依据。`,
    noPlans: "没有期限包含这一年的规划，无法列出缺口。请先在登记信息中补充年份，或导入规划。",
    proposal: "对应由系统提出或经人确认；“只有相近的”请打开对照判断",
    ofPlan: (title: string) => `《${title}》中没有列入工作要点的`,
    ofPoints: (title: string) => `《${title}》中在规划里找不到依据的`,
    ways: { plans: "规划有、要点没有", points: "要点有、规划没有" },
    wayLabel: "看哪个方向",
    withNear: "也列出只有相近内容的",
    counts: (confirmed: number, proposed: number, near: number, alone: number) =>
      `已确认 ${confirmed} · 系统提出 ${proposed} · 只有相近 ${near} · 没有对应 ${alone}`,
    nearest: "最相近",
    compare: "打开对照",
    none: "没有缺口。",
  },
  decomposition: {
    question: "这份文件的指标，下级文件承接了多少？",
    answer: (taken: number, all: number) =>
      taken === 0
        ? `${all} 个量化目标，登记的下级文件都没有承接。`
        : `${all} 个量化目标中，有 ${taken} 个在下级文件中有对应。`,
    lead: "区域可能重叠的不相加；没有权重的比率不平均。",
    total: (value: string) => `合计 ${value}`,
    confirmed: "已确认",
    proposed: "系统提出",
    findings: {
      orphan: "有的部分找不到上级指标",
      circle: "分解关系成了环",
      "no-owner": "有的部分没有单位负责",
      twice: "同一区域、同一单位分解了两次",
      overlap: "各部分的区域可能重叠，不能相加",
      "unit-differs": "单位不同，不能相加",
      "later-than-whole": "有的部分比整体更晚到期",
      "no-figure": "有的部分没有数值",
      "sum-differs": "各部分之和不等于整体：还有未承接的部分，或超出了整体",
      "weights-differ": "权重之和不是 1",
      "no-weight": "比率没有权重，不能平均",
      "average-differs": "加权平均不等于整体",
      "not-addable": "增速不能相加",
    },
  },
  owners: {
    question: "原文没有写责任单位的任务，谁可能负责？",
    answer: (proposed: number, open: number) =>
      open === 0 ? "每项任务原文都写了责任单位。" : `${open} 项任务没有写责任单位，其中 ${proposed} 项有建议。`,
    lead: "建议来自同一地区各文件中已有责任单位的相近任务，不会自动写入。",
    none: "没有足够相近的任务，不作建议",
    because: (title: string, document: string, words: string) => `相近任务“${title}”（${document}；${words}）`,
    confirmed: (title: string, document: string) => `已确认对应的任务“${title}”（${document}）`,
    weight: (percent: number) => `权重 ${percent}%`,
    paper: "带建议的任务分工方案（.docx）",
  },
};

function area(p: Params): string {
  return p.upper && p.lower ? `（上位：${p.upper}；下位：${p.lower}）` : "";
}
