import type { Refusal } from "../../../platform/errors/app-error.ts";
import { nameKey } from "../../people/rules.ts";
import type { Side } from "../contract/contracts.ts";
import type { LeadSide, LeadStage } from "../contract/lead.ts";
import type { LicenceState } from "../contract/licence.ts";
import type { ThreadErrorCode } from "../contract/thread.ts";

const refusal = (code: ThreadErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Somebody as a good, a licence or a contract names them: what is known of it. */
export interface Named {
  readonly organisation: string | null;
  readonly firm: string | null;
  readonly names: readonly string[];
}

/** A lead as far as what comes of it needs to know. */
export interface LeadEnds {
  readonly stage: LeadStage;
  readonly resultId: string;
  readonly owners: Readonly<Record<LeadSide, Named>>;
}

/** The owner of which good is which side of a contract: technology goes from the result to the demand. */
export const goodOf: Readonly<Record<Side, LeadSide>> = { seller: "result", buyer: "demand" };

/** Whether two names mean the same: by account, by firm, else by a name. Of whom nothing is known anybody may be. */
export function isSame(one: Named, other: Named): boolean {
  if (isUnknown(one) || isUnknown(other)) return true;
  if (one.organisation !== null && one.organisation === other.organisation) return true;
  if (one.firm !== null && one.firm === other.firm) return true;
  const keys = new Set(one.names.map(nameKey));
  return other.names.some((name) => keys.has(nameKey(name)));
}

const isUnknown = ({ organisation, firm, names }: Named): boolean =>
  organisation === null && firm === null && names.length === 0;

/** From these on the two sides know each other, so that papers between them can be written. */
const talking: readonly LeadStage[] = ["talks", "trial", "contract", "performed", "effect"];

/** Why nothing can be signed of a lead yet, or null. */
export const tooEarlyRefusal = (stage: LeadStage): Refusal | null =>
  talking.includes(stage) ? null : refusal("market.thread-too-early", { stage });

/** Why a licence cannot come of a lead, or null: it is of its result, from who owns that to who has the demand. */
export function licenceOfLeadRefusal(
  { stage, resultId, owners }: LeadEnds,
  licence: { readonly result: string; readonly licensor: Named; readonly licensee: Named },
): Refusal | null {
  const early = tooEarlyRefusal(stage);
  if (early) return early;
  if (licence.result !== resultId) return refusal("market.thread-result");
  const fits = isSame(licence.licensor, owners.result) && isSame(licence.licensee, owners.demand);
  return fits ? null : refusal("market.thread-licence-parties");
}

/** Why a licence cannot be put on the register, or null: it has bound its sides, whatever has become of it since. */
export const boundRefusal = (state: LicenceState): Refusal | null =>
  state === "draft" || state === "offered" || state === "withdrawn" ? refusal("market.thread-not-bound") : null;

/** Why these are not the parties of what a contract comes of, or null: on each side one of them is who is bound there. */
export function contractPartiesRefusal(
  bound: Readonly<Record<Side, Named>>,
  parties: Readonly<Record<Side, readonly Named[]>>,
): Refusal | null {
  const fits = (["seller", "buyer"] as const).every((side) => parties[side].some((one) => isSame(one, bound[side])));
  return fits ? null : refusal("market.thread-contract-parties");
}

/** Where a lead stands when its contract is registered: what was refused or is further on stays so. */
export const stageWithContract = (stage: LeadStage): LeadStage =>
  stage === "refused" || stage === "performed" || stage === "effect" ? stage : "contract";
