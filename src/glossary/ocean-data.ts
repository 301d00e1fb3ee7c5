import type { Term } from "./term.ts";

/** C10: marine observation, data and models. */
export const oceanDataWords = [
  {
    id: "observation-system",
    zh: "立体观测",
    en: "three-dimensional observation",
    meaning: {
      zh: "从空中到海底的多层次海洋观测。",
      en: "Observation of the sea at all levels, from the air to the bottom.",
    },
    owner: "policy",
    capability: "C10",
  },
  {
    id: "integrated-observation",
    zh: "空天海地一体化",
    en: "space-air-sea-land integration",
    meaning: { zh: "卫星、飞机、海上和岸基观测结合。", en: "Satellites, aircraft, sea and shore observing together." },
    owner: "policy",
    capability: "C10",
  },
  {
    id: "annotation-base",
    zh: "数据标注基地",
    en: "data annotation base",
    meaning: { zh: "为训练模型而标注数据的基地。", en: "A base where data are annotated for training models." },
    owner: "policy",
    capability: "C10",
  },
  {
    id: "data-assimilation",
    zh: "数据同化",
    en: "data assimilation",
    meaning: { zh: "把观测数据融入数值模型。", en: "Taking observations into a numerical model." },
    owner: "policy",
    capability: "C10",
  },
  {
    id: "data-assetisation",
    zh: "数据资产化",
    en: "data assetisation",
    meaning: { zh: "把数据登记、评估并作为资产使用。", en: "Registering and valuing data and using them as assets." },
    owner: "policy",
    capability: "C10",
  },
  {
    id: "data-asset-exchange",
    zh: "数据资产交易中心",
    en: "data-asset exchange",
    meaning: { zh: "数据资产登记和交易的场所。", en: "Where data assets are registered and traded." },
    owner: "policy",
    capability: "C10",
  },
  {
    id: "foundation-model",
    zh: "大模型",
    en: "foundation model",
    meaning: {
      zh: "参数规模大、可用于多种任务的人工智能模型。",
      en: "An AI model with very many parameters that serves many tasks.",
    },
    owner: "policy",
    capability: "C10",
  },
] as const satisfies readonly Term[];
