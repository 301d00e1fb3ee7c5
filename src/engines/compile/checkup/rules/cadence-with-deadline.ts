import { amount, yearsOf } from "../figures.ts";
import { sentenceAt } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** 到2025年,每年…: does the plan want it in that year, or in every year until then? 2023—2025年每年 leaves no doubt. */
const mixed =
  /(?<![—\-~至])(?:(?:到|至)20\d\d年(?:底|末)?(?:之?前|以前)?|20\d\d年(?:底|末)?(?:之?前|以前)),?(?:力争|争取|确保|努力|实现|预计)?每年/g;

/** A yearly count that a deadline governs in the same breath. */
export const cadenceWithDeadline: Rule = {
  code: "cadence-with-deadline",
  severity: "warning",
  find(draft) {
    const hits: Hit[] = [];
    for (const target of draft.document.targets) {
      if (target.kind !== "annual-count" || target.deadline === null) continue;
      const sentence = sentenceAt(draft, target.start);
      if (!sentence) continue;
      const from = sentence.offsets.findIndex((offset) => offset >= target.start);
      const to = sentence.offsets.findLastIndex((offset) => offset < target.end);
      // The words 到2025年,每年 stand right before the figure's own clause or open it.
      const found = [...sentence.text.matchAll(mixed)].some(
        (match) => match.index >= from - match[0].length && match.index + match[0].length <= to,
      );
      if (!found) continue;
      const due = target.deadline;
      const start = draft.period.from;
      const total =
        start !== null && start <= due
          ? {
              from: start,
              count: yearsOf(start, due),
              sum: amount({ ...target, value: target.value * yearsOf(start, due) }),
            }
          : null;
      hits.push({
        start: target.start,
        end: target.end,
        say: (t) => t.cadenceWithDeadline(amount(target), due, total),
      });
    }
    return hits;
  },
};
