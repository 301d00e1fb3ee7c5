import type { Term } from "./term.ts";

/** Words of the module taxonomies. */
export const taxonomiesWords = [
  {
    id: "vocabulary",
    zh: "词表",
    en: "vocabulary",
    meaning: {
      zh: "归类用的一张表，带依据；原文没有列出成员的，成员空着。",
      en: "A list by which things are classified, with its basis; where the text names no members it has none.",
    },
    owner: "taxonomies",
  },
  {
    id: "item",
    zh: "词条",
    en: "item",
    meaning: {
      zh: "词表在一段期间内的一个成员，有固定代码、名称、上级和依据。",
      en: "A member of a vocabulary during a period, with its lasting code, its names, what is above it and its basis.",
    },
    owner: "taxonomies",
  },
  {
    id: "item-change",
    zh: "词条变更",
    en: "item change",
    meaning: {
      zh: "词条的一次增加、终止或改写：谁、何时、为什么、自何日起。",
      en: "One adding, ending or rewording of an item: who, when, why, from which day.",
    },
    owner: "taxonomies",
  },
  {
    id: "crosswalk",
    zh: "词表对照",
    en: "crosswalk",
    meaning: {
      zh: "两张词表的两个词条之间的关系：相同、属于、包含或部分重合；原文没有写明的须经确认。",
      en: "What an item of one list is to one of another: the same, narrower, broader, overlapping; what no text states has to be confirmed.",
    },
    owner: "taxonomies",
  },
  {
    id: "crosswalk-decision",
    zh: "对照决定",
    en: "crosswalk decision",
    meaning: {
      zh: "对一条词表对照的确认或否定，写明理由；以最后一次为准。",
      en: "The confirming or rejecting of a crosswalk, with the reason; the last one counts.",
    },
    owner: "taxonomies",
  },
] as const satisfies readonly Term[];
