import type { ErrorParams } from "../../platform/errors/app-error.ts";
import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { CallsErrorCode } from "./contract.ts";

const p = (params: ErrorParams, key: string): string => String(params[key] ?? "");

const groups: Readonly<Record<string, string>> = {
  department: "行业部门",
  industry: "产业界",
  "think-tank": "专家智库",
};

const errors: ErrorTexts<CallsErrorCode> = {
  "calls.not-found": () => "没有这一件，或者它目前的阶段不向您公开。请从申报与揭榜的列表进入。",
  "calls.workflow-not-found": (q) => `没有这个流程、版本或设定项：${p(q, "code")}。请从流程列表选择。`,
  "calls.workflow-faulty": (q) => `流程有缺陷，不能保存：${p(q, "faults")}。`,
  "calls.workflow-exists": () => "这个版本已经存在；请另存为新版本。",
  "calls.workflow-state": () => "这个版本目前不能这样用：草案要先用历史案件试算才能施行；新事项只能用已经施行的版本。",
  "calls.workflow-day": (q) => `施行日期 ${p(q, "day")} 在今天之前。已经开始的案件沿用原版本，请选今天或以后的日期。`,
  "calls.machine-unknown": (q) => `这里不能新建“${p(q, "machine")}”。`,
  "calls.not-yours": () => "这一步不由您来做。",
  "calls.not-in-stage": () => "目前的阶段不能做这一步。请刷新页面看最新进展。",
  "calls.own-posting": () => "这是本单位自己发布的，不能由本单位应答。",
  "calls.unmet": (q) => `还不能做这一步：${p(q, "missing")}。`,
  "calls.reason-needed": () => "这一步要写明理由。",
  "calls.basis-needed": () => "这一步要写明依据（会议、文件或决定）。",
  "calls.changed-since": (q) =>
    `您看到的是第 ${p(q, "seen")} 版，现在是第 ${p(q, "now")} 版。没有覆盖任何内容，请先看最新内容。`,
  "calls.not-editable": () => "这部分内容现在不能修改：已经提交或已经发布。",
  "calls.content-wrong": (q) => `“${p(q, "field")}”的内容格式不对。金额和数字只填数字，日期写成 2026-12-31。`,
  "calls.dates-wrong": (q) => `日期“${p(q, "date")}”不属于这个流程，或早于开始日期。`,
  "calls.deadline-earlier": (q) => `${p(q, "date")} 的期限已经公布，只能推后，不能提前。`,
  "calls.not-open-yet": (q) => `${p(q, "date")} 起受理，现在还不能新建。`,
  "calls.deadline-passed": (q) => `${p(q, "date")} 已经截止，不能再新建。`,
  "calls.paper-unknown": (q) => `这里不收“${p(q, "paper")}”这种材料。`,
  "calls.paper-not-found": () => "没有这个文件，或者目前的阶段不向您公开。",
  "calls.paper-type": (q) => `文件是空的，或者类型不收。可以上传：${p(q, "known")}。`,
  "calls.paper-handed-in": () => "这个文件已经随申报提交，回执里有它的校验值，不能移除；可以再上传一个。",
  "calls.expert-not-found": () => "没有这位专家，或这个账号没有专家角色。",
  "calls.expert-exists": (q) => `${p(q, "name")} 已在专家库中。`,
  "calls.review-not-found": () => "没有这份评审，或者不是请您评审的。",
  "calls.review-state": () => "这份评审目前不能这样做：请先声明有无利益冲突；已封存的不能再改。",
  "calls.sheet-wrong": (q) => `“${p(q, "criterion")}”的分数不对，最高 ${p(q, "most")} 分。`,
  "calls.sheet-incomplete": (q) => `还不能封存：“${p(q, "criterion")}”要打分，评语至少 ${p(q, "least")} 个字。`,
  "calls.nobody-to-judge": () => "没有可以评审的申报。",
  "calls.proposal-late": () => "现在不能写立项建议：评审还没有结束，或建议已经提出。",
  "calls.proposal-amount": (q) => `“${p(q, "title")}”申请 ${p(q, "asked")} 元；建议支持要写金额，且不能超过申请额。`,
  "calls.objection-late": () => "现在不是公示期，不能提出异议。",
  "calls.objection-answered": () => "这条异议已经答复。",
  "calls.objection-not-found": () => "没有这条异议。",
  "calls.same-person": () => "提出异议的人不能自己答复。",
  "calls.group-wrong": (q) =>
    `需求的提出方写的是“${groups[p(q, "chosen")] ?? p(q, "chosen")}”，而提交单位属于“${groups[p(q, "own")] ?? p(q, "own")}”。请改正提出方。`,
  "calls.link-wrong": () => "这里不能注明这个来源：它不存在、不向您公开，或者这一件已经办结。",
  "calls.not-to-offer": () => "只有评审后未获支持、还没有转过的申报，才能由申报单位转为成果草稿。",
};

/** Texts of this module; `texts.en.ts` has the same keys in the same order. */
export const zh = {
  errors,
  events: {
    "calls.begun": "新建申报或通知",
    "calls.terms-set": "设定通知的日期、标准和限额",
    "calls.moved": "流程推进一步",
    "calls.handed-in": "提交并取得回执",
    "calls.paper-added": "上传材料",
    "calls.paper-removed": "移除材料",
    "calls.expert-added": "专家入库",
    "calls.tie-noted": "登记专家的关联关系",
    "calls.conflicts-looked-for": "查找利益冲突",
    "calls.experts-assigned": "分配评审专家",
    "calls.review-withdrawn": "收回评审",
    "calls.conflict-declared": "专家声明有无利益冲突",
    "calls.sheet-sealed": "评分表封存",
    "calls.ranked": "汇总评分并排序",
    "calls.proposed": "写明立项建议",
    "calls.objected": "对公示提出异议",
    "calls.objection-answered": "答复异议",
    "calls.link-noted": "注明来源",
    "calls.offered": "未获支持的申报转为成果草稿",
    "calls.workflow-drafted": "起草流程的新版本",
    "calls.workflow-tried": "用历史案件试算流程",
    "calls.workflow-in-force": "流程版本施行",
  },
};
