import type { Term } from "./term.ts";

/** C7: technology contracts and what they count for. */
export const marketContractsWords = [
  {
    id: "technology-contract",
    zh: "技术合同",
    en: "technology contract",
    meaning: {
      zh: "就技术开发、转让、许可、咨询或服务订立的合同；经登记后计入成交额。",
      en: "A contract on technology development, transfer, licence, consulting or service; registered, it counts as turnover.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "technology-amount",
    zh: "技术交易额",
    en: "technology amount",
    meaning: {
      zh: "合同成交额扣除设备、仪器、零部件、原材料等非技术性费用后的部分。",
      en: "The total of a technology contract less equipment, instruments, parts, raw materials and other costs that pay for no technology.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "contract-direction",
    zh: "合同方向",
    en: "direction of a contract",
    meaning: {
      zh: "按签订日卖方和买方所在地判断：输出、吸纳或双方都在本地。",
      en: "By the places of seller and buyer on the day of signature: output, absorption, or both sides local.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "contract-rule-set",
    zh: "登记规则",
    en: "rules of contract registration",
    meaning: {
      zh: "某段时间签订的技术合同认哪几类、扣除哪些费用。",
      en: "Which types and which deductions hold for technology contracts signed in a time.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "contract-party",
    zh: "合同当事人",
    en: "party of a contract",
    meaning: {
      zh: "技术合同的卖方或买方，按签订日的名称和所在地记录。",
      en: "Seller or buyer of a technology contract, with name and place of the day of signature.",
    },
    owner: "market",
    capability: "C7",
  },
  {
    id: "contract-step",
    zh: "合同办理记录",
    en: "step of a contract",
    meaning: {
      zh: "对技术合同的每一次办理：谁、何时、为什么，变更前的内容。",
      en: "Each thing done with a technology contract: who, when, why, and what it said before.",
    },
    owner: "market",
    capability: "C7",
  },
] as const satisfies readonly Term[];
