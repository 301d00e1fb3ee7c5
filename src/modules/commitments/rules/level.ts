import type { OrganisationKind } from "../../people/contract.ts";
import type { Level } from "../contract/together.ts";

/** Kinds of organisations that belong to the administration whether or not a text gives them a duty. */
export const administration: readonly OrganisationKind[] = [
  "party-organ",
  "government-office",
  "district",
  "functional-zone",
  "town",
  "task-force",
  "unit-group",
];

/** The level on which a kind of organisation stands within its area. */
export function levelOf(kind: OrganisationKind): Level {
  if (kind === "functional-zone") return "zone";
  if (kind === "town" || kind === "district") return kind;
  return kind === "unit-group" ? "group" : "department";
}
