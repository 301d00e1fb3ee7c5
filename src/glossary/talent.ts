import type { Term } from "./term.ts";

/** C12: people of talent. */
export const talentWords = [
  {
    id: "top-talent",
    zh: "顶尖人才",
    en: "top talent",
    meaning: {
      zh: "层次最高的一类人才；标准以文件为准。",
      en: "The highest class of talent; the criteria are the document's.",
    },
    owner: "policy",
    capability: "C12",
  },
  {
    id: "industry-leading-talent",
    zh: "产业领军人才",
    en: "industry-leading talent",
    meaning: { zh: "带动产业发展的高层次人才。", en: "High-level people who move an industry forward." },
    owner: "policy",
    capability: "C12",
  },
  {
    id: "rating-by-salary",
    zh: "按薪定才",
    en: "rating by salary",
    meaning: { zh: "以市场薪酬评价人才。", en: "Judging talent by market salary." },
    owner: "policy",
    capability: "C12",
  },
  {
    id: "rating-by-contest",
    zh: "以赛选才",
    en: "rating by contest",
    meaning: { zh: "通过竞赛选拔人才。", en: "Choosing talent by contest." },
    owner: "policy",
    capability: "C12",
  },
  {
    id: "rating-by-performance",
    zh: "以绩推才",
    en: "rating by performance",
    meaning: { zh: "以业绩评价和推荐人才。", en: "Judging and recommending talent by results." },
    owner: "policy",
    capability: "C12",
  },
  {
    id: "green-card",
    zh: "服务绿卡",
    en: "talent service card",
    meaning: { zh: "人才凭以享受便利服务的证卡。", en: "A card that gives talent access to services." },
    owner: "registers",
    capability: "C12",
  },
  {
    id: "talent-customisation-right",
    zh: "人才定制权",
    en: "employer's talent-criteria right",
    meaning: {
      zh: "用人单位自定标准推荐人才的权利。",
      en: "An employer's right to set its own criteria and recommend talent.",
    },
    owner: "policy",
    capability: "C12",
  },
  {
    id: "academician-station",
    zh: "院士工作站",
    en: "academician workstation",
    meaning: {
      zh: "院士团队与单位合作的工作平台。",
      en: "A platform where an academician's team works with an organisation.",
    },
    owner: "policy",
    capability: "C12",
  },
  {
    id: "st-commissioner",
    zh: "科技特派员",
    en: "S&T commissioner",
    meaning: {
      zh: "派到农村或企业提供科技服务的人员。",
      en: "Somebody sent to the countryside or to firms to help with technology.",
    },
    owner: "policy",
    capability: "C12",
  },
  {
    id: "title-review",
    zh: "职称评审",
    en: "professional-title review",
    meaning: { zh: "评定专业技术人员职称。", en: "Deciding the professional titles of technical staff." },
    owner: "policy",
    capability: "C12",
  },
] as const satisfies readonly Term[];
