import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Area, PlacesErrorCode } from "./contract.ts";

const errors: ErrorTexts<PlacesErrorCode> = {
  "places.area-not-found": (p) => `没有代码为“${p.area ?? ""}”的区域。请在区域清单中选择。`,
  "places.not-in-force": (p) => `区域“${p.area ?? ""}”在 ${p.day ?? ""} 不存在。请换一个日期。`,
  "places.place-unknown": (p) => `没有代码为“${p.place ?? ""}”的区域，不能作为地点。请按名称查找并选择，或留空。`,
};

const borders: Record<Area["border"], string> = {
  drawn: "有边界",
  sketch: "示意",
  point: "只有大概位置",
  none: "文件没有给出",
};

export const zh = {
  errors,
  notInSource: "原文未规定",
  openClause: "：打开原文",
  sketchOf: (name: string) => `${name}（示意）`,
  kinds: {
    city: "市",
    division: "区（市）",
    corridor: "走廊",
    "corridor-city": "走廊之城",
    "thematic-city": "主题之城",
    concept: "空间布局提法",
    region: "跨市区域",
    circle: "生态圈",
    zone: "功能区",
    park: "园区",
    street: "街区",
  },
  certainties: { inside: "确定在内", uncertain: "不能确定", outside: "在外" },
  reasons: {
    point: "按坐标点与边界的距离",
    part: "按所在区域的组成关系",
    overlap: "只写明所在区域，而两个区域部分重叠",
    "no-border": "区域没有边界",
    "unknown-place": "所写地点不在区域清单中",
    "no-place": "没有写明地点",
    contradiction: "坐标点与所写地点不一致",
  },
  relations: { "re-scoped": "名称延续、范围不同", distinct: "不是同一概念" },
  borderOf: (border: Area["border"], metres: number | null) =>
    metres === null ? borders[border] : `${borders[border]}，可能偏差 ${metres} 米`,
  drawnKm2: (value: number | null) => (value === null ? "没有图形" : `${Math.round(value * 100) / 100} 平方公里`),
  km2: (value: number | null) => (value === null ? "原文未规定" : `${Math.round(value * 100) / 100} 平方公里`),
  days: (from: string | null, to: string | null) =>
    from === null && to === null ? "未写明起止" : `${from ?? "未写明"} 起${to === null ? "" : `，${to} 止`}`,
  list: {
    nav: "区域地图",
    title: "区域",
    one: "区域",
    question: "规划文件提到哪些区域？它们的边界有多可靠？",
    answer: (day: string, n: Record<"all" | Area["border"], number>) =>
      `${day}共有 ${n.all} 个区域：${n.drawn} 个有边界，${n.sketch} 个为示意，${n.point} 个只有大概位置，${n.none} 个文件没有给出边界。`,
    search: "按名称或代码查找",
    name: "名称",
    kind: "种类",
    border: "边界",
    stated: "规定面积",
    drawn: "图上面积",
    days: "有效期",
    basis: "依据",
    nothing: "地区包没有区域",
    none: "没有符合条件的区域",
    clear: "清除条件",
  },
  map: { label: (day: string) => `${day} 的区域地图`, base: "底图", noBase: "不用底图" },
  one: {
    question: (kind: string) => `这个${kind}在哪里？边界有多可靠？`,
    answer: (stated: string, drawn: string, border: string) =>
      `规定面积 ${stated}，图上面积 ${drawn}；边界：${border}。`,
    notInForce: (day: string, days: string) => `${day} 时不存在（${days}）。请换一个日期。`,
    sketchTitle: "示意：不是规划边界",
    sketch: (metres: number) =>
      `按文件写明的道路、位置和面积手绘。边界两侧各 ${metres} 米以内的记录一律算作“不能确定”。可用正式边界数据替换。`,
    noBorder: "文件没有给出这个区域的边界，凡在其中的记录都不能确定。",
    formerNames: "曾用名",
    until: (name: string, day: string) => `${name}（至 ${day}）`,
    note: "说明",
    partOf: "属于",
    partOfNothing: "不属于其他区域。",
    parts: "包括",
    noParts: "没有下级区域。",
    related: "不可混淆",
    map: "地图",
    facts: "其中的记录",
  },
  share: {
    stated: (whole: string, percent: number, by: string | null) =>
      `文件提出：${by === null ? "" : `到 ${by} `}占${whole}的 ${percent}% 以上`,
    counted: "文件列出的类别，以及按台账数据各自所在的区间：",
    colon: "：",
    semicolon: "；",
    one: (metric: string, interval: string) => `${metric} ${interval}`,
    noMetric: "当日没有对应的记录",
    open: "原文以“等”字结尾，还计入什么没有写明；下面的占比按每类分别列出，不相加。",
  },
  figures: {
    title: (day: string) => `其中的数量（${day}）`,
    how: (whole: string | null) =>
      `状态按当日，事件按当年至当日。${whole === null ? "" : `占比为占${whole}的比例，从“确定”到“可能”的区间。`}时点值和统计值属于一个地方的整体，不在此相加。`,
    metric: "指标项",
    inside: "确定在内",
    uncertain: "可能在内",
    unplaced: "其中未写地点",
    total: "全域",
    share: "占比",
    interval: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
    records: "记录",
    only: "只看这类",
    all: "看全部",
    none: "当日没有可计数的记录",
  },
  facts: {
    subject: "对象",
    value: "数值",
    from: "自何日起",
    certainty: "是否在内",
    reason: "判定依据",
    count: (total: number, shown: number) =>
      total === shown ? `${total} 条。` : `${total} 条，列出最近的 ${shown} 条。`,
    close: "关闭",
    open: "打开记录",
    all: "看全部",
    none: "没有记录",
  },
};
