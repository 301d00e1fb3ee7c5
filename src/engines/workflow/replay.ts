import { type ActRefusal, beginning, machineOf, take } from "./acts.ts";
import type { Standing, Taken, Workflow } from "./contract.ts";

/** How a record of acts went under a workflow: to the end of the record, or to the act that it does not allow. */
export interface Replayed {
  readonly standing: Standing;
  readonly stopped: { readonly at: number; readonly act: string; readonly refusal: ActRefusal } | null;
}

/**
 * Takes the recorded acts again, each from what was known when it was taken.
 * Under the version that the case began with this gives its standing again, to the last bit: a difference is a fault.
 */
export function replay(workflow: Workflow, machineCode: string, acts: readonly Taken[]): Replayed {
  const machine = machineOf(workflow, machineCode);
  let standing = beginning(machine);
  for (const [at, act] of acts.entries()) {
    const next = take(workflow, machine, standing, act);
    if ("refusal" in next) return { standing, stopped: { at, act: act.act, refusal: next.refusal } };
    standing = next.standing;
  }
  return { standing, stopped: null };
}

/** A case as it is kept. */
export interface PastCase {
  readonly id: string;
  readonly machine: string;
  readonly stage: string;
  readonly taken: readonly Taken[];
}

/** What would have gone another way for a past case under another version. */
export interface TrialDifference {
  readonly id: string;
  readonly was: string;
  /** The stage it would stand in, and the act that would have been refused. */
  readonly would: string;
  readonly stopped: Replayed["stopped"];
}

/**
 * Tries a version over past cases before it holds: those that would end elsewhere or be stopped, in their order. A case
 * whose machine the version does not have any more would be stopped before its first act.
 */
export function tryOver(workflow: Workflow, cases: readonly PastCase[]): TrialDifference[] {
  return cases.flatMap((past) => {
    if (!workflow.machines.some(({ code }) => code === past.machine)) {
      const stopped = { at: 0, act: past.taken[0]?.act ?? "", refusal: { why: "unknown" } } as const;
      return [{ id: past.id, was: past.stage, would: "", stopped }];
    }
    const { standing, stopped } = replay(workflow, past.machine, past.taken);
    const isSame = stopped === null && standing.stage === past.stage;
    return isSame ? [] : [{ id: past.id, was: past.stage, would: standing.stage, stopped }];
  });
}
