import type { Term } from "./term.ts";

/** What the registers keep besides the words of their capabilities. */
export const registersWords = [
  {
    id: "state-change",
    zh: "状态变更",
    en: "change of state",
    meaning: {
      zh: "一条记录从一个状态到另一个状态的一步：谁、何时、为何、凭什么。",
      en: "A step of a record from one state to another: who, when, why, on which basis.",
    },
    owner: "registers",
  },
  {
    id: "mention",
    zh: "文件提及",
    en: "mention",
    meaning: {
      zh: "规划文件点名说到一件事物的地方：行和原话。",
      en: "A place where a plan names a thing: the line and the words.",
    },
    owner: "registers",
  },
  {
    id: "life-cycle",
    zh: "办理流程",
    en: "life cycle",
    meaning: {
      zh: "一类记录可以处于哪些状态、怎样从一个到另一个；每一版保留。",
      en: "The states that records of a kind can be in and the steps between them; every version is kept.",
    },
    owner: "registers",
  },
  {
    id: "register-basis",
    zh: "名录依据",
    en: "basis of a register",
    meaning: {
      zh: "本地区文件中要求建这个名录的条款，及其状态、步骤的出处。",
      en: "The clauses of the region's documents that ask for a register and give its states and steps.",
    },
    owner: "registers",
  },
  {
    id: "platform",
    zh: "创新平台",
    en: "innovation platform",
    meaning: {
      zh: "实验室、创新中心、研发机构和重大设施的统称。",
      en: "A laboratory, centre, R&D institution or major facility.",
    },
    owner: "registers",
    capability: "C11",
  },
  {
    id: "incubation-carrier",
    zh: "孵化载体",
    en: "incubation carrier",
    meaning: {
      zh: "众创空间、孵化器、加速器等培育初创企业的场所和机构。",
      en: "A maker space, incubator, accelerator or another place that grows young firms.",
    },
    owner: "registers",
    capability: "C13",
  },
  {
    id: "incubatee",
    zh: "在孵企业",
    en: "incubatee",
    meaning: { zh: "正在孵化载体中成长的企业或团队。", en: "A firm or team that grows in a carrier." },
    owner: "registers",
    capability: "C13",
  },
  {
    id: "park",
    zh: "园区",
    en: "park",
    meaning: { zh: "有重点产业方向的产业或科技园区。", en: "A park with industries that it concentrates on." },
    owner: "registers",
    capability: "C13",
  },
  {
    id: "landing",
    zh: "招商落地",
    en: "landing",
    meaning: {
      zh: "一条招商线索，从接洽到签约、落地。",
      en: "A lead of investment attraction, from contact to promise to settling.",
    },
    owner: "registers",
    capability: "C13",
  },
  {
    id: "scenario",
    zh: "场景",
    en: "scenario",
    meaning: {
      zh: "清单中的一个应用场景，走三步或五步的工作链条。",
      en: "One application scenario of the list, on a chain of three or five steps.",
    },
    owner: "registers",
    capability: "C8",
  },
] as const satisfies readonly Term[];
