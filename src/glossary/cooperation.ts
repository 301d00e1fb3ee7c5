import type { Term } from "./term.ts";

/** C14: cooperation, events and the public. */
export const cooperationWords = [
  {
    id: "international-base",
    zh: "国际科技合作基地",
    en: "international S&T cooperation base",
    meaning: {
      zh: "承担国际科技合作任务的机构。",
      en: "An organisation that carries international cooperation in science.",
    },
    owner: "policy",
    capability: "C14",
  },
  {
    id: "joint-laboratory",
    zh: "联合实验室",
    en: "joint laboratory",
    meaning: {
      zh: "与其他单位或国外机构共建的实验室。",
      en: "A laboratory run together with another organisation, perhaps abroad.",
    },
    owner: "policy",
    capability: "C14",
  },
  {
    id: "ocean-decade",
    zh: "海洋十年",
    en: "UN Ocean Decade",
    meaning: {
      zh: "联合国“海洋科学促进可持续发展十年”（2021—2030 年）。",
      en: "The UN Decade of Ocean Science for Sustainable Development, 2021 to 2030.",
    },
    owner: "policy",
    capability: "C14",
  },
  {
    id: "overseas-roadshow",
    zh: "海外新技术路演",
    en: "overseas new-technology roadshow",
    meaning: { zh: "面向境外技术和团队的推介活动。", en: "Presenting technologies and teams from abroad." },
    owner: "policy",
    capability: "C14",
  },
  {
    id: "innovation-contest",
    zh: "创新创业大赛",
    en: "innovation and entrepreneurship contest",
    meaning: { zh: "以比赛选拔创业项目的活动。", en: "A contest that picks start-up projects." },
    owner: "policy",
    capability: "C14",
  },
  {
    id: "social-forces",
    zh: "社会力量",
    en: "non-government forces",
    meaning: { zh: "政府以外的企业、团体和个人。", en: "Firms, associations and individuals outside government." },
    owner: "policy",
    capability: "C14",
  },
  {
    id: "honour-title",
    zh: "荣誉称号",
    en: "honorary title",
    meaning: { zh: "授予个人或单位的荣誉。", en: "An honour given to people or organisations." },
    owner: "registers",
    capability: "C14",
  },
  {
    id: "science-popularisation",
    zh: "科普",
    en: "science popularisation",
    meaning: { zh: "向公众传播科学知识的活动。", en: "Bringing science to the public." },
    owner: "policy",
    capability: "C14",
  },
] as const satisfies readonly Term[];
