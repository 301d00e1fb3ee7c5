import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { ThreadErrorCode } from "./contract/thread.ts";

const notBound = "许可由各方签署生效后才能登记为技术合同。";

const errors: ErrorTexts<ThreadErrorCode> = {
  "market.thread-too-early": () =>
    "这条对接还没有进入洽谈，或者已被拒绝，双方还不能签文件。请由经纪人先登记“进入洽谈”。",
  "market.thread-result": () => "许可的成果不是这条对接的成果。请选择对接的成果，或者不关联这条对接。",
  "market.thread-licence-parties": () =>
    "许可方应是这条对接的成果方，被许可方应是需求方。请改正双方，或者不关联这条对接。",
  "market.thread-contract-parties": () =>
    "合同的卖方中应有成果方（许可方），买方中应有需求方（被许可方）。请改正双方，或者不关联。",
  "market.thread-other-lead": () => "这项许可出自另一条对接。请只关联其中一条。",
  "market.thread-registered": (p) =>
    `这项许可已登记为技术合同 ${p.number ?? ""}，成交额只计一次。内容有变的，请变更那份合同的登记；否则请退回这一份。`,
  "market.thread-not-bound": () => notBound,
};

/** Texts of what ties a lead, its licences and its contracts together. */
export const threadZh = {
  errors,
  lead: "出自对接",
  hiddenLead: "双方之间的一条对接（只有双方、经纪人和登记机构可以查看）",
  licence: "所登记的许可",
  hiddenLicence: "双方之间的一项许可（只有当事方可以查看）",
  contracts: "登记的技术合同",
  notRegistered: "尚未登记",
  none: "还没有",
  papers: "许可和合同",
  papersNone: "还没有由这条对接产生的许可或合同。",
  ofGood: "对接、许可和合同",
  leads: "对接",
  licences: "许可",
  gone: "（对方已撤下）",
  newLicence: "起草许可",
  newContract: "提交技术合同",
  tooEarly: "双方进入洽谈后才能起草。",
  notSide: "由双方或居间的经纪人起草。",
  notSubmitter: "由双方、经纪人或登记机构提交。",
  notBound,
  fromLead: "双方、成果和名称取自这条对接，不必再填。",
  fromLicence: "双方、期限、金额和付款方式取自这项许可，不必再填。",
};
