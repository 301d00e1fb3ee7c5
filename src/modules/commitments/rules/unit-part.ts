import type { UnitPart } from "../contract/unit.ts";
import type { DutyRole } from "../contract.ts";

/** The roles that make up each part. A role that the source leaves open counts as joint: nobody is made a lead by guess. */
export const rolesOfPart: Readonly<Record<UnitPart, readonly DutyRole[]>> = {
  lead: ["sole", "lead"],
  joint: ["joint", "unknown"],
  supporting: ["co"],
};

/** The part that a role gives a unit. */
export const partOfRole = (role: DutyRole): UnitPart =>
  rolesOfPart.lead.includes(role) ? "lead" : rolesOfPart.supporting.includes(role) ? "supporting" : "joint";
