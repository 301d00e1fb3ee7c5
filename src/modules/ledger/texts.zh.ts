import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { LedgerErrorCode } from "./contract.ts";
import { zh as imports } from "./import-texts.zh.ts";

const errors: ErrorTexts<LedgerErrorCode> = {
  "ledger.metric-not-found": (p) => `没有“${p.metric ?? ""}”这个指标项。请在指标项清单中选择。`,
  "ledger.fact-not-found": () => "没有这条事实。请刷新页面。",
  "ledger.unit-mismatch": (p) =>
    `单位“${p.unit ?? ""}”不能换算成“${p.expected ?? ""}”（${p.metric ?? ""}）。请按“${p.expected ?? ""}”填写。`,
  "ledger.dates": (p) =>
    `日期 ${p.from ?? ""}${p.to ? `至 ${p.to}` : ""} 不符合这类数据的写法：事件和时点值只填一天，状态可以没有结束日，时期值要有起止日，结束日应晚于开始日。`,
  "ledger.organisation-unknown": (p) => `单位名录中没有代码“${p.organisation ?? ""}”。请先登记单位。`,
  "ledger.superseded": () => "这条事实已被更正或撤回。请对最新的一条进行更正。",
  "ledger.other-metric": (p) => `更正应当是同一指标项（${p.metric ?? ""}）。另一指标项请另行登记。`,
  "ledger.not-own": (p) => `填报人只能填报本单位的数据，“${p.subject ?? ""}”不属于您的单位。请联系科技办。`,
  "ledger.already-known": (p) => `同一对象、同一时间的数据已有（${p.value ?? ""}）。请改为更正，并写明原因。`,
  "ledger.explain": (p) => `与上一期（${p.last ?? ""}）相比有异常。请核对后在备注中说明。`,
  "ledger.bulk": (p) => `有 ${p.wrong ?? ""} 行不能登记，整批未登记；下面列出前 ${p.shown ?? ""} 处。`,
  "ledger.bulk-too-long": (p) => `一次最多 ${p.limit ?? ""} 行。请分批报送。`,
  "ledger.key-needed": () => "批量报送须带 Idempotency-Key 请求头，以免重复登记。",
};

export const zh = {
  errors: { ...errors, ...imports.errors },
  events: {
    "ledger.fact-typed": "手工填报事实",
    "ledger.fact-corrected": "更正事实",
    "ledger.fact-retracted": "撤回事实",
    "ledger.facts-imported": "导入事实",
    "ledger.import-refused": "退回导入文件",
    "ledger.facts-received": "接口批量报送事实",
    "ledger.source-saved": "保存导入来源",
  },
  grains: { event: "事件", state: "状态", level: "时点值", period: "时期值" },
  origins: { record: "业务记录", import: "导入", typed: "手工填报", interface: "接口" },
};
