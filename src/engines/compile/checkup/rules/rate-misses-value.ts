import { amount, byIndicator, figure, nameOf } from "../figures.ts";
import type { Target } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** A printed rate stands for all rates that round to it. */
const halfOf = (rate: number): number => (Number.isInteger(rate) ? 0.5 : 0.05);

/** A growth rate, a value of today and a value at the end that do not belong together. */
export const rateMissesValue: Rule = {
  code: "rate-misses-value",
  severity: "warning",
  find(draft) {
    const hits: Hit[] = [];
    for (const group of byIndicator(draft.document.targets).values()) {
      const ends = group.filter((target) => target.kind === "level" && target.baseline !== null);
      for (const rate of group.filter(
        (one) => one.unit === "%" && (one.kind === "annual-rate" || one.kind === "growth-rate"),
      ))
        for (const end of ends) {
          const outcome = grown(rate, end);
          if (outcome === null) continue;
          hits.push({
            start: rate.start,
            end: rate.end,
            say: (t) =>
              t.rateMissesValue({
                metric: nameOf(end),
                rate: amount(rate),
                yearly: rate.kind === "annual-rate",
                base: amount({ ...end, value: end.baseline!.value }),
                baseYear: end.baseline!.year,
                due: outcome.due,
                reached: `${figure(outcome.value)}${end.unit}`,
                aim: amount(end),
              }),
            related: [{ reading: draft, start: end.start, end: end.end }],
          });
        }
    }
    return hits;
  },
};

/** What the rate makes of the base, if that is not the value at the end within what rounding allows; else null. */
function grown(rate: Target, end: Target): { value: number; due: number } | null {
  const base = end.baseline!;
  const due = end.deadline;
  if (due === null || due <= base.year || base.value <= 0 || (rate.deadline !== null && rate.deadline !== due))
    return null;
  const years = rate.kind === "annual-rate" ? due - base.year : 1;
  const sign = end.value < base.value ? -1 : 1;
  const after = (percent: number) => base.value * (1 + (sign * percent) / 100) ** years;
  const half = halfOf(rate.value) * (rate.comparator === "~" ? 2 : 1);
  const [one, other] = [after(rate.value - half), after(rate.value + half)];
  if (end.value >= Math.min(one, other) && end.value <= Math.max(one, other)) return null;
  return { value: after(rate.value), due };
}
