import type { CompiledDocument } from "../../contract.ts";

export type Comparator = CompiledDocument["targets"][number]["comparator"];

/** How a word between what is measured and the figure binds the two. */
export interface Link {
  /** level: the figure is where the indicator shall stand; growth: by how much it moves; bound: a comparator alone. */
  role: "level" | "growth" | "bound";
  comparator: Comparator | null;
  direction: "up" | "down" | null;
}

const level = (comparator: Comparator | null, direction: Link["direction"], words: string): Array<[string, Link]> =>
  words.split(" ").map((word) => [word, { role: "level", comparator, direction }]);
const bound = (comparator: Comparator, words: string): Array<[string, Link]> =>
  words.split(" ").map((word) => [word, { role: "bound", comparator, direction: null }]);
const growth = (direction: "up" | "down", words: string): Array<[string, Link]> =>
  words.split(" ").map((word) => [word, { role: "growth", comparator: null, direction }]);

const rise = "提高 提升 增加 增长 上升 扩大 发展 壮大 拓展 扩容 扩展 攀升 跃升 优化 改善 拉动 延长 恢复 加密 放宽";
const fall = "下降 降低 减少 压缩 压减 缩短 缩小 缩减 精简 削减 回落 收窄 控制 压降";
const reach = (verbs: string, ends: string): string =>
  verbs
    .split(" ")
    .flatMap((verb) => ends.split(" ").map((end) => verb + end))
    .join(" ");

/** Read backwards from the figure, the longest word first. */
export const links = new Map<string, Link>([
  ...level(">=", "up", "达到 达 达成 增至 升至 升到 增到 扩至 扩到 迈上 跃上 站上 提至 提到 做到 到达"),
  ...level(">=", "up", reach(rise, "到 至 到了")),
  ...level("<=", "down", reach(fall, "到 至 在")),
  ...level("<=", "down", "整合至 整合到 精简至 精简到 合并至 归并至 降至 降到 减至 减到 缩至 压至 压到 控制于"),
  ...level(
    null,
    null,
    "为 是 占 占到 占比为 保持在 稳定在 维持在 保持 稳定 定为 确定为 设为 保有 拥有 调整至 调整到 优化至",
  ),
  ...bound(">", "超过 超 突破 超出 多于 高于 大于 逾 过 > ＞ 超越"),
  ...bound(">=", "不低于 不少于 不小于 至少 最少 不下于 ≥ ≧ 不得低于 不得少于 最低"),
  ...bound("<=", "不超过 不高于 不大于 不多于 至多 最多 ≤ ≦ 不得超过 不得高于 最高 最长 最大"),
  ...bound("<", "低于 少于 小于 不到 不足 < ＜"),
  ...bound("~", "约 大约 约为 近 接近 将近 大致 大概"),
  ...growth(
    "up",
    "增长 提高 提升 增加 上升 增幅 增速 增长率 涨幅 增长速度 递增 新增长 加大 扩大 多增 上浮 拉动增长 同比增长 翻",
  ),
  ...growth("down", "下降 降低 减少 压减 缩短 降幅 缩小 缩减 精简 削减 压降 下浮 节约 压缩 下调 递减"),
]);

const longest = Math.max(...[...links.keys()].map((word) => word.length));

/** The link word that ends at `end` in `text`, not reaching back before `start`; null if there is none. */
export function linkEndingAt(text: string, start: number, end: number): { word: string; link: Link } | null {
  for (let length = Math.min(longest, end - start); length > 0; length--) {
    const word = text.slice(end - length, end);
    const link = links.get(word);
    // 签约6个, 节约5%: 约 is part of the verb.
    if (word === "约" && /[签合履节预续契违毁解公条]/.test(text[end - 2] ?? "") && end - 2 >= start) return null;
    if (link) return { word, link };
  }
  return null;
}

/** What stands after the figure: 以上, 左右 … with the comparator it makes. */
export const afterFigure: Array<[string, Comparator]> = [
  ["(含)以上", ">="],
  ["(含)以下", "<="],
  ["(含)以内", "<="],
  ["及以上", ">="],
  ["或以上", ">="],
  ["以上", ">="],
  ["及以下", "<="],
  ["以下", "<"],
  ["以内", "<="],
  ["之内", "<="],
  ["左右", "~"],
  ["上下", "~"],
  ["余", ">"],
  ["多", ">"],
];
