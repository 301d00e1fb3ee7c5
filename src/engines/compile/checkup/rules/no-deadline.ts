import { nameOf } from "../figures.ts";
import { bySentence } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** A figure that nobody can call late: no year of its own, none that governs its paragraph, and the plan names no period. */
export const noDeadline: Rule = {
  code: "no-deadline",
  severity: "warning",
  find(draft) {
    if (draft.period.to !== null) return [];
    const undated = draft.document.targets.filter((target) => target.deadline === null);
    const hits = bySentence(draft, undated).map((group): Hit => {
      const yearly = group.every((target) => target.kind === "annual-count");
      return {
        start: group[0]!.start,
        end: Math.max(...group.map((target) => target.end)),
        say: (t) => (yearly ? t.cadenceWithoutYears : t.noDeadline)(group.map(nameOf)),
      };
    });
    const goals = draft.document.goals.filter(
      (goal) =>
        goal.deadline === null && (goal.kind === "milestone" || goal.kind === "document" || goal.kind === "coverage"),
    );
    const [first, ...others] = goals;
    if (first)
      hits.push({
        start: first.start,
        end: first.end,
        severity: "info",
        say: (t) => t.goalsWithoutDeadline(goals.map((goal) => goal.subject)),
        related: others.map(({ start, end }) => ({ reading: draft, start, end })),
      });
    return hits;
  },
};
