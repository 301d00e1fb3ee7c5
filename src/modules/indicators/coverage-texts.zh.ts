/** What the first line of the coverage page counts. */
export interface CoverageCounts {
  targets: number;
  records: number;
  register: number;
  statistics: number;
  none: number;
  withData: number;
  goals: number;
  goalsMeasured: number;
}

export const zh = {
  nav: "覆盖情况",
  title: "指标覆盖情况",
  question: "哪些目标能算出来，靠什么算，现在有没有数？",
  answer: ({ targets, records, register, statistics, none, withData, goals, goalsMeasured }: CoverageCounts) =>
    `${targets} 个数字目标中，${records} 个可由平台记录计算，${register} 个要接入外部名录，${statistics} 个是统计数据、始终靠导入${none > 0 ? `，${none} 个没有指标` : ""}；现在 ${withData} 个有数。没有数字的目标 ${goals} 个，其中 ${goalsMeasured} 个有指标。`,
  kinds: {
    records: "平台记录",
    register: "外部名录",
    statistics: "统计数据",
    none: "没有指标",
  },
  kindsAbout: {
    records:
      "业务记录进了平台，数就自己算出来，无人填数。只有这一类这样说。现有的数是记录产生的还是文件导入的，点开指标逐条可查。",
    register: "数在别处登记（认定名录、合同登记），接入或导入后计算；平台里没有人填，但别处有人登记。",
    statistics: "统计部门发布后导入，永远如此；平台不产生这些数。",
    none: "没有定义指标，原因逐条写明。",
  },
  kindCount: (targets: number) => `${targets} 个`,
  kindData: (withData: number) => `现在有数 ${withData} 个`,
  kindOpen: (kind: string) => `只看${kind}`,
  later: (targets: number, goals: number) =>
    `另有 ${targets} 个数字目标、${goals} 个无数字目标，所在文件在这一天尚未印发，不在其中。`,
  views: {
    label: "看哪一种目标",
    targets: (count: number) => `数字目标 ${count}`,
    goals: (count: number) => `无数字目标 ${count}`,
  },
  search: "按名称、编号或原文查找",
  id: "编号",
  target: "目标",
  source: "靠什么算",
  note: "说明",
  value: "现值",
  newest: "最新数据",
  age: "数据多久前",
  ageDays: (days: number) =>
    days < 60 ? `${days} 天` : days < 730 ? `${Math.round(days / 30)} 个月` : `${Math.round(days / 365)} 年`,
  document: "文件",
  sentence: "原文",
  data: "有无数据",
  datas: { with: "有数", range: "只有范围", without: "没有数" },
  ages: { quarter: "90 天内", year: "一年内", older: "一年以前", none: "没有数据" },
  read: "看原文",
  notFound: "最新版中找不到原文",
  none: "没有符合条件的目标",
  clear: "清除条件",
  measured: "怎样衡量",
  reason: "没有指标的原因",
  sampled: (value: string) => `${value}（示例）`,
  save: (count: number) => `导出所见 ${count} 行（CSV）`,
  fileName: (day: string) => `指标覆盖情况-${day}`,
  fileGoals: (day: string) => `无数字目标-${day}`,
};
