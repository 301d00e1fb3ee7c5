import { isText } from "../candidates/item-terms.ts";
import type { Item, Ranked, Refusal, RefusalReason } from "../contract.ts";
import { type Analyser, noTerms } from "../language/analyser.ts";

export interface RefusalMemory {
  /** Refused pairs that are like this one, each with the factor that it puts on the score. */
  like(request: Item, item: Item): Ranked["refusals"];
}

export const noRefusals: RefusalMemory = { like: () => [] };

/**
 * How much a refusal says about a pair with the same texts. Another problem was meant: nearly all. A condition was missed: the
 * condition is judged for itself, so less. Solved already, no capacity, anything else: it says nothing of the pair.
 */
const strength: Record<RefusalReason, number> = {
  "other-problem": 0.8,
  "parameters-missed": 0.5,
  "too-early": 0.3,
  "too-expensive": 0.3,
  "too-late": 0.3,
  "wrong-area": 0.3,
  exclusivity: 0.3,
  confidentiality: 0.3,
  "already-solved": 0,
  "no-capacity": 0,
  other: 0,
};

/** Texts less alike than this are not the same matter. */
const leastLikeness = 0.35;

/**
 * Remembers refused pairs. Whether a new pair is like a refused one is a matter of both its texts: the factor is
 * 1 − strength × likeness of the requests × likeness of the items, so that the very pair is lowered most and a strange one not at all.
 */
export function rememberRefusals(
  refused: ReadonlyArray<{ request: Item; item: Item; reason: RefusalReason }>,
  analyser: Analyser,
): RefusalMemory {
  const pairsOf = cachedPairs(analyser);
  const telling = refused.filter(({ reason }) => strength[reason] > 0);
  return {
    like: (request, item) =>
      telling.flatMap((pair) => {
        const requests = likeness(pairsOf(request), pairsOf(pair.request));
        if (requests < leastLikeness) return [];
        const items = likeness(pairsOf(item), pairsOf(pair.item));
        if (items < leastLikeness) return [];
        const refusal: Refusal = { request: pair.request.id, item: pair.item.id, reason: pair.reason };
        return [{ ...refusal, factor: 1 - strength[pair.reason] * requests * items }];
      }),
  };
}

function cachedPairs(analyser: Analyser): (item: Item) => ReadonlySet<string> {
  const known = new WeakMap<Item, ReadonlySet<string>>();
  return (item) => {
    const cached = known.get(item);
    if (cached) return cached;
    const terms = noTerms();
    for (const field of item.fields) if (isText(field)) analyser.countCharacters(field.text, terms);
    const pairs = new Set(terms.bigrams.keys());
    known.set(item, pairs);
    return pairs;
  };
}

/** Cosine of two sets of pairs of characters. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const pair of small) if (large.has(pair)) common++;
  return common / Math.sqrt(a.size * b.size);
}
