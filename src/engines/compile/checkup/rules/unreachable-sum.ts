import { amount, byIndicator, comparable, nameOf, yearsOf } from "../figures.ts";
import type { Reading, Target } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** A number a year that, over all years of the plan, does not make what the plan wants at its end. */
export const unreachableSum: Rule = {
  code: "unreachable-sum",
  severity: "warning",
  find(draft) {
    const hits: Hit[] = [];
    for (const group of byIndicator(draft.document.targets).values()) {
      const ends = group.filter((target) => target.kind === "increase" || target.kind === "level");
      for (const yearly of group.filter((target) => target.kind === "annual-count")) {
        const short = ends.map((end) => ({ end, gap: gapOf(draft, yearly, end) })).find((one) => one.gap !== null);
        if (short?.gap) hits.push(hitOf(draft, yearly, short.end, short.gap));
      }
    }
    return hits;
  },
};

interface Gap {
  from: number;
  to: number;
  sum: number;
  /** What has to stand at the beginning for the sum to do. */
  missing: number;
}

function gapOf(draft: Reading, yearly: Target, end: Target): Gap | null {
  if (yearly.unit !== end.unit || end.comparator === "<=" || end.comparator === "<") return null;
  const to = end.deadline ?? yearly.deadline ?? draft.period.to;
  const { from } = draft.period;
  if (from === null || to === null || to < from || yearly.comparator === "<=" || yearly.comparator === "<") return null;
  const sum = comparable(yearly).value * yearsOf(from, to);
  const base = end.kind === "level" ? (end.baseline?.value ?? 0) : 0;
  const missing = comparable(end).value - sum - base;
  return missing > 0 ? { from, to, sum, missing } : null;
}

function hitOf(draft: Reading, yearly: Target, end: Target, gap: Gap): Hit {
  const of = (value: number) => amount({ ...yearly, value });
  const stock = end.kind === "level" && end.baseline === null;
  return {
    start: yearly.start,
    end: yearly.end,
    say: (t) =>
      t.unreachableSum({
        metric: nameOf(end),
        each: amount(yearly),
        from: gap.from,
        to: gap.to,
        years: yearsOf(gap.from, gap.to),
        sum: of(gap.sum),
        aim: amount(end),
        base: end.kind === "level" && end.baseline ? of(end.baseline.value) : null,
        needed: stock ? of(gap.missing) : null,
      }),
    related: [{ reading: draft, start: end.start, end: end.end }],
  };
}
