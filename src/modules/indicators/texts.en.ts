import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { IndicatorsErrorCode } from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<IndicatorsErrorCode> = {
  "indicators.indicator-not-found": (p) => `There is no indicator "${p.code ?? ""}". Choose one from the list.`,
  "indicators.target-not-found": (p) => `There is no target "${p.id ?? ""}". Choose one on the coverage page.`,
  "indicators.part-not-found": (p) =>
    `The formula of this indicator has no part "${p.part ?? ""}". Come from the page of the indicator.`,
  "indicators.baseline-in-source": (p) =>
    `The source gives the base: ${p.value ?? ""} in ${p.year ?? ""}. A base of the source is not replaced.`,
  "indicators.baseline-day-late": (p) =>
    `The day of the base, ${p.day ?? ""}, is later than today (${p.today ?? ""}). Give a day that is over.`,
  "indicators.organisation-unknown": (p) =>
    `The register of organisations has no code "${p.organisation ?? ""}". Register the organisation first.`,
  "indicators.days-order": (p) =>
    `The first day of the comparison, ${p.since ?? ""}, has to be before ${p.day ?? ""}. Choose the days again.`,
};

export const en: Same<typeof zh> = {
  errors,
  events: {
    "indicators.baseline-requested": "base value asked for",
    "indicators.baseline-given": "base value brought",
  },
};
