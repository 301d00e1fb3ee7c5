import { itemTerms } from "../candidates/item-terms.ts";
import { judgeConstraints } from "../constraints/judge-constraints.ts";
import { numberVerdicts } from "../constraints/numbers.ts";
import type { ConstraintRole, Item, Ranked, Verdict, Weights } from "../contract.ts";
import type { Analyser } from "../language/analyser.ts";
import { quantitiesOf } from "../language/quantities.ts";
import { noRefusals, type RefusalMemory } from "../learn/refusals.ts";
import { type Parts, partsOf, scoreOf } from "./parts.ts";
import { type Corpora, type Cosines, cosines, type Query } from "./query.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { plainWeights } from "./weights.ts";

export interface RankOptions {
  weights?: Weights;
  taxonomy?: Taxonomy;
  /** Which area lies in which. */
  areas?: Taxonomy;
  /** Constraints that are shown but do not rule out. */
  soft?: readonly ConstraintRole[];
  refusals?: RefusalMemory;
  /** Similarity of the request with each item, 0 to 1, from an optional stage with vectors. */
  dense?: ReadonlyMap<string, number> | null;
  /** How a source compares the items that it keeps. */
  compare?: ((item: Item) => Cosines | null) | undefined;
}

const noTaxonomy: Taxonomy = new Map();

/** The parts of the fit of one pair, as ranking and learning see them. */
export function pairParts(
  query: Query,
  item: Item,
  analyser: Analyser,
  corpora: Corpora,
  options: Pick<RankOptions, "taxonomy" | "dense" | "compare"> = {},
): { parts: Parts; numbers: Verdict[] } {
  const numbers = query.wanted.length > 0 ? numberVerdicts(query.wanted, quantitiesOf(item.fields)) : [];
  const parts = partsOf(query, item, numbers, {
    cosines: options.compare?.(item) ?? cosines(query, itemTerms(analyser, item), corpora.items),
    taxonomy: options.taxonomy ?? noTaxonomy,
    dense: options.dense ? (options.dense.get(item.id) ?? 0) : null,
  });
  return { parts, numbers };
}

/**
 * Ranks items for a request by fit, equal ones by id, and says which miss a hard constraint. What an item does not say never
 * rules it out.
 */
export function rank(
  query: Query,
  items: readonly Item[],
  analyser: Analyser,
  corpora: Corpora,
  options: RankOptions = {},
): Ranked[] {
  const weights = options.weights ?? plainWeights;
  const refusals = options.refusals ?? noRefusals;
  const ranked = items.map((item): Ranked => {
    const { parts, numbers } = pairParts(query, item, analyser, corpora, options);
    const constraints = judgeConstraints(query.request, item, {
      areas: options.areas ?? noTaxonomy,
      soft: options.soft ?? [],
    });
    const fit = scoreOf(parts, weights);
    const like = refusals.like(query.request, item);
    return {
      item: item.id,
      score: like.reduce((score, { factor }) => score * factor, fit.score),
      eligible: !constraints.some(({ hard, verdict }) => hard && verdict === "missed"),
      parts: fit.parts,
      verdicts: [...constraints, ...numbers],
      refusals: like,
      explanation: null,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.item < b.item ? -1 : 1));
}
