import type { Item } from "../contract.ts";
import type { Cosines, Query } from "../rank/query.ts";
import type { CorpusStatistics } from "./statistics.ts";

/** The terms of a request that tell most, with their weights; `characters` are too common to find anything by. */
export interface WantedTerms {
  bigrams: ReadonlyArray<{ term: string; weight: number }>;
  words: ReadonlyArray<{ term: string; weight: number }>;
}

/**
 * Where candidates come from. An implementation keeps, for each item, its distinct bigrams and words (`Analyser.count` over
 * its text fields) and their number. It answers with the `limit` items for which
 *   (sum of the weights of the wanted terms that the item has) / sqrt(number of the item's distinct terms)
 * is highest, without those that have none; equal ones by id in ascending code units. Statistics are of the same items.
 *
 * The one here is in memory. In PostgreSQL the same is a table of (item, term) with an index on the term, or a text[] with
 * a GIN index, `unnest` of the wanted terms joined to it, grouped by item; the frequencies are a table that the same
 * transaction keeps. Ranking needs nothing else from the source, so both rank alike. No file format belongs to it.
 */
export interface CandidateSource {
  readonly statistics: CorpusStatistics;
  find(wanted: WantedTerms, limit: number): readonly Item[] | Promise<readonly Item[]>;
  /** Where a source keeps the terms of its items it may compare them itself: the same as `cosines`, without reading texts. */
  comparer?(query: Query): (item: Item) => Cosines | null;
}
