import type { ConstraintRole, RefusalReason } from "../contract.ts";

const roleNames: Record<ConstraintRole, string> = {
  area: "区域",
  budget: "费用",
  deadline: "时间",
  readiness: "成熟度",
  exclusivity: "独占方式",
  confidentiality: "保密要求",
};
const reasons: Record<RefusalReason, string> = {
  "other-problem": "不是同一个问题",
  "parameters-missed": "指标达不到",
  "too-early": "成熟度不够",
  "too-expensive": "费用过高",
  "too-late": "时间来不及",
  "wrong-area": "区域不符",
  exclusivity: "独占方式谈不拢",
  confidentiality: "保密要求谈不拢",
  "already-solved": "需求已解决",
  "no-capacity": "没有力量承接",
  other: "其他",
};
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join("、");
const money = (fen: number): string => (fen >= 1_000_000 ? `${fen / 1_000_000}万元` : `${fen / 100}元`);
const amount = (value: number, unit: string): string => {
  if (unit === "fen") return money(value);
  const names: Record<string, string> = { days: "天", levels: "级", steps: "档" };
  return `${value}${names[unit] ?? unit}`;
};

const terms: Record<string, string> = { exclusive: "独占", shared: "非独占", either: "均可" };
const range = (value: string): string => {
  const [least = "", most = ""] = value.split("..");
  const amounts = [least, most].map((fen) => (fen === "" ? "" : money(Number(fen))));
  if (least === "") return `最高${amounts[1]}`;
  return most === "" ? `${amounts[0]}起` : `${amounts[0]}至${amounts[1]}`;
};
/** The value of a field as it is read; how secret something is stands beside it already. */
const said = (role: ConstraintRole, value: string): string => {
  if (role === "budget") return range(value);
  if (role === "readiness") return `${value}级`;
  return role === "exclusivity" ? (terms[value] ?? value) : value;
};
const both = (role: ConstraintRole, wanted: string, given: string): string =>
  role === "confidentiality" ? "" : `（需求${said(role, wanted)}，对方${said(role, given)}）`;

export const zh = {
  sharedWords: (words: readonly string[]) => `双方都写到${quoted(words)}。`,
  nothingShared: () => "双方文字没有共同的关键词，仅凭相近用字排在这里，请人工判断。",
  sameField: (codes: readonly string[]) => `领域相同：${codes.join("、")}。`,
  nearField: (wanted: string, given: string, share: number) =>
    `领域相近：需求属${wanted}，对方属${given}（接近程度 ${Math.round(share * 100)}%）。`,
  met: (role: ConstraintRole, wanted: string, given: string) =>
    `${roleNames[role]}符合要求${both(role, wanted, given)}。`,
  missed: (role: ConstraintRole, wanted: string, given: string, gap: { amount: number; unit: string } | null) =>
    `${roleNames[role]}不符合要求${both(role, wanted, given)}${gap ? `，差${amount(gap.amount, gap.unit)}` : ""}。`,
  unknown: (role: ConstraintRole) => `对方没有写明${roleNames[role]}，无法判断。`,
  numberMet: (wanted: string, given: string) => `要求“${wanted}”，对方写明“${given}”，达到。`,
  numberMissed: (wanted: string, given: string, gap: { amount: number; unit: string } | null) =>
    `要求“${wanted}”，对方只写“${given}”${gap ? `，差${amount(gap.amount, gap.unit)}` : ""}。`,
  numberUnclear: (wanted: string, given: string) => `要求“${wanted}”，对方写“${given}”，是否覆盖不能确定。`,
  refusedAlike: (reason: RefusalReason, factor: number) =>
    `相似的一对曾被拒绝（${reasons[reason]}），得分乘以 ${factor.toFixed(2)}。`,
  closeGap: (role: ConstraintRole, gap: { amount: number; unit: string } | null) => {
    const by = gap ? amount(gap.amount, gap.unit) : "";
    const ways: Record<ConstraintRole, string> = {
      area: "一方放宽区域，或改为异地合作",
      budget: `报价降低或预算提高${by}`,
      deadline: `交付提前或期限推后${by}`,
      readiness: `再提高${by}成熟度（如先做概念验证或中试），或需求方接受更早的阶段`,
      exclusivity: "双方就独占或共享改取同一方式",
      confidentiality: `一方接受对方的保密要求（差${by}）`,
    };
    return `若要匹配：${ways[role]}。`;
  },
  askFor: (role: ConstraintRole) => `请对方补充${roleNames[role]}。`,
  closeNumber: (wanted: string, gap: { amount: number; unit: string } | null) =>
    `若要匹配：“${wanted}”还差${gap ? amount(gap.amount, gap.unit) : "一些"}。`,
  askNumber: (wanted: string) => `请对方说明能否达到“${wanted}”。`,
  notMentioned: (words: readonly string[]) => `需求写到${quoted(words)}，对方没有提到，请核实。`,
};

export type MatchTexts = typeof zh;
