import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import type { PackDraft, RegionHead } from "./draft-pack.ts";
import type { FoundArea } from "./find-areas.ts";
import type { FoundUnit } from "./find-units.ts";
import type { OpenList } from "./register-lists.ts";

export interface PlanCounts {
  targets: number;
  goals: number;
  tasks: number;
}

export const zh = {
  isThere: (path: string) => `${path} 已存在，没有写入。请换一个文件夹。`,
  twice: (file: string, other: string) => `${file} 与 ${other} 是同一份规划，没有写入。`,
  done: ({ units, areas, indicators, region }: PackDraft) =>
    `${region.zh}：单位 ${units.length} 个，区域 ${areas.length} 个，指标 ${indicators} 个。还要人填的见 OPEN-POINTS.md。`,
  title: ({ zh: name }: RegionHead) => `${name}：还要人填写的内容`,
  lead: "本数据包由规划文件自动做出。规划没有写的没有编造，留在下面由人填写；填好一项即可重新启动查看。",
  found: "读到的内容",
  region: ({ zh: name, code }: RegionHead) => `地区：${name}，代码 ${code}（region.json）。`,
  plan: (file: string, title: string, { targets, goals, tasks }: PlanCounts) =>
    `${file}：《${title}》，目标 ${targets} 个、定性目标 ${goals} 个、任务 ${tasks} 项。都是提议，启动后逐条确认。`,
  toCheck: "请核对",
  regionGiven: "地区名称不是文件唯一写明的，请核对 region.json。",
  englishName: (name: string) => `英文名“${name}”按拼音写出（region.json、places/areas.json）。`,
  unitKinds: (count: number) => `${count} 个单位的类别按名称结尾判断（units.json 的 kind）。`,
  perhapsSame: (short: string, long: string) =>
    `“${short}”与“${long}”可能是同一单位。若是，把一个写成另一个的名称（units.json 的 names）。`,
  areaNames: (count: number) => `${count} 个区域取自文中字句（places/areas.json）：`,
  area: ({ zh: name, basis, km2 }: FoundArea) =>
    `区域“${name}”，见 ${basis}${km2 === null ? "" : `，原文面积 ${km2} 平方公里`}。`,
  toFill: "请填写",
  noUnitLines: "规划没有责任单位行：单位只有发文机关，请在 units.json 补上部门。",
  unitDetails: "单位的英文名、统一社会信用代码、曾用名（units.json）。",
  documentNames: "规划的英文题名和简称（documents.json 的 titleEn、shortZh、shortEn）。",
  borders: "区域边界（places/*.geojson）。没有边界时地图为空，按名称的统计照常。",
  indicators: (count: number) =>
    `${count} 个指标的口径、责任单位、填报周期、英文名（indicators.json、metrics.json）。现在都按填报数计。`,
  targetsLeft: (count: number) => `另有 ${count} 个目标没有做成指标（一个文件最多 99 个），确认和分解不受影响。`,
  list: ({ vocabulary, zh: name, uses }: OpenList) =>
    `清单“${name}”（vocabularies/${vocabulary}.json），用于${uses.map(({ register }) => register.zh).join("、")}。`,
  requiredLists: (codes: readonly string[]) => `以上清单中 ${codes.join("、")} 未填时，要它的登记册不能新增记录。`,
  registerBasis: "登记册的依据、服务的机制和本地名称（registers.json）。没有依据的状态显示“原文未规定”。",
  mechanisms: "机制清单（mechanisms/）。没有时“任务地图”为空。",
  accounts: "accounts.json 是示例账号，只供试用：正式启用前删除，并把 region.json 的 sample 改为 false。",
  firstAccount: "第一个账号：haice administrator add --email 邮箱 --name 姓名。",
  diagnostics: "编译器的提示（启动后可在文件页逐条打开）",
  diagnostic: (file: string, code: string, count: number) => `${file}：${code}，${count} 处。`,
  units: "单位",
  unit: ({ name, code, basis, tasks, isIssuer }: FoundUnit) =>
    `${name}（${code}），见 ${basis}，任务 ${tasks} 项${isIssuer ? "，发文机关" : ""}。`,
  parameters: "参数：现在都取初始值，原文未规定；有依据时写入 parameters.json 或在“参数”页设定",
  parameter: ({ code, initial, unit, texts }: ParameterDefinition) =>
    `${texts.zh.title}（${code}）：${String(initial)}${unit ? ` ${unit.zh}` : ""}`,
};
export type ReportTexts = typeof zh;
