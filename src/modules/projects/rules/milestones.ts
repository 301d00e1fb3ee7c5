import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Terms } from "../contract/terms.ts";
import type { MilestoneAct, MilestoneState, MilestoneStep, ProjectsErrorCode } from "../contract.ts";

interface Step {
  readonly milestone: string;
  readonly act: MilestoneStep;
}

const after: Readonly<Record<MilestoneStep, MilestoneState>> = {
  "hand-in": "handed-in",
  pass: "passed",
  correct: "to-correct",
  fail: "failed",
  renew: "open",
};
const from: Readonly<Record<MilestoneAct, readonly MilestoneState[]>> = {
  "hand-in": ["open", "to-correct"],
  pass: ["handed-in"],
  correct: ["handed-in"],
  fail: ["handed-in"],
};

/** The states of milestones by what was done with them, in order. */
export function milestoneStates(
  { milestones }: Pick<Terms, "milestones">,
  steps: readonly Step[],
): ReadonlyMap<string, MilestoneState> {
  const states = new Map<string, MilestoneState>(milestones.map(({ key }) => [key, "open"]));
  for (const { milestone, act } of steps) if (states.has(milestone)) states.set(milestone, after[act]);
  return states;
}

/**
 * Keys of milestones that begin anew under a changed text: those that failed and are worded otherwise now, and those that
 * it takes away, as the key may be given again. What was done with them so far says nothing about what comes.
 */
export function renewedBy(
  old: Pick<Terms, "milestones">,
  next: Pick<Terms, "milestones">,
  states: ReadonlyMap<string, MilestoneState>,
): readonly string[] {
  return old.milestones
    .filter((one) => {
      const now = next.milestones.find(({ key }) => key === one.key);
      return !now || (states.get(one.key) === "failed" && JSON.stringify(now) !== JSON.stringify(one));
    })
    .map(({ key }) => key);
}

export const passedOf = (states: ReadonlyMap<string, MilestoneState>): ReadonlySet<string> =>
  new Set([...states].filter(([, state]) => state === "passed").map(([key]) => key));

interface MilestoneCase {
  readonly terms: Pick<Terms, "milestones">;
  readonly states: ReadonlyMap<string, MilestoneState>;
  readonly paid: ReadonlySet<string>;
  readonly evidence: number;
  readonly isRunning: boolean;
  /** May decide for the funder. */
  readonly isKeeper: boolean;
  /** Speaks for the unit that answers for the milestone. */
  readonly isAnswering: boolean;
}

const refusal = (code: ProjectsErrorCode, params?: Refusal["params"]): Refusal => ({
  code,
  ...(params ? { params } : {}),
});

/**
 * Why this cannot be done with a milestone now, or null. Handing in needs evidence and what it needs to have passed;
 * whoever speaks for the unit does not decide.
 */
export function milestoneRefusal(
  act: MilestoneAct,
  key: string,
  { terms, states, paid, evidence, isRunning, isKeeper, isAnswering }: MilestoneCase,
  words: string | null,
): Refusal | null {
  const milestone = terms.milestones.find((one) => one.key === key);
  if (!milestone) return refusal("projects.milestone-not-found");
  if (act === "hand-in" ? !isAnswering : !isKeeper || isAnswering) return refusal("projects.not-yours");
  if (!isRunning) return refusal("projects.not-in-stage");
  if (!from[act].includes(states.get(key)!)) return refusal("projects.milestone-state");
  if (act === "hand-in") {
    const missing = [
      ...milestone.needs.filter((need) => states.get(need) !== "passed"),
      ...milestone.after.filter((need) => !paid.has(need)),
    ];
    if (missing.length > 0) return refusal("projects.milestone-waits", { count: missing.length });
    if (evidence === 0) return refusal("projects.evidence-needed");
  } else if (act !== "pass" && !words) return refusal("projects.reason-needed");
  return null;
}
