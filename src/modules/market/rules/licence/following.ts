import { daysAfter } from "../dates.ts";
import { balanceOf } from "./balances.ts";
import { daysBetween } from "./days.ts";
import { licencePeriods } from "./late.ts";
import { type Claim, type Doing, isAllSigned, type Licence, type Notice, type Step } from "./licence.ts";
import { sumOf } from "./money.ts";
import { royaltyOf } from "./royalty.ts";
import { conversionPrice, earlyEndAmount, lastDayOf, lateInterest, scheduleOf } from "./schedule.ts";

/** What follows at once from a step, written out as steps of its own. `now`: the licence after it. */
export function following(now: Licence, { on, doing }: Step): Doing[] {
  switch (doing.act) {
    case "sign":
      return isAllSigned(now.terms, now.signed) ? [{ act: "bind" }] : [];
    case "accept-change": {
      const changed = now.versions.find(({ version }) => version === now.change?.version);
      // Whoever answers for the licence now agrees too: nobody's guarantee is stretched or dropped unasked.
      const isAgreed = [now.terms, changed?.terms].every(
        (terms) => terms && isAllSigned(terms, now.change?.signed ?? []),
      );
      return isAgreed ? [{ act: "adopt" }] : [];
    }
    case "agree":
    case "silence": {
      const notice = now.notices.find(({ key }) => key === doing.notice);
      return notice ? ofNotice(now, notice, on) : [];
    }
    case "state-revenue": {
      const notice = now.notices.at(-1);
      return notice?.state === "stands" ? ofNotice(now, notice, on) : [];
    }
    case "leave":
    case "end-for-breach":
      return opened(now, on, { key: "end", kind: "early-end", of: "end", amount: earlyEnd(now) });
    default:
      return [];
  }
}

/** A claim of nothing is none. */
function opened(now: Licence, on: string, claim: Pick<Claim, "key" | "kind" | "of" | "amount">): Doing[] {
  return claim.amount > 0 ? [{ act: "open", claim: { ...claim, dueOn: daysAfter(on, now.terms.payDays) } }] : [];
}

function ofNotice(now: Licence, { about }: Notice, on: string): Doing[] {
  switch (about.what) {
    case "milestone": {
      const planned = scheduleOf(now.terms, now.beganOn!, null).find(({ key }) => key === about.milestone);
      return opened(now, on, {
        key: about.milestone,
        kind: "milestone",
        of: about.milestone,
        amount: planned?.amount ?? 0,
      });
    }
    case "revenue":
      return opened(now, on, {
        key: `r${about.period}`,
        kind: "royalty",
        of: `p${about.period}`,
        amount: royalty(now, about.period),
      });
    case "payment": {
      const claim = now.claims.find(({ key }) => key === about.claim)!;
      const late = daysBetween(claim.dueOn, about.on);
      const amount = claim.kind === "interest" ? 0 : lateInterest(now.terms.lateInterest, about.amount, late);
      return opened(now, on, { key: `x${now.claims.length + 1}`, kind: "interest", of: claim.key, amount });
    }
  }
}

function royalty(now: Licence, index: number): number {
  if (now.terms.kind !== "milestone-royalty") return 0;
  const earlier = now.statements.slice(0, -1);
  return royaltyOf(
    now.terms.royalty,
    {
      revenue: sumOf(earlier.map(({ revenue }) => revenue)),
      claimed: sumOf(now.claims.filter(({ kind }) => kind === "royalty").map(({ amount }) => amount)),
    },
    {
      revenue: now.statements.at(-1)?.revenue ?? 0,
      isWhole: licencePeriods(now).find((period) => period.index === index)?.isWhole ?? false,
    },
  );
}

/** What is still owed of a fee when use ends before its last day: nothing back, and nothing where use had not begun. */
function earlyEnd(now: Licence): number {
  const { terms, beganOn, convertedOn, usedUntil } = now;
  if (beganOn === null || usedUntil === null || terms.kind === "milestone-royalty") return 0;
  if (terms.kind === "trial" && convertedOn === null) return 0;
  const [fee, price, from] =
    terms.kind === "trial"
      ? [terms.conversion.fee, conversionPrice(terms), convertedOn ?? beganOn]
      : [terms.fee, terms.fee.price, beganOn];
  const last = lastDayOf(terms, convertedOn);
  const due = earlyEndAmount(fee, price, {
    days: daysBetween(from, usedUntil) + 1,
    of: daysBetween(from, last) + 1,
  });
  const claimed = sumOf(now.claims.filter(({ kind }) => kind === "instalment").map(({ amount }) => amount));
  return Math.max(0, due - claimed);
}

/** What a guarantor can still be asked for, in 分. */
export const capLeft = (now: Licence): number =>
  now.terms.guarantee === null ? 0 : now.terms.guarantee.cap - sumOf(now.claims.map(({ called }) => called));

/** What a guarantor paid on a claim. */
export const paidByGuarantor = (now: Licence, claim: string): number => balanceOf(now, "recourse", claim);
