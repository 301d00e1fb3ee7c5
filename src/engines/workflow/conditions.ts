import type { Actor, ActRule, Condition, Situation, Taken, Workflow } from "./contract.ts";

/** Why a condition does not hold. `what` is the code of the form, day, finding … that is missing, `count` how much of it. */
export interface Unmet {
  readonly is: Condition["is"];
  readonly what: string;
  readonly count?: number;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A number written in the workflow's settings, or itself; NaN when no such setting is there (`workflowFaults` finds that). */
export const settingOf = (workflow: Workflow, value: number | string): number =>
  typeof value === "number" ? value : (workflow.settings.find(({ code }) => code === value)?.value ?? Number.NaN);

/** What an act counts besides its own case: the cases beside it, those of its applicant. Two at once would not see each other. */
export const countsOf = ({ needs }: ActRule): readonly ("beside" | "own")[] =>
  (["beside", "own"] as const).filter((what) => needs.some(({ is }) => is === `${what}-most`));

/**
 * Why the condition does not hold in the situation, or null.
 * @throws never; what the situation does not know counts as not so.
 */
export function unmet(
  workflow: Workflow,
  condition: Condition,
  situation: Situation,
  actor: Actor,
  taken: readonly Taken[],
): Unmet | null {
  const refuse = (what: string, count?: number): Unmet => ({
    is: condition.is,
    what,
    ...(count === undefined ? {} : { count }),
  });
  switch (condition.is) {
    case "form-complete":
      return situation.forms.includes(condition.form) ? null : refuse(condition.form);
    case "paper-given":
      return situation.papers.includes(condition.paper) ? null : refuse(condition.paper);
    case "until": {
      const day = situation.dates[condition.date];
      return day !== undefined && situation.today <= day ? null : refuse(condition.date);
    }
    case "after": {
      const day = situation.dates[condition.date];
      return day !== undefined && situation.today > day ? null : refuse(condition.date);
    }
    case "stood": {
      const missing = settingOf(workflow, condition.days) - (dayNumber(situation.today) - dayNumber(situation.since));
      return missing <= 0 ? null : refuse(condition.days, missing);
    }
    case "above-in":
      return situation.above !== null && condition.stages.includes(situation.above)
        ? null
        : refuse(condition.stages.join(" "));
    case "below-in": {
      const below = situation.below[condition.machine] ?? [];
      const there = below.filter((stage) => condition.stages.includes(stage)).length;
      const asked = condition.least === null ? below.length : settingOf(workflow, condition.least);
      return there >= asked ? null : refuse(condition.machine, asked - there);
    }
    case "below-most": {
      const below = situation.below[condition.machine] ?? [];
      const there = below.filter((stage) => condition.stages.includes(stage)).length;
      const most = settingOf(workflow, condition.most);
      return there <= most ? null : refuse(condition.machine, there - most);
    }
    case "beside-most":
    case "own-most": {
      const others = (condition.is === "own-most" ? situation.own : situation.beside) ?? [];
      const most = settingOf(workflow, condition.most);
      const there = others.filter((stage) => condition.stages.includes(stage)).length;
      return most === 0 || there < most ? null : refuse(condition.stages.join(" "), there);
    }
    case "nothing-open": {
      const open = situation.open[condition.kind] ?? 0;
      return open === 0 ? null : refuse(condition.kind, open);
    }
    case "holds":
      return situation.findings.includes(condition.finding) ? null : refuse(condition.finding);
    case "another-than": {
      const last = taken.findLast(({ act }) => act === condition.act);
      return last?.actor.person === actor.person ? refuse(condition.act) : null;
    }
  }
}
