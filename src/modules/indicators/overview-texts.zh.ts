/** What the first line of the overview says of a day. */
export interface OverviewCounts {
  day: string;
  open: number;
  closed: number;
  met: number;
  missed: number;
  unknown: number;
  samples: number;
  /** The nearest deadline; null: none is to come. */
  next: { due: string; days: number; targets: number } | null;
}

export const zh = {
  nav: "总览",
  title: "目标总览",
  question: "承诺了什么，走到哪一步，还有什么不知道？",
  answer: ({ day, open, closed, met, missed, unknown, samples, next }: OverviewCounts) =>
    [
      closed === 0
        ? `截至 ${day}，${open} 个数字目标都在期。`
        : `截至 ${day}，${open + closed} 个数字目标中 ${closed} 个已到期，达到 ${met} 个、未达到 ${missed} 个${unknown > 0 ? `、没有数据 ${unknown} 个` : ""}${samples > 0 ? `、只有示例数 ${samples} 个` : ""}；${open} 个在期。`,
      next ? `最近的期限是 ${next.due}，还有 ${next.days} 天，涉及 ${next.targets} 个。` : "没有在期的目标。",
    ].join(""),
  home: { ofAim: (value: string, aim: string) => `${value}，目标 ${aim}`, all: "看总览" },
  none: "还没有目标",
  noneNext: "地区数据包还没有定义指标和目标。导入文件并确认后再来看。",
  open: "在期",
  closed: "已到期",
  later: "当日尚未印发",
  laterAbout: "这些目标所在的文件在这一天还没有印发，不计入上面的数。",
  openAbout: "以公布的进度测算方法判定；没有基期的只显示差距。",
  closedAbout: "期限已过，按期限当日的数结账。",
  targets: (count: number) => `${count} 个目标`,
  bar: (words: string) => `按状态：${words}`,
  deadlines: "最近的期限",
  inDays: (days: number) => (days === 0 ? "就是当日" : `还有 ${days} 天`),
  gaps: "差距最大的在期目标",
  gapsNone: "在期目标中没有算得出差距的。",
  gapsAll: (count: number) => `查看全部 ${count} 个在期目标`,
  target: "目标",
  value: "现值",
  aim: "目标值",
  gap: "还差",
  due: "期限",
  sentence: "原文",
  readSentence: "看原文",
  readSentenceOf: (id: string) => `看 ${id} 的原文`,
  noSentence: "原文中未找到",
  closing: "到期结账",
  closingNone: "这一天还没有到期的目标。",
  plan: "文件",
  all: "目标数",
  successor: "后续目标",
  noSuccessor: "各文件中没有后续目标",
  succeeded: (count: number) => `${count} 个有后续目标`,
  eachTarget: (count: number) => `逐项结账（${count} 个目标）`,
  dayBefore: (day: string) => `看到期前一年（${day}）`,
  unknown: "还不知道什么",
  unknowns: {
    data: "没有数据",
    dataAbout: "平台里还没有算它所需的事实。",
    base: "在期，原文没有基期",
    baseAbout: "增长目标算不出，水平目标判不了进度：向责任单位征询基期。",
    range: "只有范围",
    rangeAbout: "有的记录位置不确定，只能给出上下限。",
    samples: "只有示例数",
    samplesAbout: "用来比较的数是编造的示例，不与公布的基期比较。",
    review: "机器提取，未经人确认",
    reviewAbout: "目标的读法由程序提出，还没有人核对原文。",
    goals: "没有数字的目标，没有指标",
    goalsAbout: "为什么没有，逐条写在覆盖情况里。",
  },
  ask: "去征询",
  families: "名称相近、口径不同",
  familiesCount: (families: number, indicators: number) => `列出 ${families} 组、${indicators} 个指标`,
  familiesAbout: "下面每一组名称相近，但对象、区域或口径不同：分别显示，不相加、不合并。",
};
