import type { DutyRole } from "../contract.ts";

/**
 * Which of the responsible units have to sign. `leads`: the lead or sole unit; where the source names none, every unit,
 * since nobody may be left out because a bold mark was lost.
 */
export function neededSigners(
  duties: readonly { readonly organisation: string; readonly role: DutyRole }[],
  who: "every-unit" | "leads",
): ReadonlySet<string> {
  const leads = duties.filter(({ role }) => role === "lead" || role === "sole");
  const chosen = who === "leads" && leads.length > 0 ? leads : duties;
  return new Set(chosen.map(({ organisation }) => organisation));
}
