import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { ProblemAct, ProblemCause, ProblemErrorCode, ProblemState, problemStepActs } from "./contract/problem.ts";

const states = {
  proposed: "待受理",
  open: "已受理",
  advised: "已提建议",
  answered: "已答复",
  closed: "已销号",
  dismissed: "不予受理",
  passed: "已自行消除",
} satisfies Readonly<Record<ProblemState, string>>;

const acts = {
  "take-up": "受理",
  dismiss: "不予受理",
  advise: "提出建议",
  answer: "答复",
  "send-back": "退回答复",
  "follow-up": "记录跟进",
  close: "销号",
  reopen: "重新受理",
} satisfies Readonly<Record<ProblemAct, string>>;

const word = (words: Readonly<Record<string, string>>, key: string | number | undefined): string =>
  words[String(key ?? "")] ?? String(key ?? "");

const errors: ErrorTexts<ProblemErrorCode> = {
  "commitments.problem-not-found": () => "没有这个问题，或者它与您单位无关。请从问题清单进入。",
  "commitments.problem-subject": () =>
    "问题要记在一个督办事项、一个指标的目标或一份文件上；没有找到您选的这一个，或您无权查看。",
  "commitments.problem-not-yours": () => "这一步由科技办办理；答复由被建议的单位办理。",
  "commitments.problem-changed": (p) =>
    `您看到的是第 ${p.seen ?? ""} 版，现在是第 ${p.now ?? ""} 版，状态为“${word(states, p.state)}”。没有覆盖任何内容，请看过新情况再办理。`,
  "commitments.problem-state": (p) => `现在是“${word(states, p.state)}”，不能“${word(acts, p.act)}”。`,
  "commitments.problem-answer-by": (p) => `答复期限 ${p.day ?? ""} 早于今天 ${p.today ?? ""}，请改为今天或以后的日期。`,
  "commitments.problem-words": () => "不予受理要写明理由。",
};

/** Texts of problems and recommendations; `problem-texts.en.ts` has the same keys. */
export const problemsZh = {
  errors,
  states,
  acts,
  title: "问题与建议",
  nav: "问题与建议",
  about: "推进中发现的问题、提出的建议、答复和效果",
  question: "推进中有哪些问题，建议落实了没有？",
  answer: (proposed: number, underWay: number, unanswered: number) =>
    proposed + underWay === 0
      ? "现在没有待办的问题。"
      : `${proposed} 个待受理，${underWay} 个在办；${unanswered} 条建议超过答复期限。`,
  none: "没有符合条件的问题",
  noneYet: "还没有问题",
  noneDetail: "灯转为滞后、填报写了问题或步骤受阻时，系统会提示在这里；也可以在督办事项、指标或文件上记录。",
  showing: (shown: number, count: number) => `显示 ${shown} 个，共 ${count} 个`,
  more: "显示更多",
  columns: {
    what: "问题",
    where: "所在事项",
    state: "状态",
    found: "发现",
    asked: "建议对象",
    answerBy: "答复期限",
    responsible: "责任单位",
  },
  filters: { state: "状态", cause: "来由", subject: "类别", unit: "单位", document: "文件", search: "查找问题" },
  subjects: { commitment: "督办事项", target: "指标目标", document: "文件" },
  causes: {
    overdue: "超过时限",
    stale: "久未填报",
    growth: "低于所需增长",
    reported: "填报中提出",
    "no-unit": "没有责任单位，无法交办",
    "sent-back": "交办被退回",
    source: "原文确认有变化",
  } satisfies Readonly<Record<ProblemCause, string>>,
  person: "人工记录",
  because: (cause: string, why: string) => `${cause}：${why}`,
  itself: "系统提示",
  gone: "起因已消除",
  late: (days: number) => `超期 ${days} 天`,
  foundOn: (day: string, by: string) => `${day} · ${by}`,
  select: (what: string) => `选择：${what}`,
  pick: "选",
  takeUpSelected: (count: number) => `受理所选 ${count} 个`,
  dismissSelected: (count: number) => `不予受理所选 ${count} 个`,
  dismissWhy: "不予受理的理由",
  chooseFirst: "请先在清单中选择待受理的问题",
  done: (done: number, refused: number) =>
    refused === 0 ? `已办理 ${done} 个。` : `已办理 ${done} 个，${refused} 个未能办理。`,
  note: {
    button: "记录问题",
    label: "问题是什么",
    submit: "记录",
    cancel: "取消",
    must: "请先填写",
    proposed: "记录后由科技办受理。",
  },
  one: {
    question: "问题是什么，下一步谁来办？",
    next: {
      proposed: "由科技办受理或不予受理。",
      open: "由科技办提出建议，或直接销号。",
      advised: "等被建议的单位答复。",
      answered: "由科技办看答复：销号、退回或再提建议。",
      closed: "已办完。",
      dismissed: "不再跟进。",
      passed: "受理之前起因已消除。",
    } satisfies Readonly<Record<ProblemState, string>>,
    why: "为什么提示",
    recommendation: "建议",
    answer: "答复",
    effect: "效果",
    none: "还没有提出建议。",
    life: "办理经过",
    todo: "办理",
    words: {
      dismiss: "理由",
      advise: "建议内容",
      answer: "答复内容",
      "send-back": "退回的理由",
      "follow-up": "跟进情况",
      close: "效果",
      reopen: "理由",
    },
    unit: "建议对象",
    answerBy: "答复期限",
    confirm: (act: string) => `确认：${act}`,
    to: (unit: string, day: string) => `致 ${unit}，${day} 前答复`,
    stepActs: {
      ...acts,
      found: "系统提示",
      noted: "记录",
      "cause-gone": "起因消除",
    } satisfies Readonly<Record<(typeof problemStepActs)[number], string>>,
    notYours: "这一步不归您办理。",
    toList: "全部问题",
  },
  panel: {
    title: "问题与建议",
    none: "没有问题记录。",
    all: "查看",
  },
  desk: {
    title: "问题与建议",
    office: (proposed: number, answered: number) => `${proposed} 个问题待受理，${answered} 个已答复待销号`,
    unit: (count: number) => `${count} 条建议等您单位答复`,
    open: (count: number) => `问题 ${count} 个在办`,
  },
};
