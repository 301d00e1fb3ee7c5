import type { Refusal } from "../../../../platform/errors/app-error.ts";
import type { LicenceErrorCode } from "../../contract/licence.ts";
import type { Fee, LicenceTerms } from "../../contract/licence-terms.ts";
import type { Licence } from "./licence.ts";
import { sumOf } from "./money.ts";
import { conversionPrice, scheduleOf } from "./schedule.ts";

const refusal = (code: LicenceErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why these terms cannot be a licence, or null: days in order, shares that are the whole, tiers that rise, something to pay. */
export function termsRefusal(terms: LicenceTerms, hasGuarantor: boolean): Refusal | null {
  const { startsOn, lastDay } = terms;
  if (startsOn > lastDay) return refusal("market.licence-terms-days", { from: startsOn, to: lastDay });
  if (hasGuarantor !== (terms.guarantee !== null)) return refusal("market.licence-terms-guarantor");
  switch (terms.kind) {
    case "milestone-royalty":
      return milestonesRefusal(terms) ?? royaltyRefusal(terms);
    case "deferred-fee":
      return feeRefusal(terms.fee, terms.fee.price);
    case "trial":
      return feeRefusal(terms.conversion.fee, conversionPrice(terms));
  }
}

type MilestoneTerms = Extract<LicenceTerms, { kind: "milestone-royalty" }>;

function milestonesRefusal({ price, milestones, startsOn, lastDay }: MilestoneTerms): Refusal | null {
  if (new Set(milestones.map(({ key }) => key)).size < milestones.length)
    return refusal("market.licence-terms-milestones");
  if (milestones.length > 0 !== price > 0) return refusal("market.licence-terms-milestones");
  const outside = milestones.find(({ by }) => by < startsOn || by > lastDay);
  if (outside) return refusal("market.licence-terms-days", { from: startsOn, to: lastDay });
  const sum = sumOf(milestones.map(({ share }) => share));
  return milestones.length > 0 && sum !== 10_000
    ? refusal("market.licence-terms-shares", { sum: String(sum / 100) })
    : null;
}

function royaltyRefusal({ price, royalty: { tiers, minimum } }: MilestoneTerms): Refusal | null {
  const isRising = tiers.every(({ upTo }, at) =>
    at === tiers.length - 1 ? upTo === null : upTo !== null && upTo > (tiers[at - 1]?.upTo ?? 0),
  );
  if (!isRising) return refusal("market.licence-terms-tiers");
  // Use that can never be paid for is a gift, not a licence of this kind.
  const pays = price > 0 || minimum > 0 || tiers.some(({ rate }) => rate > 0);
  return pays ? null : refusal("market.licence-terms-empty");
}

const feeRefusal = (fee: Fee, price: number): Refusal | null =>
  price < fee.instalments ? refusal("market.licence-terms-empty") : null;

/**
 * Why changed terms cannot follow those in force, or null: what has begun, fallen due, been reached or been called is the past
 * and stays as it was agreed.
 */
export function pastRefusal(licence: Licence, next: LicenceTerms, today: string): Refusal | null {
  const { terms, beganOn, convertedOn } = licence;
  const changed = (what: string) => refusal("market.licence-past-changed", { what });
  if (next.kind !== terms.kind) return changed("kind");
  if (next.lastDay < today && next.lastDay !== terms.lastDay) return changed("lastDay");
  if (beganOn === null) return null;
  if (next.startsOn !== terms.startsOn) return changed("startsOn");
  if (sumOf(licence.claims.map(({ called }) => called)) > (next.guarantee?.cap ?? 0)) return changed("guarantee");
  if (next.kind === "trial" && terms.kind === "trial" && next.trialPrice !== terms.trialPrice)
    return changed("trialPrice");
  if (next.kind === "milestone-royalty" && terms.kind === "milestone-royalty") {
    const isSame =
      next.royalty.everyMonths === terms.royalty.everyMonths && next.royalty.tiersOver === terms.royalty.tiersOver;
    if (!isSame) return changed("periods");
  }
  const planned = new Map(scheduleOf(next, beganOn, convertedOn).map((one) => [one.key, one]));
  const past = new Set([...licence.claims.map(({ key }) => key), ...Object.keys(licence.milestones)]);
  const lost = scheduleOf(terms, beganOn, convertedOn).find(
    ({ key, amount }) => past.has(key) && planned.get(key)?.amount !== amount,
  );
  return lost ? changed(lost.key) : null;
}
