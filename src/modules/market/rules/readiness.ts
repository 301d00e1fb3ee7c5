/** A level of the scale and the codes of what has to be shown for it. */
export interface ScaleLevel {
  level: number;
  items: readonly string[];
}

/**
 * The highest level that is proven: it and every level below it have evidence for each of their items. Null when even the
 * first has not. A level for which the scale asks nothing is never proven by that alone: it counts as not shown.
 */
export function provenLevel(scale: readonly ScaleLevel[], shown: ReadonlySet<string>): number | null {
  let proven: number | null = null;
  for (const { level, items } of [...scale].sort((a, b) => a.level - b.level)) {
    if (items.length === 0 || !items.every((item) => shown.has(item))) break;
    proven = level;
  }
  return proven;
}
