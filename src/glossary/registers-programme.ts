import type { Term } from "./term.ts";

/** What the registers of C1 to C7 keep. */
export const registersProgrammeWords = [
  {
    id: "fiscal-input",
    zh: "财政科技投入",
    en: "fiscal S&T input",
    meaning: {
      zh: "一个年度一个专项的财政科技预算和支出。",
      en: "The budget and spending on science of one programme in one year.",
    },
    owner: "registers",
    capability: "C1",
  },
  {
    id: "upper-fund",
    zh: "上级资金争取",
    en: "upper-level funds",
    meaning: {
      zh: "向国家、省、市争取专项资金的一个储备项目，从储备、申报到批复。",
      en: "A project kept ready to ask for national, provincial or city funds, from reserve to application to answer.",
    },
    owner: "registers",
    capability: "C1",
  },
  {
    id: "foresight-topic",
    zh: "前沿研判",
    en: "foresight topic",
    meaning: {
      zh: "一个值得跟踪的未来产业前沿方向及其研判。",
      en: "A frontier direction of future industries that is watched, and what is thought of it.",
    },
    owner: "registers",
    capability: "C1",
  },
  {
    id: "typical-case",
    zh: "典型案例",
    en: "typical case",
    meaning: {
      zh: "可复制、可推广的一条经验，附证据和推广情况。",
      en: "An experience worth repeating, with its evidence and where it was repeated.",
    },
    owner: "registers",
    capability: "C1",
  },
  {
    id: "institutional-rule",
    zh: "制度文本",
    en: "institutional rule",
    meaning: {
      zh: "高校院所的经费细则或一份负面清单的一个版本。",
      en: "One version of an institution's rules for grants, or of a negative list.",
    },
    owner: "registers",
    capability: "C3",
  },
  {
    id: "title-application",
    zh: "资格申报",
    en: "title application",
    meaning: {
      zh: "一家企业申报一种资格或称号、由人辅导的过程和结果。",
      en: "A firm's application for a title, with help, and what came of it.",
    },
    owner: "registers",
    capability: "C4",
  },
  {
    id: "former-record",
    zh: "原名录记录",
    en: "record of a former register",
    meaning: {
      zh: "一类名录升级为独立模块时留下的原记录，交接一次。",
      en: "What a record said before its register became a module; handed over once.",
    },
    owner: "registers",
  },
  {
    id: "former-paper",
    zh: "原名录附件",
    en: "paper of a former register",
    meaning: {
      zh: "随原名录记录一并交接的附件。",
      en: "A paper that is handed over with such a record.",
    },
    owner: "registers",
  },
  {
    id: "former-mention",
    zh: "原名录文件出处",
    en: "mention of a former record",
    meaning: {
      zh: "随原名录记录一并交接的文件出处：哪一行提到它。",
      en: "A line of a document that speaks of such a record, handed over with it.",
    },
    owner: "registers",
  },
  {
    id: "former-title",
    zh: "原登记资格",
    en: "formerly registered title",
    meaning: {
      zh: "原资格登记簿中的一条记录所载的资格，移交企业名录一次。",
      en: "A title as a record of the former register of titles gave it; handed over to the register of firms once.",
    },
    owner: "registers",
    capability: "C4",
  },
  {
    id: "nursery-member",
    zh: "培育库企业",
    en: "nursery member",
    meaning: {
      zh: "进入后备库或上市培育库、由专班服务的一家企业。",
      en: "A firm in a reserve pool or listing nursery that a task force serves.",
    },
    owner: "registers",
    capability: "C4",
  },
  {
    id: "seed-firm",
    zh: "种子企业",
    en: "seed firm",
    meaning: {
      zh: "按创新指数排序识别筛选出的种子期、初创期科技型企业。",
      en: "A seed or start-up firm that was selected by the innovation index.",
    },
    owner: "registers",
    capability: "C4",
  },
  {
    id: "rd-coverage",
    zh: "研发机构覆盖",
    en: "R&D coverage",
    meaning: {
      zh: "一家规上企业有没有研发机构、有没有研发活动。",
      en: "Whether an above-scale firm has an R&D institution and R&D activity.",
    },
    owner: "registers",
    capability: "C4",
  },
  {
    id: "state-firm-rd",
    zh: "国企研发考核",
    en: "R&D of a state firm",
    meaning: {
      zh: "一家国有企业一个年度的研发投入及考核。",
      en: "What a state-owned firm spent on R&D in a year, and how it was assessed.",
    },
    owner: "registers",
    capability: "C4",
  },
  {
    id: "innovative-product",
    zh: "首购创新产品",
    en: "innovative product",
    meaning: {
      zh: "首购目录中的一个创新产品及其首次采购。",
      en: "A product in the catalogue of first purchases, and its first buyer.",
    },
    owner: "registers",
    capability: "C5",
  },
  {
    id: "white-list-firm",
    zh: "白名单企业",
    en: "white-list firm",
    meaning: {
      zh: "推荐给银行的科技信贷白名单中的一家企业。",
      en: "A firm on the credit white list that banks are given.",
    },
    owner: "registers",
    capability: "C6",
  },
  {
    id: "fund",
    zh: "科技基金",
    en: "technology fund",
    meaning: { zh: "投向科技创新的一支基金。", en: "A fund that invests in technology." },
    owner: "registers",
    capability: "C6",
  },
  {
    id: "patent",
    zh: "知识产权",
    en: "intellectual property",
    meaning: {
      zh: "一项专利、标准或其他知识产权及其效力。",
      en: "A patent, standard or other right, and whether it holds.",
    },
    owner: "registers",
    capability: "C7",
  },
  {
    id: "future-stream",
    zh: "未来产业培育事项",
    en: "future-industry work",
    meaning: {
      zh: "一个未来产业在一个抓手上的一项工作，有指标和目标。",
      en: "Work for one future industry on one of four levers, with its measure and target.",
    },
    owner: "registers",
    capability: "C2",
  },
  {
    id: "affecting-decision",
    zh: "影响他人的决定",
    en: "decision that affects others",
    meaning: {
      zh: "授奖立项、取消资格、诚信处理等影响他人的一项决定，及其公示、全过程记录和法制审核。",
      en: "An award, an exclusion, an integrity decision or another one that affects somebody, with its disclosure, record and legal review.",
    },
    owner: "registers",
    capability: "C3",
  },
] as const satisfies readonly Term[];
