import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { NewDuty } from "../contract/act.ts";

const refusal = (reason: string): Refusal => ({ code: "commitments.duties-roles", params: { reason } });

/** Why these units in these roles do not fit together, or null: a unit once, one lead, and whoever is alone stays alone. */
export function dutiesRefusal(duties: readonly NewDuty[]): Refusal | null {
  if (new Set(duties.map(({ organisation }) => organisation)).size < duties.length) return refusal("twice");
  const count = (role: NewDuty["role"]) => duties.filter((duty) => duty.role === role).length;
  if (count("sole") > 0 && duties.length > 1) return refusal("sole");
  if (count("lead") > 1) return refusal("leads");
  if (count("co") > 0 && count("lead") === 0) return refusal("co");
  return null;
}
