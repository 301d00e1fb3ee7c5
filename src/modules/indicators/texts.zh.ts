import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { IndicatorsErrorCode } from "./contract.ts";

const errors: ErrorTexts<IndicatorsErrorCode> = {
  "indicators.indicator-not-found": (p) => `没有代码为“${p.code ?? ""}”的指标。请在指标清单中选择。`,
  "indicators.target-not-found": (p) => `没有编号为“${p.id ?? ""}”的目标。请在覆盖情况页中选择。`,
  "indicators.part-not-found": (p) => `这个指标的算式里没有“${p.part ?? ""}”这一部分。请从指标页进入。`,
  "indicators.baseline-in-source": (p) =>
    `原文已给出基期：${p.year ?? ""}年为 ${p.value ?? ""}。原文给出的基期不能另填。`,
  "indicators.baseline-day-late": (p) => `基期日期 ${p.day ?? ""} 晚于今天（${p.today ?? ""}）。请填写已经过去的一天。`,
  "indicators.organisation-unknown": (p) => `单位名录中没有代码“${p.organisation ?? ""}”。请先登记单位。`,
  "indicators.days-order": (p) => `比较的起始日 ${p.since ?? ""} 应早于 ${p.day ?? ""}。请重新选择日期。`,
};

export const zh = {
  errors,
  events: {
    "indicators.baseline-requested": "请求补报基期",
    "indicators.baseline-given": "补报基期",
  },
};
