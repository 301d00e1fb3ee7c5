import type { Refusal } from "../../../../platform/errors/app-error.ts";
import type { GoodState, GoodStep } from "../../contract/good.ts";
import type { LicenceErrorCode, LicenceState } from "../../contract/licence.ts";

const refusal = (code: LicenceErrorCode): Refusal => ({ code });

/** A result of the market as far as its licences need to know. `owner`: who owns it, else who posted it for a firm. */
export interface LicensedResult {
  readonly state: GoodState;
  readonly owner: string | null;
}

/** The states in which a result is on offer: what is licensed is what everybody can read. */
const onOffer: readonly GoodState[] = ["published", "matched", "contracted"];

/** Why a result cannot be licensed now, or null. Undefined: there is none that whoever asks may see. */
export const resultRefusal = (result: LicensedResult | undefined): Refusal | null =>
  result && onOffer.includes(result.state) ? null : refusal("market.licence-result-not-open");

/**
 * Why this organisation cannot be the licensor of a result, or null: only its owner licenses it. Of a result that is nobody's
 * with accounts only those who keep the market say who licenses it.
 */
export function licensorRefusal({ owner }: LicensedResult, licensor: string, isSteward: boolean): Refusal | null {
  if (owner === null ? isSteward : owner === licensor) return null;
  return refusal("market.licence-result-owner");
}

/** In these a licence binds its sides. */
const binding: readonly LicenceState[] = ["agreed", "on-trial", "in-force", "suspended"];

/** Whether a licence keeps its result from everybody else now. */
export const bindsAlone = ({ state, isExclusive }: { state: LicenceState; isExclusive: boolean }): boolean =>
  isExclusive && binding.includes(state);

/** What becomes of the result when a licence begins or ceases to bind alone, or null. */
export function resultStepOf(before: boolean, after: boolean): Extract<GoodStep, "contract" | "reopen"> | null {
  if (before === after) return null;
  return after ? "contract" : "reopen";
}
