import type { Comparator } from "../lexicon/links.ts";
import { unitClassOf } from "../lexicon/units.ts";

/** The figure of a table cell. */
export interface CellValue {
  value: number;
  comparator: Comparator;
  /** A unit written in the cell itself. */
  unit: string;
  /** 下降15%, 增长8%: the cell gives a change. */
  change: boolean;
  /** [50] or 累计: a sum over the period. */
  total: boolean;
  /** 年均. */
  yearly: boolean;
  /** *99.7: the footnoted year. */
  starred: boolean;
  /** Place of the digits in the cell. */
  from: number;
  to: number;
}

const bounds: Array<[RegExp, Comparator]> = [
  [/(?:≥|>=|不低于|不少于|达到?|以上)/, ">="],
  [/(?:≤|<=|不超过|不高于|以内|控制在)/, "<="],
  [/(?:>|超过?|突破|大于|高于)/, ">"],
  [/(?:<|低于|小于|以下|少于)/, "<"],
  [/(?:左右|约|~)/, "~"],
];

/** Reads a cell; null when it holds no figure (—, 完成国家下达任务). */
export function cellValue(cell: string): CellValue | null {
  // 至2026年底全面启动: a cell that tells what happens when holds no figure.
  if (/^[^\d]*20\d\d年(?:底|末)?[^\d]*[,;][^\d]*/.test(cell) && cell.length > 20) return null;
  const match = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s*[-—~]\s*(\d+(?:\.\d+)?))?/.exec(cell);
  if (!match) return null;
  const before = cell.slice(0, match.index);
  const after = cell.slice(match.index + match[0].length);
  const around = before + after;
  const comparator = bounds.find(([pattern]) => pattern.test(around))?.[1] ?? (match[2] ? ">=" : "=");
  const unit = /^\s*(万亿元|亿元|万元|%|‰|个百分点|百分点|[一-龥]{1,3})?/.exec(after)?.[1] ?? "";
  return {
    value: Number(match[1]!.replaceAll(",", "")),
    comparator,
    unit: unit === "个百分点" ? "百分点" : /^(?:左右|以上|以下|以内)/.test(unit) ? "" : unit,
    change: /下降|降低|减少|增长|提高|提升|增加|压减/.test(before) && !/[到至]\s*$/.test(before),
    total: /^[[［【]/.test(cell.trim()) || /累计/.test(around),
    yearly: /年均/.test(around),
    starred: /[*＊※]/.test(around),
    from: match.index,
    to: match.index + match[0].length,
  };
}

/** 万人 with 96 is 960000 人; money keeps its multiplier. */
export function scaled(value: number, unit: string): { value: number; unit: string } {
  const match = /^(万|亿|百万|千万|百|千)(?!瓦|米|克)(.+)$/.exec(unit);
  if (!match || unitClassOf.get(match[2]!.split("/")[0]!) === "money" || unitClassOf.has(unit)) return { value, unit };
  const factor = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }[match[1]!]!;
  return { value: Number((value * factor).toPrecision(12)), unit: match[2]! };
}
