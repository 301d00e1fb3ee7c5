import { asWritten, byIndicator, comparable, dueYear, isStock, nameOf } from "../figures.ts";
import { type Reading, sentenceAt, type Target } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** 达到, 超过 and a bare figure in a table all ask for the figure; 左右 and 不超过 ask for something else. */
const sameMeaning = (a: Target["comparator"], b: Target["comparator"]): boolean =>
  a === b || (isReach(a) && isReach(b)) || (isLimit(a) && isLimit(b));
const isReach = (comparator: Target["comparator"]): boolean => comparator === "=" || /^>/.test(comparator);
const isLimit = (comparator: Target["comparator"]): boolean => comparator === "=" || /^</.test(comparator);

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
  const bothStocks = isStock(a) && isStock(b);
  if ((a.kind !== b.kind && !bothStocks) || a.kind === "annual-count" || a.scope !== b.scope) return false;
  if (a.kind === "increase" && !bothStocks && !isOneMaking(draft, a, b)) return false;
  return comparable(a).unit === comparable(b).unit && dueYear(draft, a) === dueYear(draft, b);
}

/** Two batches of new things need not be one aim: only when both are dated, or when a task repeats the words of the aims. */
function isOneMaking(draft: Reading, a: Target, b: Target): boolean {
  if (a.deadline !== null && b.deadline !== null) return true;
  const [first, second] = [a, b].map((target) => sentenceAt(draft, target.start)?.chapter.aim ?? false);
  return a.metric === b.metric && first !== second;
}

const differ = (a: Target, b: Target): boolean =>
  comparable(a).value !== comparable(b).value || !sameMeaning(a.comparator, b.comparator);

function hitOf(draft: Reading, earlier: Target, later: Target): Hit {
  const values = comparable(earlier).value !== comparable(later).value;
  return {
    start: later.start,
    end: later.end,
    severity: values && earlier.kind === later.kind ? "error" : "warning",
    say: (t) =>
      values
        ? t.twoValues(nameOf(later), asWritten(draft, earlier), asWritten(draft, later))
        : t.twoComparators(nameOf(later), asWritten(draft, earlier), asWritten(draft, later)),
    related: [{ reading: draft, start: earlier.start, end: earlier.end }],
  };
}
