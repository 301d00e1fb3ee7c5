import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

const percent = { zh: "%", en: "%" };
const method = {
  zh: "方法见 Open SDG 公布的进展测算办法；规划文件没有规定。",
  en: "The method is the progress measurement that Open SDG publishes; the documents of the region set none.",
};

export const onTrackRatio: ParameterDefinition<number> = {
  code: "indicators.on-track-ratio",
  schema: z.number().min(1).max(200),
  initial: 95,
  unit: percent,
  texts: {
    zh: { title: "“正常”的下限", meaning: `实际年均增速达到所需年均增速的百分之几，算正常。${method.zh}` },
    en: {
      title: "Lower limit of “on track”",
      meaning: `From which share of the required growth on the observed growth counts as on track. ${method.en}`,
    },
  },
};

export const accelerationRatio: ParameterDefinition<number> = {
  code: "indicators.acceleration-ratio",
  schema: z.number().min(0).max(200),
  initial: 60,
  unit: percent,
  texts: {
    zh: {
      title: "“需要加快”的下限",
      meaning: `实际年均增速达到所需年均增速的百分之几，算有进展但需要加快；再低算进展有限。${method.zh}`,
    },
    en: {
      title: "Lower limit of “acceleration needed”",
      meaning: `From which share of the required growth on progress counts as made but too slow; below it progress is limited. ${method.en}`,
    },
  },
};

export const aboutTolerance: ParameterDefinition<number> = {
  code: "indicators.about-tolerance",
  schema: z.number().min(0).max(50),
  initial: 0,
  unit: percent,
  texts: {
    zh: { title: "“左右”的允许偏差", meaning: "目标写“左右”时，低多少以内仍算达到。文件没有规定，先按0，即不放宽。" },
    en: {
      title: "Tolerance of “about”",
      meaning:
        "How far below an “about” target still counts as reached. The documents do not say; 0 to begin with, which grants nothing.",
    },
  },
};

export const yearsApart: ParameterDefinition<number> = {
  code: "indicators.years-apart",
  schema: z.int().min(0).max(5),
  initial: 1,
  unit: { zh: "年", en: "years" },
  texts: {
    zh: {
      title: "分子与分母的年份差",
      meaning: "比值的分子与分母中有一个是时点数时，年份最多相差几年；超过就不计算。两个都是年度数时必须同年。",
    },
    en: {
      title: "Years between the parts of a ratio",
      meaning:
        "How many years the two parts of a ratio may lie apart when one is a stock; beyond that nothing is computed. Two yearly figures are always of one year.",
    },
  },
};

export const forecastChance: ParameterDefinition<number> = {
  code: "indicators.forecast-chance",
  schema: z.number().min(50).max(99),
  initial: 80,
  unit: percent,
  texts: {
    zh: { title: "预测区间的把握", meaning: "预测带以多大的把握包含实际值。" },
    en: {
      title: "Chance of the forecast interval",
      meaning: "With which chance the band of a forecast holds the value that comes.",
    },
  },
};

export const forecastYears: ParameterDefinition<number> = {
  code: "indicators.forecast-years",
  schema: z.int().min(3).max(20),
  initial: 4,
  unit: { zh: "年", en: "years" },
  texts: {
    zh: { title: "预测所需的最少年数", meaning: "至少有几个年度值才做预测；不足时说明缺什么。" },
    en: {
      title: "Fewest years for a forecast",
      meaning: "How many yearly values a forecast needs; with fewer the screen says so.",
    },
  },
};

export const indicatorsParameters = [
  onTrackRatio,
  accelerationRatio,
  aboutTolerance,
  yearsApart,
  forecastChance,
  forecastYears,
];
