import type { Refusal } from "../../../../platform/errors/app-error.ts";
import type { LicenceAct, LicenceErrorCode, LicenceInput, LicenceSide } from "../../contract/licence.ts";
import { openOf, waitingFor } from "./balances.ts";
import { capLeft, paidByGuarantor } from "./following.ts";
import { askedPeriods, claimLateFrom, lastUse } from "./late.ts";
import { type Claim, type Licence, type Notice, type Step, signersOf } from "./licence.ts";
import { type LicenceTable, licenceTransitions } from "./life.ts";
import { pastRefusal, termsRefusal } from "./terms.ts";
import { stepsOf } from "./turns.ts";

const refusal = (code: LicenceErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Whether an act is ever this side's. */
export const isOfSide = (act: LicenceAct, side: LicenceSide, table: LicenceTable = licenceTransitions): boolean => {
  const { who } = table[act];
  return who !== "time" && who.includes(side);
};

/** Why this side cannot do this now, whatever it would say, or null: what greys out a button. */
export function actRefusal(
  licence: Licence,
  side: LicenceSide,
  act: LicenceAct,
  table: LicenceTable = licenceTransitions,
): Refusal | null {
  if (!isOfSide(act, side, table)) return refusal("market.licence-not-yours");
  if (!table[act].from.includes(licence.state))
    return refusal("market.licence-not-in-state", { act, state: licence.state });
  switch (act) {
    case "sign":
      if (!signersOf(licence.terms).includes(side)) return refusal("market.licence-not-yours");
      return licence.signed.includes(side) ? refusal("market.licence-signed-already") : null;
    case "take-back":
      return licence.signed.includes(side) ? null : refusal("market.licence-nothing-signed");
    case "propose":
      return licence.change ? refusal("market.licence-change-open") : null;
    case "accept-change":
      if (!licence.change) return refusal("market.licence-no-change");
      return licence.change.signed.includes(side) ? refusal("market.licence-own-change") : null;
    case "drop-change":
      return licence.change ? null : refusal("market.licence-no-change");
    case "say-milestone":
      return licence.terms.kind === "milestone-royalty" ? null : refusal("market.licence-no-milestone");
    case "state-revenue":
      return askedPeriods(licence, licence.day).length > 0 || licence.state === "winding-up"
        ? null
        : refusal("market.licence-no-period");
    case "convert":
      return licence.claims.some((claim) => isLate(licence, claim, licence.day))
        ? refusal("market.licence-late-first")
        : null;
    case "call-guarantor":
      return capLeft(licence) > 0 ? null : refusal("market.licence-cap-reached");
    default:
      return null;
  }
}

const isLate = (licence: Licence, claim: Claim, day: string): boolean => {
  const from = claimLateFrom(licence, claim);
  return from !== null && from <= day;
};

/** Why it cannot be said so, or null. `day`: today. */
export function inputRefusal(licence: Licence, side: LicenceSide, input: LicenceInput, day: string): Refusal | null {
  switch (input.act) {
    case "rewrite":
      return termsRefusal(input.terms, signersOf(licence.terms).includes("guarantor"));
    case "propose":
      return (
        termsRefusal(input.terms, signersOf(licence.terms).includes("guarantor")) ??
        pastRefusal(licence, input.terms, day)
      );
    case "sign":
      if (input.version !== licence.version) return refusal("market.licence-version", { now: licence.version });
      return licence.terms.lastDay < day
        ? refusal("market.licence-terms-days", { from: licence.terms.startsOn, to: licence.terms.lastDay })
        : null;
    case "accept-change": {
      const { change } = licence;
      if (input.version !== change?.version) return refusal("market.licence-version", { now: change?.version ?? 0 });
      const next = licence.versions.find(({ version }) => version === change.version);
      return next ? pastRefusal(licence, next.terms, day) : null;
    }
    case "say-milestone":
      return milestoneRefusal(licence, input.milestone, input.on, day);
    case "state-revenue":
      return askedPeriods(licence, day).some(({ index }) => index === input.period)
        ? null
        : refusal("market.licence-no-period");
    case "say-payment":
      return paymentRefusal(licence, side, input, day);
    case "agree":
    case "contest":
      return answerRefusal(licence, side, input.notice);
    case "call-guarantor": {
      const claim = licence.claims.find(({ key }) => key === input.claim);
      if (!claim) return refusal("market.licence-no-claim");
      return isLate(licence, claim, day) && openOf(licence, claim.key) > claim.called
        ? null
        : refusal("market.licence-not-late");
    }
    case "waive": {
      const isAsked = askedPeriods(licence, day).some(({ index }) => `p${index}` === input.of);
      const isOpen = licence.claims.some(({ key }) => key === input.of && openOf(licence, key) > 0);
      if (!isAsked && !isOpen) return refusal("market.licence-no-claim");
      return waitingFor(licence, input.of) > 0 ? refusal("market.licence-no-claim") : null;
    }
    default:
      return null;
  }
}

function milestoneRefusal(licence: Licence, key: string, on: string, day: string): Refusal | null {
  const { terms, milestones, notices, claims, beganOn } = licence;
  const milestone = terms.kind === "milestone-royalty" ? terms.milestones.find((one) => one.key === key) : undefined;
  if (!milestone) return refusal("market.licence-no-milestone");
  const isSaid = notices.some(
    ({ about, state }) => about.what === "milestone" && about.milestone === key && state === "waiting",
  );
  if (isSaid || key in milestones || claims.some((claim) => claim.key === key))
    return refusal("market.licence-reached-already");
  const last = [day, milestone.by, lastUse(licence)].sort()[0]!;
  return on < (beganOn ?? "") || on > last
    ? refusal("market.licence-day-wrong", { from: beganOn ?? "", to: last })
    : null;
}

type Payment = Extract<LicenceInput, { act: "say-payment" }>;

function paymentRefusal(licence: Licence, side: LicenceSide, { claim: key, amount, on }: Payment, day: string) {
  const claim = licence.claims.find((one) => one.key === key);
  if (!claim) return refusal("market.licence-no-claim");
  const open = openOf(licence, key) - waitingFor(licence, key);
  const called = claim.called - paidByGuarantor(licence, key) - waitingFor(licence, key, "guarantor");
  const most = side === "guarantor" ? Math.min(open, called) : open;
  if (amount > most) return refusal("market.licence-too-much", { most });
  return on > day ? refusal("market.licence-day-wrong", { from: licence.beganOn ?? "", to: day }) : null;
}

/** Who answers a notice: of a payment the licensor, else the other of the two. */
export const answererOf = ({ about, side }: Pick<Notice, "about" | "side">): LicenceSide =>
  about.what === "payment" || side === "licensee" ? "licensor" : "licensee";

function answerRefusal(licence: Licence, side: LicenceSide, key: string): Refusal | null {
  const notice = licence.notices.find((one) => one.key === key);
  if (notice?.state !== "waiting") return refusal("market.licence-no-notice");
  return answererOf(notice) === side ? null : refusal("market.licence-own-notice");
}

/**
 * What an act of a side makes of a licence that was brought up to `day`: its steps, with all that follows at once, or why
 * it cannot be.
 */
export function perform(
  licence: Licence,
  side: LicenceSide,
  input: LicenceInput,
  day: string,
  table: LicenceTable = licenceTransitions,
): { refusal: Refusal } | { licence: Licence; steps: Step[] } {
  const refused = actRefusal(licence, side, input.act, table) ?? inputRefusal(licence, side, input, day);
  if (refused) return { refusal: refused };
  const done = stepsOf(licence, input, side, day, table);
  if (input.act !== "call-guarantor") return done;
  const claim = licence.claims.find(({ key }) => key === input.claim)!;
  const amount = Math.min(openOf(licence, claim.key) - claim.called, capLeft(licence));
  const called = stepsOf(done.licence, { act: "call", claim: claim.key, amount }, null, day, table);
  return { licence: called.licence, steps: [...done.steps, ...called.steps] };
}
