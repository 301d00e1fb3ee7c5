import type { Term } from "./term.ts";

/** Words of the module facilities. */
export const facilitiesWords = [
  {
    id: "booking",
    zh: "设施预约",
    en: "booking",
    meaning: {
      zh: "向管理单位申请、经确认使用共享资源的一段时间。",
      en: "Hours of a shared resource, asked of its keeper and confirmed.",
    },
    owner: "facilities",
    capability: "C9",
  },
  {
    id: "booking-offer",
    zh: "预约条件",
    en: "booking terms",
    meaning: {
      zh: "一项共享资源怎样预约：收费、参观名额、安全和资格要求。",
      en: "How a shared resource is booked: prices, places for visitors, what has to be shown.",
    },
    owner: "facilities",
    capability: "C9",
  },
  {
    id: "booking-step",
    zh: "预约办理记录",
    en: "booking step",
    meaning: {
      zh: "一份预约的提出、确认、使用、结算等一步：谁、何时、说了什么。",
      en: "A step of a booking, such as its confirmation: who, when, with which words.",
    },
    owner: "facilities",
    capability: "C9",
  },
  {
    id: "openness-rate",
    zh: "开放率",
    en: "openness",
    meaning: {
      zh: "对外开放机时占可用机时的比例；“全面开放”指多少，文件没有说明。",
      en: "Hours open to others as a share of the hours that a resource can run; the documents do not say what full opening means in hours.",
    },
    owner: "facilities",
    capability: "C9",
  },
  {
    id: "running-cost",
    zh: "运行成本",
    en: "running cost",
    meaning: { zh: "一项共享资源一年的运行支出。", en: "What a shared resource cost in a year." },
    owner: "facilities",
    capability: "C9",
  },
] as const satisfies readonly Term[];
