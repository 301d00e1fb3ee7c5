import type { Workflow } from "../../../engines/workflow/contract.ts";

/** Objections are taken where an act waits until none is open. */
export const takesObjections = (workflow: Workflow, { machine, stage }: { machine: string; stage: string }): boolean =>
  workflow.machines
    .find(({ code }) => code === machine)
    ?.acts.some(
      ({ from, needs }) =>
        from.includes(stage) && needs.some((need) => need.is === "nothing-open" && need.kind === "objection"),
    ) ?? false;
