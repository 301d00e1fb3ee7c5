import type { LicenceAccount, LicenceSide } from "../../contract/licence.ts";
import type { Claim, Entry, Licence } from "./licence.ts";
import { sumOf } from "./money.ts";

type Entries = Pick<Licence, "entries">;

/** The balance of an account, in 分: of one claim, or of the whole licence. */
export const balanceOf = ({ entries }: Entries, account: LicenceAccount, claim?: string): number =>
  sumOf(
    entries
      .filter((entry) => claim === undefined || entry.claim === claim)
      .flatMap(({ postings }) => postings)
      .filter((posting) => posting.account === account)
      .map(({ amount }) => amount),
  );

/** What is still owed on a claim. */
export const openOf = (licence: Entries, claim: string): number => balanceOf(licence, "owed", claim);

/** Payments of a claim that were said and are not answered yet. */
export const waitingFor = ({ notices }: Pick<Licence, "notices">, claim: string, side?: LicenceSide): number =>
  sumOf(
    notices.map(({ about, state, side: by }) =>
      about.what === "payment" && about.claim === claim && state === "waiting" && (!side || by === side)
        ? about.amount
        : 0,
    ),
  );

export const claimEntry = (on: string, claim: Pick<Claim, "key" | "amount">): Entry => ({
  on,
  claim: claim.key,
  postings: [
    { account: "owed", amount: claim.amount },
    { account: "earned", amount: -claim.amount },
  ],
});

/** Money that came: what a guarantor paid, the licensee owes to the guarantor. */
export const paymentEntry = (on: string, claim: string, amount: number, by: LicenceSide): Entry => ({
  on,
  claim,
  postings: [
    { account: "received", amount },
    { account: "owed", amount: -amount },
    ...(by === "guarantor"
      ? ([
          { account: "recourse", amount },
          { account: "paid-for-licensee", amount: -amount },
        ] as const)
      : []),
  ],
});

export const waiverEntry = (on: string, claim: string, amount: number): Entry => ({
  on,
  claim,
  postings: [
    { account: "waived", amount },
    { account: "owed", amount: -amount },
  ],
});
