import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { OrganisationKind } from "../../people/contract.ts";
import type { Content } from "../contract/content.ts";

/**
 * The party (行业部门、产业界、专家智库, 003:L91) that an organisation speaks for by what it is. Others (associations, service
 * bodies, facilities) may speak for any: the sentence does not say.
 */
const groupOf: Partial<Record<OrganisationKind, "department" | "industry" | "think-tank">> = {
  "party-organ": "department",
  "government-office": "department",
  district: "department",
  "functional-zone": "department",
  town: "department",
  enterprise: "industry",
  "financial-institution": "industry",
  university: "think-tank",
  institute: "think-tank",
};

/** Why a need is not put forward for the party that its writer chose: the organisation is another one's. */
export function groupRefusal({ forms }: Content, kind: OrganisationKind | null): Refusal | null {
  const chosen = forms.need?.group;
  const own = kind === null ? undefined : groupOf[kind];
  if (!chosen || own === undefined || own === chosen) return null;
  return { code: "calls.group-wrong", params: { chosen: String(chosen), own } };
}
