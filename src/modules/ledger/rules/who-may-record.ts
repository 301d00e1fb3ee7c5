import type { Refusal } from "../../../platform/errors/app-error.ts";

/** Who may record for any subject; a reporter records for the own organisation only. */
export const recorders = ["administrator", "commission-office"] as const;

/**
 * Why somebody may not record this fact, or null. A reporter's facts are about the reporter's own organisation: it is the
 * subject itself, or the organisation that the subject belongs to. The documents do not settle this; it is a rule of the house.
 */
export function recordRefusal(
  roles: readonly string[],
  ownCode: string | null,
  fact: { subject: string; organisation: string | null },
): Refusal | null {
  if (roles.some((role) => (recorders as readonly string[]).includes(role))) return null;
  if (ownCode !== null && (fact.subject === ownCode || fact.organisation === ownCode)) return null;
  return { code: "ledger.not-own", params: { subject: fact.subject } };
}
