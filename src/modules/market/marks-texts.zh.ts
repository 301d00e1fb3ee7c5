import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { MarkErrorCode, MarkNeed, ResultMark, ResultPlan } from "./contract/marks.ts";

const marks = {
  selected: "遴选支持",
  moved: "推动转化",
  transferred: "确认转化",
} satisfies Readonly<Record<ResultMark, string>>;

const needs = {
  place: "所在区域（在成果中填写）",
  destination: "转化方向",
  plan: "转化方案",
  receiver: "承接单位",
} satisfies Readonly<Record<MarkNeed, string>>;

const errors: ErrorTexts<MarkErrorCode> = {
  "market.mark-not-yours": () => "转化方案由完成单位或科技办填写，遴选、推动和确认转化由科技办办理。",
  "market.plan-changed": () => "在您填写期间，方案已被他人改写。您填写的内容还在表单中，请对照后再保存。",
  "market.mark-not-now": (p) =>
    `现在不能“${marks[p.mark as ResultMark] ?? ""}”：每项只计一次，先遴选、再推动、后转化，草稿和已撤回的成果不计。`,
  "market.mark-needs": (p) => `请先填写${needs[p.need as MarkNeed] ?? ""}。`,
  "market.mark-day": (p) => `日期 ${p.on ?? ""} 还没有到（今天是 ${p.today ?? ""}）。请填写实际日期。`,
  "market.mark-not-found": () => "没有这项记录，或者它已经撤销。请刷新查看。",
};

/** Texts of plans and marks of results; `marks-texts.en.ts` has the same keys. */
export const marksZh = {
  errors,
  marks,
  needs,
  adopted: "由科技成果库转入",
  formerMaturity: (level: number) => `原登记的成熟度：${level}（不在 1 至 9 级内）`,
  sampleBasis: "示例数据：为演示而虚构，不是真实记录",
  title: "一果一策与转化",
  routes: { licence: "许可", sale: "转让", equity: "作价入股", company: "自办企业" } satisfies Readonly<
    Record<NonNullable<ResultPlan["route"]>, string>
  >,
  destinations: { district: "向区", sea: "向海", firm: "向企" } satisfies Readonly<
    Record<NonNullable<ResultPlan["destination"]>, string>
  >,
  route: "转化方式",
  destination: "转化方向",
  plan: "转化方案",
  manager: "跟踪的经理人",
  nextContact: "下次跟踪日期",
  receiver: "承接单位",
  planAct: "填写转化方案",
  planNow: "现在的方案（他人所写）",
  planKept: "您填写的内容还在下方。对照之后再保存，将以您的内容为准。",
  planOver: "已对照，按我的内容继续",
  save: "保存",
  cancel: "取消",
  noMarks: "还没有遴选、推动或确认转化。",
  counts: "三个口径分别计数；“转化”的含义文件没有规定，由科技办依据材料确认。",
  on: "日期",
  basis: "依据",
  endAct: "撤销",
  endReason: "撤销原因",
  patents: "专利与知识产权名录",
  patentsNone: "名录中没有与其权利号码相同的记录。",
  results: "对应成果",
  line: (mark: string, on: string, more: string) => `${mark}：${on}${more === "" ? "" : `（${more}）`}`,
};
