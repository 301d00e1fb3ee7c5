import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { TransferErrorCode } from "./contract/transfers.ts";

const errors: ErrorTexts<TransferErrorCode> = {
  "integrity.transfer-not-found": () => "没有这项转化，或者没有向您公开。",
  "integrity.transfer-not-yours": () => "这项转化由持有单位自己核查。",
  "integrity.transfer-signed": () => "这项转化已经签约，不再更改。",
  "integrity.transfer-not-clear": (p) => `还有 ${p.count ?? ""} 类风险没有核查清楚，不能签约。`,
  "integrity.transfer-day": (p) => `签约日期不能晚于今天（${p.today ?? ""}）。请改正。`,
};

/** Texts of transfer checks; `transfers-texts.en.ts` has the same keys. */
export const transfersZh = {
  errors,
  title: "转化风险核查",
  nav: "转化风险核查",
  about: "成果转化签约前，逐项核查权属、定价、关联交易和出口风险。",
  question: "哪些转化还有风险没有核查清楚？",
  answer: (open: number, risky: number, clear: number) =>
    `核查中 ${open} 项，存在风险 ${risky} 项，可以签约 ${clear} 项。`,
  note: "来源文件只要求建立风险防控机制；分哪几类核查是通行做法，不是原文规定。",
  none: "还没有转化事项",
  noneDetail: "高校院所和企业在签约前登记，逐项核查。",
  risks: { ownership: "权属", pricing: "定价", "related-party": "关联交易", export: "出口管制" },
  states: { open: "核查中", "at-risk": "存在风险", clear: "可以签约", signed: "已签约" },
  enter: "登记拟转化事项",
  name: "转化事项名称",
  partner: "受让或合作方",
  send: "提交登记",
  cancel: "取消",
  must: "请先填写完整。",
  unfound: "未核查",
  clear: "无风险",
  standing: "有风险",
  words: (risk: string) => `核查情况：${risk}`,
  look: "继续核查",
  find: "记录核查结果",
  risk: "风险类别",
  result: "核查结果",
  signedOn: "签约日期",
  sign: "登记签约",
};
