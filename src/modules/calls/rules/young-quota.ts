/** An application that was ranked, the best first, and whether it is meant to be supported. */
export interface QuotaRow {
  readonly id: string;
  /** Whether a young researcher leads it; null: the application does not say. */
  readonly young: boolean | null;
  readonly isSupported: boolean;
  /** Whether it may be supported at all: what misses the pass mark never comes in by a quota. */
  readonly mayBe: boolean;
}

export interface QuotaEffect {
  /** How many of those supported a young researcher would have to lead, and how many do. */
  readonly needed: number;
  readonly have: number;
  /** Applications that would come in, and those that would go out for them; as many of each. */
  readonly in: readonly string[];
  readonly out: readonly string[];
  /** How many are still lacking because no other young lead may be supported. */
  readonly lacking: number;
}

/**
 * What a quota of young leads would change of a selection, the number of places being the same: the best ranked young leads
 * that are out come in for the last ranked others that are in. Pure; whoever decides follows it or not.
 */
export function quotaEffect(rows: readonly QuotaRow[], percent: number): QuotaEffect {
  const supported = rows.filter(({ isSupported }) => isSupported);
  const needed = Math.ceil((supported.length * percent) / 100);
  const have = supported.filter(({ young }) => young === true).length;
  const missing = Math.max(0, needed - have);
  const candidates = rows.filter(({ isSupported, young, mayBe }) => !isSupported && young === true && mayBe);
  const makeWay = supported.filter(({ young }) => young !== true).toReversed();
  const moved = Math.min(missing, candidates.length, makeWay.length);
  return {
    needed,
    have,
    in: candidates.slice(0, moved).map(({ id }) => id),
    out: makeWay.slice(0, moved).map(({ id }) => id),
    lacking: missing - moved,
  };
}
