import type { Refusal } from "../../../../platform/errors/app-error.ts";
import type { GoodState } from "../../contract/good.ts";
import type { LicenceErrorCode } from "../../contract/licence.ts";

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
