import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { IndicatorsErrorCode } from "./contract.ts";
import type { BackTest } from "./rules/forecast.ts";

const errors: ErrorTexts<IndicatorsErrorCode> = {
  "indicators.indicator-not-found": (p) => `没有代码为“${p.code ?? ""}”的指标。请在指标清单中选择。`,
  "indicators.target-not-found": (p) => `没有编号为“${p.id ?? ""}”的目标。请在覆盖情况页中选择。`,
  "indicators.part-not-found": (p) => `这个指标的算式里没有“${p.part ?? ""}”这一部分。请从指标页进入。`,
  "indicators.baseline-in-source": (p) =>
    `原文已给出基期：${p.year ?? ""}年为 ${p.value ?? ""}。原文给出的基期不能另填。`,
  "indicators.baseline-day-late": (p) => `基期日期 ${p.day ?? ""} 晚于今天（${p.today ?? ""}）。请填写已经过去的一天。`,
  "indicators.baseline-not-asked": () => "这个目标没有向本单位征询基期。只有科技办和被征询的单位可以补报或回复。",
  "indicators.request-not-found": (p) => `没有编号为“${p.id ?? ""}”的基期征询。请从补报基期页进入。`,
  "indicators.request-settled": () => "这条征询已经办结，不能再回复。",
  "indicators.organisation-unknown": (p) => `单位名录中没有代码“${p.organisation ?? ""}”。请先登记单位。`,
  "indicators.days-order": (p) => `比较的起始日 ${p.since ?? ""} 应早于 ${p.day ?? ""}。请重新选择日期。`,
  "indicators.known-order": (p) => `“按那时所知”的时间 ${p.since ?? ""} 应早于 ${p.known || "现在"}。请重新选择。`,
};

/** What the list says of a day. */
export interface BoardCounts {
  day: string;
  targets: number;
  /** Targets of documents that had not been issued. */
  later: number;
  open: number;
  met: number;
  missed: number;
  unknown: number;
  /** Not compared, because the figure is made up. */
  samples: number;
  withData: number;
}

const percent = (value: number | null): string => (value === null ? "无法计算" : `${value.toFixed(1)}%`);

