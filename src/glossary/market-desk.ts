import type { Term } from "./term.ts";

/** C7: how demands and results are brought together. */
export const marketDeskWords = [
  {
    id: "match-item",
    zh: "匹配条目",
    en: "item for matching",
    meaning: {
      zh: "一项已发布需求或成果的公开内容，供匹配读取。",
      en: "The public part of a published demand or result, as matching reads it.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "match-posting",
    zh: "匹配词条",
    en: "term of an item for matching",
    meaning: { zh: "一个字、二字组或词出现在哪些匹配条目中。", en: "In which items a character, pair or word occurs." },
    owner: "market",
    capability: "C7",
  },
  {
    id: "match-frequency",
    zh: "匹配词频",
    en: "frequency of a term",
    meaning: {
      zh: "一个字、二字组或词出现在多少个匹配条目中。",
      en: "In how many items a character, pair or word occurs.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "proposed-pair",
    zh: "推荐的一对",
    en: "proposed pair",
    meaning: {
      zh: "系统推荐给技术经纪人的一对需求和成果，等待认领或说明为什么不合适。",
      en: "A demand and a result that matching proposes to brokers, to be taken up or put aside with a reason.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "lead",
    zh: "供需对接",
    en: "lead",
    meaning: {
      zh: "技术经纪人认领的一对需求和成果，从匹配、联系、洽谈、试用到签约、履约、见效，或被拒绝。",
      en: "A demand and a result that a broker took up, from the match through talks, trial and contract to its effect, or a refusal.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "lead-step",
    zh: "对接办理记录",
    en: "step of a lead",
    meaning: { zh: "对接中做过的每一件事：谁、何时、说明。", en: "Everything done with a lead: who, when and a note." },
    owner: "market",
    capability: "C7",
  },
  {
    id: "lead-question",
    zh: "对接询问",
    en: "question to an owner",
    meaning: {
      zh: "技术经纪人向需求方或成果方提出、限期答复的询问。",
      en: "What a broker asks the owner of a demand or result, to be answered by a day.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "lead-interest",
    zh: "利益关系申报",
    en: "declared interest",
    meaning: {
      zh: "技术经纪人申报的与一方的关系；申报后不能再居间这一对。",
      en: "A tie of a broker to one side, as declared; after it they are no broker of the pair.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "pair-wish",
    zh: "对接意愿",
    en: "wish for a pair",
    meaning: {
      zh: "需求方或成果方表示愿意与对方对接；经纪人先看到这样的一对。",
      en: "That the owner of a demand or a result wants to be brought together with the other side; brokers see such a pair first.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "refused-pair",
    zh: "被拒绝的一对",
    en: "refused pair",
    meaning: {
      zh: "一对需求和成果为什么不合适；相似的一对在匹配中排得更后。",
      en: "Why a demand and a result did not fit; pairs like it are ranked lower.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "concept-proof",
    zh: "概念验证申请",
    en: "proof of concept of a lead",
    meaning: {
      zh: "对接中申请的概念验证：要验证什么、怎样验证、经费，以及通过、调整或终止的判定。",
      en: "A proof of concept asked for in a lead: what is to be shown, by which test, for how much, and go, change or stop.",
    },
    owner: "market",
    capability: "C7",
  },
] as const satisfies readonly Term[];
