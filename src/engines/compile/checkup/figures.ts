import { fold } from "../language/fold.ts";
import { metricKey } from "../targets/metric-key.ts";
import type { Reading, Target } from "./reading.ts";

const tens: Array<[string, number]> = [
  ["亿", 1e8],
  ["万", 1e4],
];

/** A number as plans write it: 960000 → 96万, 10000 → 1万, 1500 → 1500, 0.1 + 0.2 → 0.3. */
export function figure(value: number): string {
  for (const [word, size] of tens) {
    const part = value / size;
    if (Math.abs(value) >= size && Number.isInteger(part * 100)) return `${trim(part)}${word}`;
  }
  return trim(value);
}

const trim = (value: number): string => String(Number(value.toFixed(2)));

/** What a target is about, as a text names it: the 数量 that the compiler adds to counted things says nothing to a reader. */
export const nameOf = (target: Target): string => target.metric.replace(/数量$/, "");

/** The figure of a target with its unit: 1500家, 15%, 96万人. */
export const amount = (target: Target): string => `${figure(target.value)}${target.unit}`;

const says: Record<Target["comparator"], [before: string, after: string]> = {
  ">=": ["达到", ""],
  ">": ["超过", ""],
  "=": ["", ""],
  "~": ["", "左右"],
  "<=": ["不超过", ""],
  "<": ["低于", ""],
};
const before =
  "达到|达|超过|超|突破|不低于|不少于|不超过|不高于|低于|增至|增加到|提高到|提高至|提升到|提升至|压缩至|缩短至|控制在|稳定在|保持在|增长|下降|提高|提升|降低|减少|增加|约";
const after = "及以上|以上|左右|以内|以下|余";

/** The figure in the words of the plan: 达5000家, 增长15%以上; where they cannot be told apart, as the comparator says it. */
export function asWritten(reading: Reading, target: Target): string {
  const words = fold(reading.document.text.slice(target.start, target.end)).replace(/\s/g, "");
  const value = [figure(target.value), String(target.value)].map(escaped).join("|");
  const found = new RegExp(`(?:${before})?(?<![\\d.])(?:${value})${escaped(target.unit)}(?:${after})?`).exec(words);
  if (found) return found[0];
  // 翻一番: what follows the indicator's name, when the figure is not written as a figure.
  const at = words.indexOf(target.metric);
  const rest = at < 0 ? "" : words.slice(at + target.metric.length);
  const [head, tail] = says[target.comparator];
  return rest.length >= 2 && rest.length <= 8 && !/\d/.test(rest) ? rest : `${head}${amount(target)}${tail}`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

const money: Record<string, number> = { 元: 1, 万元: 1e4, 亿元: 1e8, 万亿元: 1e12 };

/** Value and unit in a form that can be compared: money in 元, everything else as it is. */
export function comparable(target: Target): { value: number; unit: string } {
  const size = money[target.unit];
  return size === undefined
    ? { value: target.value, unit: target.unit }
    : { value: Number((target.value * size).toPrecision(12)), unit: "元" };
}

/** The year a target is for: its own, else the plan's last. */
export const dueYear = (reading: Reading, target: Target): number | null => target.deadline ?? reading.period.to;

/** 覆盖率, 机械化水平: which one is meant stands in an earlier sentence, so that two of them are not one indicator. */
const elliptic =
  /^(?:年|总|全|核心|相关|关联|整体|综合|平均)?(?:产业|产品|市场|服务|业务|应用|推广|机械化|数字化|覆盖|普及|达标|利用|使用|合格|占用)?(?:率|水平|占比|比重|比例|规模|产值|产量|营收|收入|面积|用时|时间|时限|人数|投资|投入)$/;

/** Makings that the compiler keeps in the name: 每年实施重大科技项目20项 adds to 重大科技项目100项. */
const making = /^(?:集聚|聚集|汇聚|拥有|引育|组织实施|滚动实施|实施|新建成|新建|新引育)/;

/** What makes two targets one indicator, or null where the words alone do not tell which indicator it is. */
export function indicatorOf(target: Target): string | null {
  const name = nameOf(target);
  if (name.length < 4 || elliptic.test(name)) return null;
  return metricKey(target.metric.replace(making, ""));
}

/** How many there shall be in all: 达到1000家, and 集聚1000家 as well. */
export const isStock = (target: Target): boolean =>
  target.kind === "level" || /^(?:集聚|聚集|汇聚|拥有)/.test(target.metric);

/** Targets of one indicator together, in reading order. */
export function byIndicator(targets: readonly Target[]): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const key = indicatorOf(target);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  return groups;
}

/** Years from the first to the last, both counted. */
export const yearsOf = (from: number, to: number): number => to - from + 1;
