import type { Workflow } from "../../../engines/workflow/contract.ts";
import { applicantRoles, officeRoles, unitRoles } from "../contract.ts";

/** Whether organisations hand something in below a case while it stands in this stage: an application, a posting, a need. */
export const takesHandIns = (workflow: Workflow, { machine, stage }: { machine: string; stage: string }): boolean =>
  workflow.machines.some(
    ({ above, begunBy, initial, acts }) =>
      above === machine &&
      begunBy.some((party) => party === "applicant" || party === "unit") &&
      acts.some(
        ({ from, needs }) =>
          from.includes(initial) && needs.some((need) => need.is === "above-in" && need.stages.includes(stage)),
      ),
  );

interface Beginner {
  readonly roles: readonly string[];
  readonly hasOrganisation: boolean;
  /** Whether the case above is one of its own organisation. */
  readonly ownsAbove: boolean;
}

/**
 * For whom somebody may begin a case of a machine: for the office, or for the own organisation; null: not at all. Who put
 * the case above up answers to others and cannot answer to itself (`own-posting`), unless the workflow lets its owner begin.
 */
export function beginsFor(
  { roles, hasOrganisation, ownsAbove }: Beginner,
  begunBy: readonly string[],
): "office" | "organisation" | "own-posting" | null {
  const holds = (some: readonly string[]) => roles.some((role) => some.includes(role));
  if (holds(officeRoles) && begunBy.includes("office")) return "office";
  if (!hasOrganisation || !holds([...applicantRoles, ...unitRoles])) return null;
  if (ownsAbove && begunBy.includes("owner")) return "organisation";
  const may =
    (holds(applicantRoles) && begunBy.includes("applicant")) || (holds(unitRoles) && begunBy.includes("unit"));
  if (!may) return null;
  return ownsAbove ? "own-posting" : "organisation";
}
