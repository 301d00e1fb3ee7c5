import type { Term } from "./term.ts";

/** C4: who firms are, beside the titles that the documents name. */
export const firmsWords = [
  {
    id: "firm",
    zh: "企业主体",
    en: "firm",
    meaning: {
      zh: "企业、高校或院所作为被登记的主体：不论名称如何变化，只登记一次。",
      en: "An enterprise, university or institute as a subject that is registered once, whatever it is called.",
    },
    owner: "firms",
    capability: "C4",
  },
  {
    id: "firm-name",
    zh: "企业名称",
    en: "name of a firm",
    meaning: {
      zh: "正式名称、简称、别称和曾用名，各有起止日期。",
      en: "Official, short, other and former names, each with its dates.",
    },
    owner: "firms",
    capability: "C4",
  },
  {
    id: "firm-place",
    zh: "企业所在地",
    en: "place of a firm",
    meaning: { zh: "企业在一段时间内所在的区域。", en: "The area where a firm sits for a time." },
    owner: "firms",
    capability: "C4",
  },
  {
    id: "title-kind",
    zh: "称号种类",
    en: "kind of title",
    meaning: {
      zh: "本地区企业可以持有的一种称号，以及它计入哪一项指标项。",
      en: "A title that firms of the region can hold, and the metric in which it counts.",
    },
    owner: "firms",
    capability: "C4",
  },
  {
    id: "firm-title",
    zh: "企业称号",
    en: "title of a firm",
    meaning: {
      zh: "企业在有效期内持有的认定或称号，可以提前撤销。",
      en: "A recognition that a firm holds for its period of validity, unless it is withdrawn before.",
    },
    owner: "firms",
    capability: "C4",
  },
  {
    id: "firm-class",
    zh: "企业规模和领域",
    en: "class of a firm",
    meaning: {
      zh: "一家企业在一段时间内属于的规模或技术领域。",
      en: "The size class of a firm, or a field that it works in, for a time.",
    },
    owner: "firms",
    capability: "C4",
  },
  {
    id: "firm-figure",
    zh: "企业年度数据",
    en: "yearly figure of a firm",
    meaning: {
      zh: "企业一年的营业收入、研发投入、人员等关键数据，只有本单位、名录管理员和审计可见。",
      en: "A key figure of a firm for a year, such as revenue, R&D spending or staff; seen by its people, those who keep the register and auditors.",
    },
    owner: "firms",
    capability: "C4",
  },
  {
    id: "firm-double",
    zh: "重复登记",
    en: "double of a firm",
    meaning: {
      zh: "同一主体在名录中的另一条记录，归并到保留的一条后只计一次，可以撤销。与两家公司的合并无关。",
      en: "Another record of the same firm; joined to the one that is kept it counts once, and can be parted again. Not a merger of two companies.",
    },
    owner: "firms",
    capability: "C4",
  },
] as const satisfies readonly Term[];
