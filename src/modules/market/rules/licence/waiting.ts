import { type LicenceAct, type LicenceSide, usableStates } from "../../contract/licence.ts";
import { daysAfter } from "../dates.ts";
import { openOf, waitingFor } from "./balances.ts";
import { askedPeriods, lastUse } from "./late.ts";
import { type Licence, signersOf } from "./licence.ts";
import { answererOf } from "./perform.ts";

/** One thing that waits on one side. */
export interface Waiting {
  readonly side: LicenceSide;
  readonly act: LicenceAct;
  /** What it is about: key of a claim, notice or milestone, number of a period, or nothing. */
  readonly of: string | null;
  /** The last day for it; null: none was agreed. */
  readonly until: string | null;
  /** In 分, where it is about money. */
  readonly amount: number | null;
}

/** What waits on whom on the day that the licence was brought up to, the most pressing first. */
export function waitingOf(licence: Licence): Waiting[] {
  return [
    ...signatures(licence),
    ...answers(licence),
    ...payments(licence),
    ...revenues(licence),
    ...ends(licence),
  ].sort((a, b) => ((a.until ?? "9") < (b.until ?? "9") ? -1 : 1));
}

function signatures({ state, terms, signed, change }: Licence): Waiting[] {
  const waiting = (act: LicenceAct, by: readonly LicenceSide[]): Waiting[] =>
    signersOf(terms)
      .filter((side) => !by.includes(side))
      .map((side) => ({ side, act, of: null, until: null, amount: null }));
  if (state === "draft" || state === "offered") return waiting("sign", signed);
  return change ? waiting("accept-change", change.signed) : [];
}

const answers = ({ notices }: Licence): Waiting[] =>
  notices
    .filter(({ state }) => state === "waiting")
    .map((notice) => ({
      side: answererOf(notice),
      act: "agree",
      of: notice.key,
      until: notice.answerBy,
      amount:
        notice.about.what === "payment"
          ? notice.about.amount
          : notice.about.what === "revenue"
            ? notice.about.revenue
            : null,
    }));

const payments = (licence: Licence): Waiting[] =>
  licence.claims.flatMap(({ key, dueOn, called }): Waiting[] => {
    const open = openOf(licence, key) - waitingFor(licence, key);
    if (open <= 0) return [];
    const own: Waiting = { side: "licensee", act: "say-payment", of: key, until: dueOn, amount: open };
    return called > 0 ? [own, { ...own, side: "guarantor", amount: Math.min(open, called) }] : [own];
  });

const revenues = (licence: Licence): Waiting[] =>
  askedPeriods(licence, licence.day).map(({ index, askedUntil }) => ({
    side: "licensee",
    act: "state-revenue",
    of: `p${index}`,
    until: askedUntil,
    amount: null,
  }));

/** A trial waits for a decision: convert, or it ends by itself. */
const ends = (licence: Licence): Waiting[] =>
  licence.state === "on-trial"
    ? [{ side: "licensee", act: "convert", of: null, until: lastUse(licence), amount: null }]
    : [];

/** Days of which the sides are told beforehand: what waits and has a day within so many days. */
export const soonOf = (licence: Licence, days: number): Waiting[] =>
  waitingOf(licence).filter(
    ({ until, act }) =>
      until !== null &&
      until <= daysAfter(licence.day, days) &&
      (act !== "convert" || usableStates.includes(licence.state)),
  );
