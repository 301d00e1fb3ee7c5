import type { Term } from "./term.ts";

/** Words of the mission map. */
export const missionWords = [
  {
    id: "mechanism",
    zh: "机制",
    en: "mechanism",
    meaning: {
      zh: "文件中提出的一项制度、平台、服务、名录或流程。",
      en: "A system, platform, service, register or process that a document asks for.",
    },
    owner: "mission",
  },
  {
    id: "capability",
    zh: "能力域",
    en: "capability",
    meaning: { zh: "若干机制组成的一类业务，共十四类。", en: "A family of mechanisms; there are fourteen." },
    owner: "mission",
  },
  {
    id: "room",
    zh: "功能室",
    en: "room",
    meaning: { zh: "系统中承接若干机制的一块功能。", en: "The part of the system that serves some mechanisms." },
    owner: "mission",
  },
  {
    id: "quotation",
    zh: "引文",
    en: "quotation",
    meaning: {
      zh: "机制在文件中的原话及其位置。",
      en: "The exact words of a document that name a mechanism, with their place.",
    },
    owner: "mission",
  },
  {
    id: "evidence",
    zh: "佐证",
    en: "evidence",
    meaning: {
      zh: "自动测试中对机制记录的断言；只有它能把机制的状态改为“可用”。",
      en: "An assertion by an automatic test on a record of a mechanism; nothing else makes its state “works”.",
    },
    owner: "mission",
  },
  {
    id: "mission-map",
    zh: "机制落实图",
    en: "mission map",
    meaning: { zh: "机制、原文、功能室和状态的对照。", en: "Mechanisms with their sentences, rooms and states." },
    owner: "mission",
  },
] as const satisfies readonly Term[];
