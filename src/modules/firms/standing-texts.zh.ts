import type { IndexPart, Rung, StepCheck } from "./contract/standing.ts";
import type { Signal } from "./contract/support.ts";

const parts: Record<IndexPart, string> = {
  "rd-intensity": "研发投入强度",
  "rd-growth": "研发投入增长",
  "rd-staff": "研发人员占比",
  patents: "每百人有效发明专利",
  "revenue-growth": "营业收入增长",
};

const partUnits: Record<IndexPart, string> = {
  "rd-intensity": "%",
  "rd-growth": "%",
  "rd-staff": "%",
  patents: "件",
  "revenue-growth": "%",
};

const rungs: Record<Rung["state"], string> = { held: "现持有", "held-before": "曾持有", "not-held": "未持有" };

const signals: Record<Signal, string> = {
  "smaller-title": "持有科技型中小企业称号",
  "held-before": "曾持有高新技术企业称号",
  intensity: "研发投入占营业收入",
  "rd-staff": "研发人员占职工",
  patents: "有效发明专利",
};

const signalUnits: Record<Signal, string> = {
  "smaller-title": "",
  "held-before": "",
  intensity: "%",
  "rd-staff": "%",
  patents: " 件",
};

const states: Record<StepCheck["state"], string> = { met: "具备", missed: "不具备", unknown: "没有填报" };

/** Words of the ladder of titles and of the innovation index. */
export const standingZh = {
  parts,
  partUnits,
  signals,
  signalUnits,
  states,
  rungStates: rungs,
  standing: {
    title: "企业梯次和创新指数",
    nav: "梯次和指数",
    about: "企业在梯次培育的哪一级，离上一级还差什么；创新指数得分、位次和理由",
    question: (firm: string | null) =>
      firm === null ? "按创新指数，哪些企业排在前面？" : `${firm}在哪一级，离下一级还差什么？`,
    answer: (held: string | null, next: string | null, place: string | null) =>
      `${held === null ? "还没有登上梯次" : `现为${held}`}${next === null ? "，已是最高一级" : `，下一级是${next}`}；${place === null ? "创新指数还不能计算" : place}。`,
    placed: (place: number, firms: number, year: number) => `${year} 年创新指数在 ${firms} 家企业中列第 ${place} 位`,
    noFirm: "您的单位还没有对应到企业名录中的企业。请联系科技委办公室。",
    choose: "查看一家企业",
    toRanking: "看全部排序",
    ladder: "梯次",
    rung: "级",
    state: "状态",
    until: "有效期至",
    noEnd: "没有登记届满日期",
    basis: "依据",
    next: "下一级",
    step: (title: string) => `离${title}还差什么`,
    stepSaid: (met: number, missed: number, unknown: number, needed: number) =>
      `具备 ${met} 条，不具备 ${missed} 条，没有填报 ${unknown} 条；${met >= needed ? `已达到苗子企业所需的 ${needed} 条` : `再具备 ${needed - met} 条即列为苗子企业`}。`,
    stepNote: "这是研判规则的参数，来源文件没有规定，不代替认定机关的判断。",
    figuresOf: (year: number | null) => (year === null ? "还没有填报任何年度的数据。" : `数据为 ${year} 年填报。`),
    fill: "填报年度数据",
    noRule: "文件没有写明更高一级的可核对条件，由认定机关判断。",
    risks: "可能失去称号的原因",
    line: "条件",
    has: "本企业",
    wanted: "要求",
    atLeast: (value: string) => `不低于 ${value}`,
    index: (year: number) => `${year} 年创新指数`,
    score: (score: string, place: number, firms: number) =>
      `${score} 分（满分 100），在有当年数据的 ${firms} 家企业中列第 ${place} 位。`,
    gain: (part: string, points: string) => `失分最多的是${part}，还有 ${points} 分可以争取。`,
    noIndex: (least: number) => `至少 ${least} 家企业有同一年的数据才计算指数；本企业没有填报的，请先填报。`,
    part: "分项",
    better: "高于同行",
    betterThan: (share: string, known: number) => `${share}（${known} 家有数据）`,
    notReported: "没有填报，计 0 分",
    weight: "权重",
    adds: "得分",
    lost: "失分",
    note: "每个分项按高于多少家企业得分，再按权重合计；得分相同的位次相同，没有填报的分项计 0 分。文件没有给出指数公式和权重，权重是可修改的参数。",
  },
  ranking: {
    title: "创新指数排序",
    answer: (year: number, compared: number, picks: number, shown: number) =>
      compared === 0
        ? `${year} 年还没有企业填报数据，无法排序。`
        : `${year} 年有数据的企业 ${compared} 家；按指数列前 ${picks} 家，同分并列，共 ${shown} 家。`,
    year: "年度",
    place: "位次",
    firm: "企业",
    score: "得分",
    best: "得分最多的分项",
    unreported: "没有填报的分项",
    holds: "所在梯次",
    none: "这一年没有企业填报数据。",
    now: "现持有",
    before: "一年前",
    gained: "一年内新增",
    lost: "一年内失去",
    since: (day: string) => `与 ${day} 比较，一家企业在每一级只计一次。`,
    noLadder: "本地区没有规定梯次。",
    select: "登记筛选结果",
    weights: (list: string) => `权重：${list}。`,
    stage: "文件要求筛选种子期、初创期企业，没有给出界定，这里不按阶段筛去任何企业。",
  },
  comma: "、",
};
