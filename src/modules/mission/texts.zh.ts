import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { MechanismState, MissionErrorCode } from "./contract.ts";

const errors: ErrorTexts<MissionErrorCode> = {
  "mission.mechanism-not-found": (p) => `没有编号为“${p.id ?? ""}”的机制。请检查地址，或在机制落实图中查找。`,
};

const states: Record<MechanismState, string> = { works: "已运行", "room-exists": "已有模块", planned: "规划中" };

const stateMeanings: Record<MechanismState, string> = {
  works: "有一条旅程测试点名该机制，并核对了它的记录。",
  "room-exists": "服务它的模块已经建成，但还没有测试证明它。",
  planned: "服务它的模块尚未建成。",
};

/** Texts of the mission map. */
export const zh = {
  errors,
  states,
  stateMeanings,
  page: {
    title: "机制落实图",
    question: "文件承诺的机制，哪些已经运行？",
    answer: (works: number, exists: number, planned: number) =>
      `共 ${works + exists + planned} 项机制：${works} 项已运行，${exists} 项已有模块但尚未证明，${planned} 项规划中。`,
    nav: "机制落实图",
    about: "文件承诺了哪些机制，哪些已经运行",
    clear: "清除筛选",
    byCapability: "按能力看各状态的数量",
    empty: "没有符合筛选条件的机制。请放宽条件。",
    noMap: "本地区的数据包没有机制清单。",
    openQuotation: (document: string) => `在“${document}”中打开这句话`,
    more: (count: number) => `另有 ${count} 句`,
  },
  columns: { id: "编号", name: "机制", quotation: "文件原句", room: "服务模块", state: "状态", capability: "能力" },
  filters: { words: "查找机制或原句" },
  separator: "、",
  openRoom: "打开房间",
  roomMissing: "尚未建成",
  detail: {
    quotations: "文件原句",
    line: (line: number) => `第 ${line} 行`,
    room: "服务模块",
    state: "状态",
    evidence: "证明它的旅程",
    noEvidence: "还没有旅程测试证明它。",
    analysis: "需求分析（英文原文）",
    says: "文件怎么说",
    usedBy: "谁使用",
    softwareMust: "软件应做到",
    names: "文件用语",
    sections: "出处",
  },
};
