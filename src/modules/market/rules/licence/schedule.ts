import type { Fee, LicenceTerms } from "../../contract/licence-terms.ts";
import { daysAfter, monthsAfter } from "../dates.ts";
import { earlier } from "./days.ts";
import { equalParts, partsByShares, share } from "./money.ts";

/** A payment that the terms foresee. */
export interface Planned {
  /** `m1`: a milestone, `i3`: an instalment, `trial`. */
  readonly key: string;
  readonly kind: "milestone" | "instalment" | "trial-price";
  readonly amount: number;
  /** The day it is due; of a milestone the day by which it is to be reached. */
  readonly on: string;
}

const instalments = (fee: Fee, price: number, anchor: string): Planned[] =>
  equalParts(price, fee.instalments).map((amount, at) => ({
    key: `i${at + 1}`,
    kind: "instalment",
    amount,
    on: monthsAfter(anchor, fee.deferMonths + at * fee.everyMonths),
  }));

/** The price of conversion: what was paid for the trial is taken off where the terms say so. */
export const conversionPrice = (terms: Extract<LicenceTerms, { kind: "trial" }>): number =>
  terms.conversion.fee.price - (terms.conversion.isTrialPriceCredited ? terms.trialPrice : 0);

/**
 * Every payment that the terms fix, in order of days. Amounts sum up to the price exactly. `convertedOn`: the day of
 * conversion of a trial (its instalments count from there); null: only the price of the trial itself.
 */
export function scheduleOf(terms: LicenceTerms, beginsOn: string, convertedOn: string | null): Planned[] {
  switch (terms.kind) {
    case "milestone-royalty": {
      const amounts = partsByShares(
        terms.price,
        terms.milestones.map((one) => one.share),
      );
      return terms.milestones
        .map(({ key, by }, at): Planned => ({ key, kind: "milestone", amount: amounts[at] ?? 0, on: by }))
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    }
    case "deferred-fee":
      return instalments(terms.fee, terms.fee.price, beginsOn);
    case "trial": {
      const price: Planned[] =
        terms.trialPrice === 0
          ? []
          : [{ key: "trial", kind: "trial-price", amount: terms.trialPrice, on: daysAfter(beginsOn, terms.payDays) }];
      return convertedOn === null
        ? price
        : [...price, ...instalments(terms.conversion.fee, conversionPrice(terms), convertedOn)];
    }
  }
}

/** The last day of use as the terms have it. */
export const lastDayOf = (terms: LicenceTerms, convertedOn: string | null): string =>
  terms.kind === "trial" && convertedOn !== null
    ? daysAfter(monthsAfter(convertedOn, terms.conversion.months), -1)
    : terms.lastDay;

/** A period of a revenue statement: first and last day, and until when it is to be stated. */
export interface Period {
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly dueOn: string;
  readonly isWhole: boolean;
}

/** The periods of revenue from the first day of use to the last; the last one may be cut short. */
export function periodsOf(terms: LicenceTerms, beganOn: string, endsOn: string): Period[] {
  if (terms.kind !== "milestone-royalty") return [];
  const { everyMonths, reportDays } = terms.royalty;
  const periods: Period[] = [];
  for (let index = 0; ; index += 1) {
    const from = monthsAfter(beganOn, index * everyMonths);
    if (from > endsOn) return periods;
    const whole = daysAfter(monthsAfter(beganOn, (index + 1) * everyMonths), -1);
    const to = earlier(whole, endsOn);
    periods.push({ index, from, to, dueOn: daysAfter(to, reportDays), isWhole: to === whole });
  }
}

/** What a fee comes to when use ends early: everything, or the share of the days used (both ends counted). */
export function earlyEndAmount(
  fee: Pick<Fee, "onEarlyEnd">,
  price: number,
  used: { readonly days: number; readonly of: number },
): number {
  if (fee.onEarlyEnd === "all") return price;
  return share(price, Math.min(used.days, used.of), used.of);
}

/** Interest on an amount paid or open after its due day, in 分; 0 where none was agreed. `ppm`: millionths for a day. */
export const lateInterest = (ppm: number | null, amount: number, daysLate: number): number =>
  ppm === null || daysLate <= 0 ? 0 : share(amount, ppm * daysLate, 1_000_000);
