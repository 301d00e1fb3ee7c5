import type { Term } from "./term.ts";

/** Words of the module indicators. */
export const indicatorsWords = [
  {
    id: "definition",
    zh: "指标定义",
    en: "indicator definition",
    meaning: {
      zh: "一个指标的名称、单位、方向、口径和算式；是地区数据包里的数据。",
      en: "Name, unit, direction, population and formula of an indicator; data of the region pack.",
    },
    owner: "indicators",
  },
  {
    id: "target-link",
    zh: "目标挂接",
    en: "target link",
    meaning: {
      zh: "一个量化目标由哪个指标衡量，或者为什么没有指标衡量。",
      en: "Which indicator measures a quantified target, or why none does.",
    },
    owner: "indicators",
  },
  {
    id: "target-quote",
    zh: "目标原句",
    en: "target quote",
    meaning: {
      zh: "说出目标的原文，以及它在文件里的位置。",
      en: "The words that state a target, and where they stand in the document.",
    },
    owner: "indicators",
  },
  {
    id: "goal-link",
    zh: "定性目标挂接",
    en: "goal link",
    meaning: {
      zh: "一个定性目标由哪个指标衡量，或者为什么没有指标衡量。",
      en: "Which indicator measures a qualitative goal, or why none does.",
    },
    owner: "indicators",
  },
  {
    id: "current-value",
    zh: "当前值",
    en: "current value",
    meaning: {
      zh: "指标按此刻所知计算出的值；有新事实就重算，与从头计算的结果相同。",
      en: "What an indicator comes to by what is known now; worked out again with every new fact, equal to a full computation.",
    },
    owner: "indicators",
  },
  {
    id: "metric-change",
    zh: "指标项变动",
    en: "metric change",
    meaning: {
      zh: "一个指标项有了新事实，依赖它的指标要重算。",
      en: "A metric has new facts, so the indicators that depend on it are due.",
    },
    owner: "indicators",
  },
  {
    id: "given-baseline",
    zh: "补报基期值",
    en: "base value brought",
    meaning: {
      zh: "原文没有写、由人补报并附证据的基期值。",
      en: "A base value that the source does not give and a person brings with its evidence.",
    },
    owner: "indicators",
  },
  {
    id: "baseline-request",
    zh: "基期补报请求",
    en: "baseline request",
    meaning: {
      zh: "请责任单位补报一个目标的基期值。",
      en: "A responsible unit is asked for the base value of a target.",
    },
    owner: "indicators",
  },
  {
    id: "baseline-decline",
    zh: "无基期回复",
    en: "decline of a baseline request",
    meaning: {
      zh: "被征询的单位回复没有该基期数，并说明原因。",
      en: "The unit that was asked says that it has no such base value, and why.",
    },
    owner: "indicators",
  },
] as const satisfies readonly Term[];