export const zh = {
  errors,
  list: {
    nav: "指标",
    title: "指标",
    name: "指标",
    question: "承诺了什么，现在走到哪一步，还有什么不知道？",
    answer: ({ day, targets, later, open, met, missed, unknown, samples, withData }: BoardCounts) =>
      `截至 ${day}：${targets} 个目标中 ${open} 个未到期，已到期的达到 ${met} 个、未达到 ${missed} 个、没有数据 ${unknown} 个；${samples > 0 ? `${samples} 个目标只有示例数，不与公布的基期比较；` : ""}${later > 0 ? `另有 ${later} 个目标的文件当日尚未印发；` : ""}${withData} 个指标有数。`,
    state: "状态",
    value: "数值",
    aim: "目标值",
    due: "期限",
    newest: "最新数据",
    source: "数据来源",
    document: "文件",
    documentName: (inZh: string, _inEn: string) => inZh,
    search: "按名称、编号或原文查找",
    none: "没有符合条件的指标",
    filters: {
      state: "状态",
      due: "期限",
      source: "数据来源",
      document: "文件",
      base: "基期",
      review: "确认",
      figure: "有无数值",
      alike: "名称相近",
    },
    bases: { stated: "原文有基期", none: "原文没有基期" },
    reviews: { confirmed: "已确认", proposed: "机器提取，未确认" },
    figures: { value: "有数值", range: "只有范围", none: "没有数值" },
    alikeOf: (name: string) => `与“${name}”相近`,
    clear: "清除条件",
  },
  asOf: { label: "查看哪一天", on: "截至哪一天", known: "按哪一天所知", now: "回到今天" },
  one: {
    question: "现在是多少，由什么算出？",
    answer: (day: string, value: string, facts: number) => `截至 ${day} 为 ${value}，由 ${facts} 条事实算出。`,
    interval: (day: string, low: string, high: string) => `截至 ${day} 在 ${low} 至 ${high} 之间：有的记录位置不确定。`,
    noValue: (day: string, why: string) => `截至 ${day} 没有数值：${why}。`,
    lookAlikes: "名称相近、口径不同的指标，不相加、不合并：",
    trend: "历年",
    targets: "承诺",
    made: "由什么算出",
    about: "口径",
    unknown: "没有数据",
    facts: (count: number) => `${count} 条事实`,
    partWords: (how: string, metric: string, from: string | null, day: string) =>
      `${metric}，${how}，${from ? `${from} 至 ` : "截至 "}${day}`,
    source: "来源",
    attribute: "属性",
    population: "口径范围",
    owner: "责任单位",
    cycle: "报送周期",
    basis: "依据",
    notInSource: "原文未规定",
    colon: "：",
  },
  target: {
    aim: "目标值",
    due: "完成时限",
    noDue: "原文没有写期限",
    measured: (day: string) => `${day} 的数值`,
    gap: "还差",
    baseline: "基期",
    baselineOf: (value: string, year: number) => `${year} 年 ${value}`,
    noBaseline: "原文没有基期",
    growth: "增速",
    growthOf: (observed: string, required: string, ratio: number) =>
      `实际年均 ${observed}，所需年均 ${required}，为所需的 ${ratio}%`,
    notCompared: (required: string) => `这是示例数，不与公布的基期比较；所需年均 ${required}`,
    pace: "所需速度",
    paceOf: (value: string) => `每年 ${value}`,
    successor: "后续目标",
    noSuccessor: "规划文件中没有后续目标",
    confirmed: "已确认",
    proposed: "机器提取，未确认",
    openList: "原文以“等”结尾",
    from: (inZh: string, _inEn: string) => `见《${inZh}》`,
  },
  facts: {
    title: "事实",
    subject: "对象",
    value: "数值",
    from: "起",
    to: "止",
    place: "所在区域",
    certain: "是否在内",
    uncertain: "不确定",
    origin: "来源方式",
    record: "记录或凭据",
    openRecord: "查看记录",
    none: "没有事实",
    more: (shown: number) => `这里列出最近记录的 ${shown} 条，其余可在导出中取得。`,
    origins: { record: "记录", import: "导入", typed: "填报", interface: "接口" },
  },
  trend: {
    title: (name: string, from: string, to: string) => `${name}，${from} 年至 ${to} 年`,
    aim: "目标",
    forecast: "预测",
    partial: "当年未满",
    nothing: "还没有任何一年的数值",
    stated: (year: number, value: string) => `文件载明 ${year} 年为 ${value}。`,
    backTest: (chance: number, test: BackTest | null) =>
      test === null
        ? `预测为直线外推，预测带的把握为 ${chance}%；年数太少，无法回测。`
        : `预测为直线外推，预测带的把握为 ${chance}%。回测 ${test.years} 年：平均误差 ${percent(test.errorPercent)}，简单沿用上年的误差 ${percent(test.naivePercent)}，${test.within} 年落在带内。`,
    tooFew: (needed: number, known: number) => `预测至少需要 ${needed} 个年度值，现有 ${known} 个，所以不做预测。`,
    table: "历年数值表",
    day: "截至",
    value: "数值",
    why: "说明",
    missing: "缺",
  },
  exports: {
    label: "导出",
    sheet: "指标",
    formats: { csv: "CSV", xlsx: "Excel 表格", json: "JSON", sdmx: "SDMX-CSV", csvw: "CSVW 元数据" },
    columns: {
      indicator: "指标代码",
      name: "指标",
      area: "区域",
      day: "截至",
      value: "数值",
      unit: "单位",
      fault: "没有数值的原因",
      newest: "最新数据",
      facts: "事实条数",
      samples: "其中示例条数",
      source: "数据来源",
      target: "目标编号",
      comparator: "比较",
      aim: "目标值",
      due: "期限",
      state: "状态",
      document: "文件",
      quote: "原文",
    },
  },
  states: {
    achieved: "已提前达到",
    "on-track": "正常",
    "acceleration-needed": "需要加快",
    "limited-progress": "进展有限",
    deterioration: "倒退",
    "no-baseline": "缺基期",
    "no-data": "无数据",
    met: "到期，达到",
    missed: "到期，未达到",
    unknown: "到期，无数据",
    "sample-figure": "示例数，不比较",
    "not-issued": "当日尚未印发",
  },
  faults: {
    "no-facts": "没有数据",
    "missing-year": "缺该年数据",
    "several-values": "同一时期有不同的数",
    "nothing-to-divide-by": "分母为零",
    "years-differ": "分子分母年份不一",
    "no-baseline": "缺基期",
    "no-such-area": "当日没有这个区域",
    "area-uncertain": "位置不确定，只能给出范围",
    "no-growth": "基期之后没有新的年份",
  },
  sources: { records: "平台记录", register: "外部名录", statistics: "统计数据" },
  attributes: { expected: "预期性", binding: "约束性" },
  cycles: { continuous: "随时", month: "每月", quarter: "每季度", year: "每年" },
  comparators: { ">=": "不少于", ">": "超过", "=": "计划", "~": "左右", "<=": "不多于", "<": "少于" },
  ops: { "count-at": "当日对象数", "count-in": "期间对象数", "sum-in": "期间合计", statistic: "统计值" },
  events: {
    "indicators.baseline-requested": "请求补报基期",
    "indicators.baseline-given": "补报基期",
    "indicators.baseline-declined": "回复没有基期数",
  },
};
