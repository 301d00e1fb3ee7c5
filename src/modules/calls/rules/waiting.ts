import type { ActRule, Machine, Workflow } from "../../../engines/workflow/contract.ts";
import { deciderRoles, officeRoles } from "../contract.ts";

/** The parts of the house that somebody with these roles has in every case. */
export const housePartiesOf = (roles: readonly string[]): readonly ("office" | "decider")[] => [
  ...((officeRoles as readonly string[]).some((role) => roles.includes(role)) ? (["office"] as const) : []),
  ...((deciderRoles as readonly string[]).some((role) => roles.includes(role)) ? (["decider"] as const) : []),
];

/** Acts that are taken with one of the case above, or by settling what was proposed: nobody waits for them one by one. */
function takenAlong({ machines }: Workflow, { code, above }: Machine): ReadonlySet<string> {
  const around = machines.filter((one) => one.code === above || one.code === code).flatMap(({ acts }) => acts);
  const effects = around.flatMap(({ does }) => does);
  return new Set([
    ...effects.map((effect) => effect.replace(/^below-/, "")),
    ...(effects.some((effect) => effect === "settle" || effect === "settle-below") ? ["support", "decline"] : []),
  ]);
}

/**
 * The acts of a machine that wait for somebody of the house once their conditions hold: steps forward of a case. What sends back
 * or ends a case for a reason may be done, and nobody waits for it.
 */
export function waitedFor(workflow: Workflow, machine: Machine, parties: readonly string[]): ActRule[] {
  const along = takenAlong(workflow, machine);
  const placeOf = (code: string) => machine.stages.findIndex((one) => one.code === code);
  const isEnd = (code: string) => machine.stages.find((one) => one.code === code)?.isEnd ?? false;
  return machine.acts.filter(
    ({ code, from, to, by, says, needs }) =>
      to !== null &&
      says !== "reason" &&
      by.some((party) => parties.includes(party)) &&
      !along.has(code) &&
      from.some((stage) => placeOf(stage) < placeOf(to)) &&
      !(isEnd(to) && (needs.length === 0 || (says === "nothing" && machine.above !== null))),
  );
}
