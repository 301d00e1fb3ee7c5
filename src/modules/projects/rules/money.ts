import type { Source, Terms } from "../contract/terms.ts";

/** Accounts of a project. `party`: the unit or the source that it is about; empty for the whole project. */
export const accounts = [
  "award",
  "reserved",
  "due",
  "paid",
  "lapsed",
  "returned",
  "received",
  "held",
  "advanced",
  "spent",
] as const;
export type Account = (typeof accounts)[number];

export interface Posting {
  readonly account: Account;
  readonly party: string;
  /** Debit positive, credit negative, in 分. */
  readonly amount: number;
}

export const entryKinds = [
  "granted",
  "released",
  "paid",
  "recalled",
  "spent",
  "reversed",
  "lapsed",
  "returned",
] as const;
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

type Entries = readonly Pick<Entry, "postings">[];

/** What a unit holds of the money that came, in 分: never less than nothing. */
export const heldBy = (entries: Entries, unit: string): number => Math.max(0, balance(entries, "held", unit));
/** What a unit laid out of its own for what is to be paid to it, in 分. */
export const advancedBy = (entries: Entries, unit: string): number => Math.max(0, -balance(entries, "advanced", unit));

const notNothing = (postings: readonly Posting[]): readonly Posting[] => postings.filter(({ amount }) => amount !== 0);

/** Money comes to a unit (negative: goes from it): what it laid out of its own is settled before it holds anything. */
function unitPostings(entries: Entries, unit: string, amount: number): readonly Posting[] {
  const settled =
    amount > 0 ? Math.min(amount, advancedBy(entries, unit)) : Math.min(0, amount + heldBy(entries, unit));
  return [
    { account: "held", party: unit, amount: amount - settled },
    { account: "advanced", party: unit, amount: settled },
  ];
}

/** A payment that is due was paid, by each source its share. `entries`: those before it. */
export const payEntry = (
  on: string,
  { key, unit, amount }: Due,
  sources: readonly Source[],
  entries: Entries,
): Entry => ({
  kind: "paid",
  on,
  about: key,
  postings: notNothing([
    ...sharesOf(amount, sources).map(({ key: party, amount: share }) => ({
      account: "paid" as const,
      party,
      amount: share,
    })),
    { account: "due", party: unit, amount: -amount },
    ...unitPostings(entries, unit, amount),
    { account: "received", party: unit, amount: -amount },
  ]),
});

/** A payment that was made in error is taken back from its unit and its sources: it is due as before. `entries`: those before it. */
export function recallEntry(on: string, paid: Entry, entries: Entries): Entry {
  const { party: unit, amount } = paid.postings.find(({ account }) => account === "due")!;
  return {
    kind: "recalled",
    on,
    about: paid.about,
    postings: notNothing([
      ...paid.postings
        .filter(({ account }) => account === "paid" || account === "due" || account === "received")
        .map((one) => ({ ...one, amount: -one.amount })),
      ...unitPostings(entries, unit, amount),
    ]),
  };
}

/** An expense is borne: from what the unit holds, the rest is laid out by it until it is paid. `entries`: those before it. */
export const spendEntry = (on: string, about: string, unit: string, amount: number, entries: Entries): Entry => ({
  kind: "spent",
  on,
  about,
  postings: notNothing([{ account: "spent", party: unit, amount }, ...unitPostings(entries, unit, -amount)]),
});

export const reverseEntry = (on: string, about: string, unit: string, amount: number, entries: Entries): Entry => ({
  kind: "reversed",
  on,
  about,
  postings: notNothing([...unitPostings(entries, unit, amount), { account: "spent", party: unit, amount: -amount }]),
});

/** Sources that paid something, key to name: a key that a later text gives to nobody still means who it was. */
export const payersOf = (
  texts: readonly { readonly terms: Pick<Terms, "sources"> }[],
  entries: Entries,
): ReadonlyMap<string, string> => {
  const keys = new Set(
    entries.flatMap(({ postings }) => postings.filter(({ account }) => account === "paid").map(({ party }) => party)),
  );
  const named = texts.flatMap(({ terms }) => terms.sources).filter(({ key }) => keys.has(key));
  return new Map(named.map(({ key, name }) => [key, name]));
};

/** Whether a payment can be taken back: what it brought from each source was not given back to it since. */
export const mayRecall = (paid: Entry, entries: Entries): boolean =>
  paid.postings
    .filter(({ account }) => account === "paid")
    .every(({ party, amount }) => balance(entries, "paid", party) >= amount);

/** A unit gives back what it holds after the project is over, to each source by what it paid. `entries`: those before it. */
export function returnEntry(on: string, unit: string, amount: number, entries: Entries): Entry {
  const payers = new Set(
    entries.flatMap(({ postings }) => postings.filter(({ account }) => account === "paid").map(({ party }) => party)),
  );
  const paid = [...payers]
    .map((key) => ({ key, parts: balance(entries, "paid", key) }))
    .filter(({ parts }) => parts > 0);
  return {
    kind: "returned",
    on,
    about: unit,
    postings: notNothing([
      { account: "held", party: unit, amount: -amount },
      { account: "received", party: unit, amount },
      ...sharesOf(amount, paid).flatMap(({ key: party, amount: share }) => [
        { account: "paid" as const, party, amount: -share },
        { account: "returned" as const, party, amount: share },
      ]),
    ]),
  };
}

/**
 * What may be borne of a unit's expenses in all, in 分: what was contracted for it; of a project that is over before its
 * end, what became due.
 */
export const ceilingOf = (
  { payments }: Pick<Terms, "payments">,
  unit: string,
  released: ReadonlySet<string> | null,
): number =>
  payments
    .filter((one) => one.unit === unit && (released === null || released.has(one.key)))
    .reduce((all, { amount }) => all + amount, 0);

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

/** Keys of payments that entries released and that entries paid; one that was taken back is not paid. */
export function settledOf(entries: readonly Pick<Entry, "kind" | "about">[]) {
  const released = new Set<string>();
  const paid = new Set<string>();
  for (const { kind, about } of entries) {
    if (kind === "released") released.add(about);
    if (kind === "paid") paid.add(about);
    if (kind === "recalled") paid.delete(about);
  }
  return { released: released as ReadonlySet<string>, paid: paid as ReadonlySet<string> };
}

/** Payments whose conditions all passed and that are not due yet. */
export function toRelease(
  { payments }: Pick<Terms, "payments">,
  passed: ReadonlySet<string>,
  released: ReadonlySet<string>,
): readonly Due[] {
  return payments.filter(({ key, on }) => !released.has(key) && on.every((need) => passed.has(need)));
}
