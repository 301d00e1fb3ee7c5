import type { Term } from "./term.ts";

/** C7: demands and results of the technology market. */
export const marketGoodsWords = [
  {
    id: "demand",
    zh: "技术需求",
    en: "technology demand",
    meaning: {
      zh: "企业或单位需要解决的技术问题：现状、要达到的指标、预算、期限和验收办法。",
      en: "A technical problem that somebody needs solved: how it is now, what is wanted, budget, deadline and acceptance.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "result",
    zh: "待转化成果",
    en: "result for transfer",
    meaning: {
      zh: "可供许可、转让或合作的科技成果，以及它的成熟度、知识产权和条件。",
      en: "An outcome of research that may be licensed, sold or developed together, with its readiness, rights and terms.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "market-step",
    zh: "供需办理记录",
    en: "step of a demand or result",
    meaning: {
      zh: "一项需求或成果由一种状态到另一种状态：谁、何时、为何。",
      en: "A demand or a result going from one state to another: who, when and why.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "confidential-part",
    zh: "保密部分",
    en: "confidential part",
    meaning: {
      zh: "需求或成果中只有所有单位可见、经双方同意才向指定单位披露的内容。",
      en: "What of a demand or a result only its owner sees, and a named party after both agreed.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "disclosure",
    zh: "保密披露",
    en: "disclosure to a party",
    meaning: {
      zh: "双方同意后，向指定单位开放保密部分，任何一方都可以终止。",
      en: "Opening a confidential part to a named party after both agreed; either side may end it.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "readiness-evidence",
    zh: "成熟度证据",
    en: "readiness evidence",
    meaning: {
      zh: "证明成果达到技术成熟度某一级某一项要求的材料。",
      en: "What shows that a result meets an item of a level of technology readiness.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "saved-search",
    zh: "收藏的检索",
    en: "saved search",
    meaning: {
      zh: "个人保存的一组技术市场检索条件。",
      en: "A search of the technology market that a person keeps.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "result-mark",
    zh: "成果转化标记",
    en: "mark of a result",
    meaning: {
      zh: "一项成果在某日被遴选支持、推动转化或确认转化，三个口径分别计数，可以撤销。",
      en: "That a result was selected, moved on its way or transferred on a day; the three count apart, and each can be taken back.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "result-paper",
    zh: "成果附件",
    en: "paper of a result",
    meaning: {
      zh: "随成果保存的文件，公开或只给所有单位、审读和管理人员。",
      en: "A file that is kept with a result, for everybody or for those inside.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "result-mention",
    zh: "成果的文件出处",
    en: "mention of a result",
    meaning: {
      zh: "文件中提到一项成果的那一行和原话。",
      en: "A line of a document that speaks of a result, with its words.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "result-decision",
    zh: "职务科技成果的决定",
    en: "decision about a result",
    meaning: {
      zh: "所有单位对职务科技成果的单列、定价、权属份额或长期使用权作出的决定。",
      en: "What the owner of a result of service decided: to list it apart, its price, its shares, a right of long-term use.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "result-evaluation",
    zh: "成果评价",
    en: "evaluation of a result",
    meaning: {
      zh: "他单位人员按应用、转化、产业化对成果作出的评价，附证据。",
      en: "How somebody of another house judges a result by its application, transfer or industrialisation, with evidence.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "result-patent",
    zh: "成果对应的专利",
    en: "patent of a result",
    meaning: {
      zh: "专利与知识产权名录中指明属于某项成果的专利。",
      en: "A patent whose record in the register of patents named the result.",
    },
    owner: "market",
    capability: "C7",
  },
] as const satisfies readonly Term[];
