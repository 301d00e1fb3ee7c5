import type { Royalty } from "../../contract/licence-terms.ts";

/** Royalty by tiers on a revenue in 分: each part of it bears the rate of its tier; rounded half up once, at the end. */
export function tieredRoyalty(tiers: Royalty["tiers"], revenue: number): number {
  let from = 0n;
  let sum = 0n;
  for (const { upTo, rate } of tiers) {
    const end = upTo === null || BigInt(upTo) > BigInt(revenue) ? BigInt(revenue) : BigInt(upTo);
    if (end > from) sum += (end - from) * BigInt(rate);
    from = end > from ? end : from;
  }
  return Number((sum * 2n + 10_000n) / 20_000n);
}

/** A period whose revenue is stated, in 分. */
export interface StatedPeriod {
  readonly revenue: number;
  /** A period cut short by the end of use bears no minimum. */
  readonly isWhole: boolean;
}

/**
 * What a period adds, in 分, to those that stand already (in whatever order): by tiers, at least the minimum, and never
 * more than the cap leaves. With tiers over the whole time the parts sum up to the royalty on the whole revenue.
 */
export function royaltyOf(
  royalty: Royalty,
  before: { readonly revenue: number; readonly claimed: number },
  now: StatedPeriod,
): number {
  const byTiers =
    royalty.tiersOver === "period"
      ? tieredRoyalty(royalty.tiers, now.revenue)
      : tieredRoyalty(royalty.tiers, before.revenue + now.revenue) - tieredRoyalty(royalty.tiers, before.revenue);
  const wanted = Math.max(byTiers, now.isWhole ? royalty.minimum : 0);
  return royalty.cap === null ? wanted : Math.max(0, Math.min(wanted, royalty.cap - before.claimed));
}
