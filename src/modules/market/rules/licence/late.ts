import { usableStates } from "../../contract/licence.ts";
import { daysAfter } from "../dates.ts";
import { openOf, waitingFor } from "./balances.ts";
import { later } from "./days.ts";
import type { Claim, Licence } from "./licence.ts";
import { lastDayOf, type Period, periodsOf } from "./schedule.ts";

const isContested = ({ notices }: Licence, claim: string): boolean =>
  notices.some(({ about, state }) => about.what === "payment" && about.claim === claim && state === "contested");

/**
 * A payment that was said and waits for its answer keeps a claim from being late, once: not after an objection, and not to
 * bring suspended use back. So nobody uses on by saying again and again that the money is on its way.
 */
function isCovered(licence: Licence, { key }: Claim): boolean {
  const open = openOf(licence, key);
  if (open <= 0) return true;
  if (!usableStates.includes(licence.state) || isContested(licence, key)) return false;
  return waitingFor(licence, key) >= open;
}

/** The day from which use is suspended over a claim, or null when it is paid or covered. */
export const claimLateFrom = (licence: Licence, claim: Claim): string | null =>
  isCovered(licence, claim) ? null : daysAfter(claim.dueOn, licence.terms.graceDays + 1);

/** The last day of use, as it was or as the terms have it now. */
export const lastUse = (licence: Licence): string => licence.usedUntil ?? lastDayOf(licence.terms, licence.convertedOn);

/** The periods of revenue of a licence whose use has begun. */
export const licencePeriods = (licence: Licence): Period[] =>
  licence.beganOn === null ? [] : periodsOf(licence.terms, licence.beganOn, lastUse(licence));

/** Periods that are over on the day, or with all use, and of which nothing was said that holds; `askedUntil`: until when it is to be. */
export function askedPeriods(licence: Licence, day: string): (Period & { askedUntil: string })[] {
  return licencePeriods(licence).flatMap((period) => {
    const isOver = period.to < day || licence.usedUntil !== null;
    if (!isOver || licence.waivedPeriods.includes(period.index)) return [];
    const said = licence.notices.filter(({ about }) => about.what === "revenue" && about.period === period.index);
    const contested = said.find(({ state }) => state === "contested");
    if (said.length === 0) return [{ ...period, askedUntil: period.dueOn }];
    // After an objection it is stated once more, and that stands.
    return said.length === 1 && contested
      ? [{ ...period, askedUntil: later(period.dueOn, daysAfter(contested.answeredOn!, licence.terms.answerDays)) }]
      : [];
  });
}

/** The first day of a breach, if nothing is done until then: a claim or a statement that is late beyond the grace days. */
export function breachFrom(licence: Licence): string | null {
  const claims = licence.claims.map((claim) => claimLateFrom(licence, claim));
  const statements = askedPeriods(licence, "9999-12-31").map(({ askedUntil }) =>
    daysAfter(askedUntil, licence.terms.graceDays + 1),
  );
  return [...claims, ...statements].reduce(
    (first, one) => (one !== null && (first === null || one < first) ? one : first),
    null,
  );
}
