import type { Term } from "./term.ts";

/** C7: licences that are paid as they are used. */
export const marketLicencesWords = [
  {
    id: "licence",
    zh: "成果许可",
    en: "licence",
    meaning: {
      zh: "许可方允许被许可方按约定条款使用一项成果；付费随使用产生。",
      en: "A licensor lets a licensee use a result on agreed terms; what is paid follows the use.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "licence-party",
    zh: "许可当事方",
    en: "side of a licence",
    meaning: {
      zh: "许可方、被许可方、担保人，以及只能查看的经纪人。",
      en: "Licensor, licensee and guarantor, and the broker who reads along.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "licence-step",
    zh: "许可经过",
    en: "step of a licence",
    meaning: {
      zh: "对许可做过的一件事或按条款自动发生的一件事，只增不改。",
      en: "Something done with a licence, or that happened by itself as the terms say; steps only grow.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "licence-entry",
    zh: "许可往来账",
    en: "entry of a licence",
    meaning: {
      zh: "许可账上的一笔，借贷相等，只增不改。",
      en: "One entry in the accounts of a licence: debits equal credits, and it is never changed.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "licence-posting",
    zh: "许可记账行",
    en: "posting of a licence",
    meaning: {
      zh: "一笔往来账中记入一个账户的金额，以分计。",
      en: "What an entry puts on one account, in fen.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "licence-place",
    zh: "优先洽购排队",
    en: "place in the queue of first refusal",
    meaning: {
      zh: "试用未转正后依次优先洽购一项成果的排队位置。",
      en: "Who may take a result first, in order, when a trial ends without conversion.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "pay-later-title",
    zh: "先用后付适用称号",
    en: "title that shows for whom pay later is meant",
    meaning: {
      zh: "表明企业属于中小微企业的称号，由地区按日期设定。",
      en: "A title that shows that a firm is a micro, small or medium one, as the region says by date.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "licence-notice",
    zh: "许可到期提醒",
    en: "notice of a day of a licence",
    meaning: {
      zh: "某一期限到来之前向该方发出的提醒，每个期限一次。",
      en: "A side was told of a day before it came, each day once.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "trial-licence",
    zh: "试用许可",
    en: "trial licence",
    meaning: {
      zh: "先试用，价格和转为正式许可的条件在签约时定下。",
      en: "A licence to try; its price and the terms of conversion stand fixed when it is signed.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "royalty-statement",
    zh: "收入申报",
    en: "statement of revenue",
    meaning: {
      zh: "被许可方按周期申报使用成果取得的收入，许可方确认后计算提成。",
      en: "What a licensee says it earned with a result in a period; once the licensor confirms, royalty is reckoned.",
    },
    owner: "market",
    capability: "C7",
  },
] as const satisfies readonly Term[];
