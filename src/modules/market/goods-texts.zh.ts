import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { MessageTexts } from "../../platform/messages/message-kind.ts";
import type { GoodState, GoodStep } from "./contract/good.ts";
import type { GoodsErrorCode } from "./contract/goods.ts";
import type { TransferMode } from "./contract/terms.ts";
import type { GuideLine, WeaknessCode } from "./rules/drafting-guide.ts";
import type { RightFault } from "./rules/right-number.ts";

const states: Record<GoodState, string> = {
  draft: "草稿",
  submitted: "待审读",
  screened: "已筛选",
  published: "已发布",
  matched: "已对接",
  contracted: "已签约",
  solved: "已解决",
  transferred: "已转化",
  expired: "已到期",
  withdrawn: "已撤回",
};

const steps: Record<GoodStep, string> = {
  submit: "提交",
  return: "退回修改",
  screen: "审读通过",
  publish: "复审并发布",
  match: "标为已对接",
  reopen: "重新开放",
  contract: "标为已签约",
  finish: "标为已完成",
  expire: "到期下架",
  renew: "续期",
  revise: "撤下修改",
  withdraw: "撤回",
};

const rightFaults: Record<RightFault, string> = {
  form: "写法不符",
  year: "年份不对",
  kind: "号码中的类别与所选类别不符",
  "check-digit": "校验位不符",
};

const stateOf = (state: unknown): string => states[state as GoodState] ?? "";

const errors: ErrorTexts<GoodsErrorCode> = {
  "market.not-found": () => "没有这项需求或成果，或者它没有公开。请检查地址，或回到技术市场查找。",
  "market.not-yours": () => "这一步由发布单位或审读人员办理，您的身份不能办理。",
  "market.changed-meanwhile": (p) =>
    `在您填写期间，内容已改为第 ${p.now ?? ""} 版。您填写的内容仍在表单中，请对照后再保存。`,
  "market.step-not-now": (p) => `当前状态为“${stateOf(p.state)}”，不能“${steps[p.step as GoodStep] ?? ""}”。`,
  "market.reason-needed": () => "请写明理由。",
  "market.second-reader": () => "复审须由另一人办理：您已审读过这一版。",
  "market.own-reading": () => "本单位发布的内容须由其他单位的人员审读。",
  "market.unread": () => "这项内容由原登记簿转入，还没有人审读，一人不能代替两人。请单位撤下修改后重新提交。",
  "market.not-editable": (p) => `状态为“${stateOf(p.state)}”时不能修改。请先“撤下修改”，内容会回到草稿。`,
  "market.firm-unknown": (p) => `企业名录中没有代码为“${p.firm ?? ""}”的企业。请先在企业名录登记。`,
  "market.behalf-needed": () => "代企业发布时，请选择企业并写明是企业中谁、何时委托的。",
  "market.owner-missing": () => "您的账号没有所属单位，不能发布。请联系管理员。",
  "market.too-little": (p) => `还不能提交：${p.lines ?? ""}。请补充后再提交。`,
  "market.range-wrong": () => "金额下限高于上限。请更正。",
  "market.shares-wrong": (p) => `完成人份额合计为 ${p.sum ?? ""}%，应为 100%。`,
  "market.right-number": (p) =>
    `知识产权号码“${p.number ?? ""}”有误：${rightFaults[p.fault as RightFault] ?? ""}。请核对证书。`,
  "market.field-unknown": (p) => `没有代码为“${p.field ?? ""}”的技术领域。请从列表中选择。`,
  "market.evidence-item": (p) => `成熟度等级表中没有“${p.item ?? ""}”这一项。`,
  "market.evidence-early": (p) => `证据日期 ${p.day ?? ""} 晚于今天。请更正。`,
  "market.evidence-rejected": () => "这份证据已标为不采信。",
  "market.disclosure-known": () => "已有尚未终止的披露申请或披露，无须再次提出。",
  "market.disclosure-nothing": () => "这里没有保密部分，无须申请。",
  "market.disclosure-own": () => "这是本单位的内容，无须向自己披露。",
  "market.disclosure-over": () => "这项披露已经终止，不能再办理。",
  "market.party-unknown": (p) => `没有代码为“${p.party ?? ""}”的单位。`,
  "market.search-known": (p) => `已有名为“${p.name ?? ""}”的收藏。请换一个名称。`,
};

