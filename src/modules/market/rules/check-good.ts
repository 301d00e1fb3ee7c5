import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { DemandInput } from "../contract/demand.ts";
import type { GoodsErrorCode } from "../contract/goods.ts";
import type { ResultInput } from "../contract/result.ts";
import type { Inventor } from "../contract/terms.ts";
import { rightFault } from "./right-number.ts";

const refusal = (code: GoodsErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

const isRange = (least: number | null, most: number | null): boolean =>
  least === null || most === null || least <= most;

/** Why a demand contradicts itself, or null. */
export const demandRefusal = ({ budgetLeast, budgetMost }: DemandInput): Refusal | null =>
  isRange(budgetLeast, budgetMost) ? null : refusal("market.range-wrong");

/** Why a result contradicts itself, or null; `day`: today. */
export function resultRefusal(input: ResultInput, day: string): Refusal | null {
  if (!isRange(input.priceLeast, input.priceMost)) return refusal("market.range-wrong");
  const sum = sharesSum(input.inventors);
  if (sum !== null && sum !== 100) return refusal("market.shares-wrong", { sum });
  for (const right of input.rights) {
    const fault = rightFault(right, day);
    if (fault) return refusal("market.right-number", { number: right.number, fault });
  }
  return null;
}

/** The sum of all shares in percent, to two places; null when nobody's is agreed. */
export function sharesSum(inventors: readonly Inventor[]): number | null {
  const shares = inventors.flatMap(({ share }) => (share === null ? [] : [share]));
  if (shares.length === 0) return null;
  return shares.reduce((sum, share) => sum + Math.round(share * 100), 0) / 100;
}
