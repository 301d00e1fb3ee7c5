import type { Term } from "./term.ts";

/** C8: application scenarios. */
export const scenariosWords = [
  {
    id: "application-scenario",
    zh: "应用场景",
    en: "application scenario",
    meaning: {
      zh: "为新技术、新产品提供的真实使用环境。",
      en: "A real setting in which a new technology or product is used.",
    },
    owner: "policy",
    capability: "C8",
  },
  {
    id: "list-edition",
    zh: "清单发布",
    en: "list publication",
    meaning: {
      zh: "定期公布场景需求或能力清单。",
      en: "Publishing, at intervals, a list of scenarios wanted or offered.",
    },
    owner: "policy",
    capability: "C8",
  },
  {
    id: "super-scenario",
    zh: "超级场景",
    en: "super scenario",
    meaning: {
      zh: "规模大、带动强的综合应用场景；口径以文件为准。",
      en: "A large scenario that draws many others after it; the definition is the document's.",
    },
    owner: "policy",
    capability: "C8",
  },
  {
    id: "verification-scenario",
    zh: "新技术验证场景",
    en: "new-technology verification scenario",
    meaning: { zh: "用于检验新技术性能的场景。", en: "A scenario for testing how a new technology performs." },
    owner: "policy",
    capability: "C8",
  },
  {
    id: "scenario-field-test",
    zh: "场景实测",
    en: "scenario field test",
    meaning: { zh: "在真实场景中测试产品。", en: "Testing a product in a real scenario." },
    owner: "policy",
    capability: "C8",
  },
] as const satisfies readonly Term[];
