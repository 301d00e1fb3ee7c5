import type { Source, Terms } from "../contract/terms.ts";

/** Accounts of a project. `party`: the unit or the source that it is about; empty for the whole project. */
export const accounts = ["award", "reserved", "due", "paid", "lapsed", "received", "held", "spent"] as const;
export type Account = (typeof accounts)[number];

export interface Posting {
  readonly account: Account;
  readonly party: string;
  /** Debit positive, credit negative, in 分. */
  readonly amount: number;
}

export const entryKinds = ["granted", "released", "paid", "spent", "reversed", "lapsed"] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Entry {
  readonly kind: EntryKind;
  readonly on: string;
  /** Key of the payment or id of the expense; empty: the award. */
  readonly about: string;
  readonly postings: readonly Posting[];
}

/** Debits and credits of one account, in 分. */
export const balance = (
  entries: readonly Pick<Entry, "postings">[],
  account: Account,
  party: string | null = null,
): number =>
  entries
    .flatMap(({ postings }) => postings)
    .filter((one) => one.account === account && (party === null || one.party === party))
    .reduce((all, { amount }) => all + amount, 0);

/** The award stands ready for the project. */
export const grantEntry = (on: string, amount: number): Entry => ({
  kind: "granted",
  on,
  about: "",
  postings: [
    { account: "reserved", party: "", amount },
    { account: "award", party: "", amount: -amount },
  ],
});

/** A payment that may be made due. */
export type Due = Pick<Terms["payments"][number], "key" | "unit" | "amount">;

/** The milestones of a payment passed: it is due. */
export const releaseEntry = (on: string, { key, unit, amount }: Due): Entry => ({
  kind: "released",
  on,
  about: key,
  postings: [
    { account: "due", party: unit, amount },
    { account: "reserved", party: "", amount: -amount },
  ],
});

/** A payment that is due was paid, by each source its share. */
export const payEntry = (on: string, { key, unit, amount }: Due, sources: readonly Source[]): Entry => ({
  kind: "paid",
  on,
  about: key,
  postings: [
    ...sharesOf(amount, sources).map(({ key: party, amount: share }) => ({
      account: "paid" as const,
      party,
      amount: share,
    })),
    { account: "due", party: unit, amount: -amount },
    { account: "held", party: unit, amount },
    { account: "received", party: unit, amount: -amount },
  ].filter((one): one is Posting => one.amount !== 0),
});

export const spendEntry = (on: string, about: string, unit: string, amount: number): Entry => ({
  kind: "spent",
  on,
  about,
  postings: [
    { account: "spent", party: unit, amount },
    { account: "held", party: unit, amount: -amount },
  ],
});

export const reverseEntry = (on: string, about: string, unit: string, amount: number): Entry => ({
  kind: "reversed",
  on,
  about,
  postings: [
    { account: "held", party: unit, amount },
    { account: "spent", party: unit, amount: -amount },
  ],
});

/** What is not due when a project is stopped goes back. */
export const lapseEntry = (on: string, amount: number): Entry => ({
  kind: "lapsed",
  on,
  about: "",
  postings: [
    { account: "lapsed", party: "", amount },
    { account: "reserved", party: "", amount: -amount },
  ],
});

/**
 * An amount split over sources by their parts, to the last 分: each gets the whole 分 of its share, what is left goes one by
 * one to those with the largest rest, the first named first.
 */
export function sharesOf(
  amount: number,
  sources: readonly Pick<Source, "key" | "parts">[],
): readonly { key: string; amount: number }[] {
  const all = sources.reduce((sum, { parts }) => sum + BigInt(parts), 0n);
  const exact = sources.map(({ key, parts }, at) => {
    const product = BigInt(amount) * BigInt(parts);
    return { key, at, whole: product / all, rest: product % all };
  });
  let left = BigInt(amount) - exact.reduce((sum, { whole }) => sum + whole, 0n);
  const gets = new Set<number>();
  for (const { at } of exact.toSorted((a, b) => (b.rest === a.rest ? a.at - b.at : b.rest > a.rest ? 1 : -1))) {
    if (left === 0n) break;
    gets.add(at);
    left -= 1n;
  }
  return exact.map(({ key, at, whole }) => ({ key, amount: Number(whole) + (gets.has(at) ? 1 : 0) }));
}

/** Keys of payments that entries released and that entries paid. */
export function settledOf(entries: readonly Pick<Entry, "kind" | "about">[]) {
  const keys = (kind: EntryKind): ReadonlySet<string> =>
    new Set(entries.filter((one) => one.kind === kind).map(({ about }) => about));
  return { released: keys("released"), paid: keys("paid") };
}

/** Payments whose conditions all passed and that are not due yet. */
export function toRelease(
  { payments }: Pick<Terms, "payments">,
  passed: ReadonlySet<string>,
  released: ReadonlySet<string>,
): readonly Due[] {
  return payments.filter(({ key, on }) => !released.has(key) && on.every((need) => passed.has(need)));
}
