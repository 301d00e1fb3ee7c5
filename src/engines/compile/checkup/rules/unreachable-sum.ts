import { amount, byIndicator, comparable, isStock, nameOf, yearsOf } from "../figures.ts";
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
        const short = ends
          .map((end) => ({ end, gap: gapOf(draft, yearly, end, baseOf(end, group)) }))
          .find((one) => one.gap !== null);
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
  base: number | null;
  /** What has to stand at the beginning for the sum to do. */
  missing: number;
}

/** What there was at the beginning, from whichever statement of the indicator gives it; null where none does, 0 for an increase. */
function baseOf(end: Target, group: readonly Target[]): number | null {
  if (!isStock(end)) return 0;
  const based = group.find((target) => target.baseline !== null && target.unit === end.unit);
  return based?.baseline?.value ?? null;
}

function gapOf(draft: Reading, yearly: Target, end: Target, base: number | null): Gap | null {
  if (yearly.unit !== end.unit || end.comparator === "<=" || end.comparator === "<") return null;
  const to = end.deadline ?? yearly.deadline ?? draft.period.to;
  const { from } = draft.period;
  if (from === null || to === null || to < from || yearly.comparator === "<=" || yearly.comparator === "<") return null;
  const sum = comparable(yearly).value * yearsOf(from, to);
  const missing = comparable(end).value - sum - (base ?? 0);
  return missing > 0 ? { from, to, sum, base, missing } : null;
}

function hitOf(draft: Reading, yearly: Target, end: Target, gap: Gap): Hit {
  const of = (value: number) => amount({ ...yearly, value });
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
        base: gap.base === null || gap.base === 0 ? null : of(gap.base),
        needed: gap.base === null ? of(gap.missing) : null,
      }),
    related: [{ reading: draft, start: end.start, end: end.end }],
  };
}