const modes: Record<TransferMode, string> = {
  licence: "普通许可",
  "exclusive-licence": "独占或排他许可",
  sale: "转让",
  equity: "作价入股",
  "joint-development": "合作开发",
  commission: "委托开发",
  trial: "试用",
  "use-first-pay-later": "先用后付",
};

const lines: Record<GuideLine, string> = {
  title: "标题",
  problem: "技术问题",
  summary: "成果简介",
  field: "技术领域",
  parameters: "技术指标",
  budget: "预算",
  deadline: "完成期限",
  acceptance: "验收办法",
  modes: "合作方式",
  comparedWith: "与现有技术比较",
  cost: "价格和使用成本",
  readiness: "技术成熟度",
  rights: "知识产权",
  inventors: "完成人",
};

const weaknesses: Record<WeaknessCode, (what: string) => string> = {
  missing: () => "未填写",
  short: () => "太短：对方看不出具体问题。写明现状、障碍和要达到的程度",
  vague: (what) => `“${what}”无法衡量。换成数值`,
  "no-number": () => "没有数值。写出能测量的现状和目标",
  contact: (what) => `公开内容里有联系方式“${what}”。请删去，对接由平台转达并留痕`,
  "no-now": (what) => `“${what}”缺现状值：对方不知道差多少`,
  "no-wanted": (what) => `“${what}”缺目标值`,
  "no-unit": (what) => `“${what}”缺单位`,
  wide: () => "上限超过下限的 5 倍，等于没有写明",
  past: (what) => `${what} 已经过去`,
  soon: (what) => `${what} 不足 30 天，很难找到合作方`,
  unmeasured: () => "没有数值，也没有提到任何一项技术指标：无法判定是否合格",
  "above-proven": (what) => `自评等级高于证据能证明的等级（${what === "0" ? "尚无" : `${what} 级`}）。请补充证据或下调`,
};

const kindOf = (kind: unknown): string => (kind === "demand" ? "技术需求" : "科技成果");
const messages = {
  toRead: { name: "有需求或成果待审读", line: (p) => `${kindOf(p.kind)}“${p.title}”已提交，等待审读。` },
  returned: { name: "需求或成果被退回", line: (p) => `${kindOf(p.kind)}“${p.title}”被退回修改：${p.reason ?? ""}` },
  published: { name: "需求或成果已发布", line: (p) => `${kindOf(p.kind)}“${p.title}”已在技术市场发布。` },
  expiring: {
    name: "需求或成果即将到期",
    line: (p) => `${kindOf(p.kind)}“${p.title}”将于 ${p.reason ?? ""} 到期，需要时请续期。`,
  },
  expired: { name: "需求或成果已到期", line: (p) => `${kindOf(p.kind)}“${p.title}”已到期下架，可以续期。` },
  disclosureAsked: {
    name: "有人提出披露保密部分",
    line: (p) => `${p.reason ?? ""}就${kindOf(p.kind)}“${p.title}”的保密部分提出披露，等您同意。`,
  },
  disclosureOpened: {
    name: "保密部分已披露",
    line: (p) => `双方已同意，${kindOf(p.kind)}“${p.title}”的保密部分已向${p.reason ?? ""}披露。`,
  },
  disclosureEnded: { name: "披露已终止", line: (p) => `${kindOf(p.kind)}“${p.title}”的披露已终止：${p.reason ?? ""}` },
} satisfies Record<string, MessageTexts>;

/** Texts of demands and results. */
export const goodsZh = {
  errors,
  lines,
  weaknesses,
  messages,
  comma: "、",
  colon: "：",
  gap: "",
  samplePrefix: "示例：",
  states,
  steps,
  modes,
  rightFaults,
  kinds: { demand: "技术需求", result: "科技成果" },
};
