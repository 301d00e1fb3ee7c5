import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Standing } from "../contract/good.ts";
import type { JudgedErrorCode, NewDecision } from "../contract/judged.ts";

const refusal = (code: JudgedErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Who decides about a result of service: its own house. */
export const decisionRefusal = (
  result: { readonly isJobResult: boolean },
  who: Pick<Standing, "isOwner" | "isPoster">,
): Refusal | null => {
  if (!who.isOwner && !who.isPoster) return refusal("market.decision-not-yours");
  return result.isJobResult ? null : refusal("market.decision-not-service");
};

/** Who judges a result: whoever reads for the market and is of another house. */
export const evaluationRefusal = (who: Pick<Standing, "isReader" | "isOwnReading">): Refusal | null =>
  who.isReader && !who.isOwnReading ? null : refusal("market.evaluation-not-yours");

/** Why a day is none on which something was decided or judged, or null. */
export const judgedDayRefusal = (on: string, today: string): Refusal | null =>
  on > today ? refusal("market.judged-day", { on, today }) : null;

/** Why what was decided is not whole, or null: a price with how it came about, shares that are the whole, a last day. */
export function contentRefusal({ kind, price, priceWay, shares, until, on }: NewDecision): Refusal | null {
  const isPriced = price !== null && priceWay !== null;
  if (kind === "price" ? !isPriced : price !== null || priceWay !== null) return refusal("market.decision-price");
  const sum = Math.round(shares.reduce((all, { percent }) => all + percent, 0) * 100) / 100;
  if (kind === "ownership" ? sum !== 100 : shares.length > 0) return refusal("market.decision-shares", { sum });
  if (kind === "long-term-use" ? until === null || until <= on : until !== null)
    return refusal("market.decision-until");
  return null;
}
