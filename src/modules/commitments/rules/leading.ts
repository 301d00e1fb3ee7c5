import type { DutyRole } from "../contract.ts";

/**
 * Divides responsible units as the office's two columns do: who leads or is alone; where the source names no lead, all of
 * them are responsible, roles that are not known included. Beside them those that support a lead.
 */
export function divideUnits<Duty extends { readonly role: DutyRole }>(
  duties: readonly Duty[],
): { responsible: Duty[]; supporting: Duty[] } {
  const leads = duties.filter(({ role }) => role === "sole" || role === "lead");
  const responsible = leads.length > 0 ? leads : duties.filter(({ role }) => role !== "co");
  return { responsible, supporting: duties.filter((duty) => !responsible.includes(duty)) };
}
