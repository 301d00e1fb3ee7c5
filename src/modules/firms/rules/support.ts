import type { Offer, Reason } from "../contract/support.ts";

/** What the platform knows of a firm on a day; null: nothing is registered. */
export interface FirmProfile {
  /** Titles held on the day; `validTo`: the first day on which one is not held any more. */
  readonly titles: readonly { readonly title: string; readonly validTo: string | null }[];
  /** Where it sits, and every area that this lies in. */
  readonly areas: readonly string[] | null;
  /** R&D spending of the latest year that is known, in 分. */
  readonly spending: number | null;
  /** Pools that it stands in; null: no participant is tied to the firm, so nobody can say. */
  readonly pools: readonly string[] | null;
}

export interface Conditions {
  readonly title: string | null;
  readonly pool: string | null;
  readonly place: string | null;
  readonly isForResearching: boolean;
}

/** Pools of which one is enough. */
const oneOfPools: Readonly<Record<string, readonly string[]>> = { "any-listing": ["listing", "marine-listing"] };

export const poolsOf = (pool: string): readonly string[] => oneOfPools[pool] ?? [pool];

const stateOf = (isMet: boolean | null): Reason["state"] => (isMet === null ? "unknown" : isMet ? "met" : "missed");

/** Condition by condition, whether a firm meets what is asked. */
export function reasonsOf({ titles, areas, spending, pools }: FirmProfile, asked: Conditions): Reason[] {
  const reasons: Reason[] = [];
  const { title, pool, place } = asked;
  if (title !== null) {
    const held = titles.find((one) => one.title === title);
    reasons.push({ condition: "title", wanted: title, state: stateOf(!!held), until: held?.validTo ?? null });
  }
  if (pool !== null) {
    const isIn = pools === null ? null : poolsOf(pool).some((one) => pools.includes(one));
    reasons.push({ condition: "pool", wanted: pool, state: stateOf(isIn), until: null });
  }
  if (place !== null) {
    const isThere = areas === null ? null : areas.includes(place);
    reasons.push({ condition: "place", wanted: place, state: stateOf(isThere), until: null });
  }
  if (asked.isForResearching) {
    const isSpending = spending === null ? null : spending > 0;
    reasons.push({ condition: "research", wanted: "", state: stateOf(isSpending), until: null });
  }
  return reasons;
}

/** What the reasons come to: what is missed decides before what is not known. */
export function fitOf(reasons: readonly Reason[]): NonNullable<Offer["fit"]> {
  if (reasons.length === 0) return "unstated";
  const missed = reasons.filter(({ state }) => state === "missed").length;
  if (missed > 0) return missed === 1 && reasons.every(({ state }) => state !== "unknown") ? "misses-one" : "misses";
  return reasons.some(({ state }) => state === "unknown") ? "unknown" : "fits";
}

const order: readonly NonNullable<Offer["fit"]>[] = ["fits", "misses-one", "unknown", "misses", "unstated"];

/** What a firm may ask for first. */
export const byFit = (one: Offer, other: Offer): number =>
  one.fit === null || other.fit === null ? 0 : order.indexOf(one.fit) - order.indexOf(other.fit);
