import { asWritten, byIndicator, comparable, dueYear, nameOf } from "../figures.ts";
import type { Reading, Target } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** In a table or a list a bare figure is the custom; it says no other thing than 达到. */
const sameMeaning = (a: Target["comparator"], b: Target["comparator"]): boolean =>
  a === b || (isReach(a) && isReach(b));
const isReach = (comparator: Target["comparator"]): boolean => comparator === "=" || comparator === ">=";

/** One aim stated twice for the same year: with another value, or with words that make it harder or softer. */
export const twoValues: Rule = {
  code: "two-values",
  severity: "error",
  find(draft) {
    const hits: Hit[] = [];
    for (const group of byIndicator(draft.document.targets).values())
      group.forEach((later, index) => {
        const earlier = group.slice(0, index).find((one) => comparableAims(draft, one, later) && differ(one, later));
        if (earlier) hits.push(hitOf(draft, earlier, later));
      });
    return hits;
  },
};

function comparableAims(draft: Reading, a: Target, b: Target): boolean {
  if (a.kind !== b.kind || a.kind === "annual-count" || a.scope !== b.scope) return false;
  // Two batches of new things need not be one aim; only where both are dated to the same year they are.
  if (a.kind === "increase" && (a.deadline === null || b.deadline === null)) return false;
  return comparable(a).unit === comparable(b).unit && dueYear(draft, a) === dueYear(draft, b);
}

const differ = (a: Target, b: Target): boolean =>
  comparable(a).value !== comparable(b).value || !sameMeaning(a.comparator, b.comparator);

function hitOf(draft: Reading, earlier: Target, later: Target): Hit {
  const values = comparable(earlier).value !== comparable(later).value;
  return {
    start: later.start,
    end: later.end,
    severity: values ? "error" : "warning",
    say: (t) =>
      values
        ? t.twoValues(nameOf(later), asWritten(draft, earlier), asWritten(draft, later))
        : t.twoComparators(nameOf(later), asWritten(draft, earlier), asWritten(draft, later)),
    related: [{ reading: draft, start: earlier.start, end: earlier.end }],
  };
}
