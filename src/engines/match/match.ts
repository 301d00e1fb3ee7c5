import type { CandidateSource } from "./candidates/port.ts";
import type { CorpusStatistics } from "./candidates/statistics.ts";
import type { Answer, Item, Ranked } from "./contract.ts";
import type { DenseStage } from "./dense.ts";
import { explain } from "./explain/explain.ts";
import type { Analyser } from "./language/analyser.ts";
import { readQuery, wantedTerms } from "./rank/query.ts";
import { type RankOptions, rank } from "./rank/rank.ts";

export interface MatchOptions extends Omit<RankOptions, "dense" | "compare"> {
  analyser: Analyser;
  /** Statistics of the other requests: what they all say tells little about one. */
  requests?: CorpusStatistics | null;
  dense?: DenseStage | null;
  /** How many are ranked in the answer, how many of them explained, how many candidates are looked at. */
  top?: number;
  explained?: number;
  candidates?: number;
  /** How many of the best that miss a hard constraint are shown beside, explained. */
  ruledOut?: number;
}

const usual = { top: 100, explained: 10, candidates: 300, ruledOut: 5 };

/**
 * What fits a request best, ranked and explained. Candidates come from the source (memory or a database), everything else is
 * worked out here; the same items, whatever the source, give the same answer.
 */
export async function match(request: Item, source: CandidateSource, options: MatchOptions): Promise<Answer> {
  const { top, explained, candidates, ruledOut } = { ...usual, ...options };
  const { analyser } = options;
  const corpora = { items: source.statistics, requests: options.requests ?? null };
  const query = readQuery(analyser, request, corpora);
  const limit = Math.max(candidates, top);
  const byWords = await source.find(wantedTerms(query, source.statistics), limit);
  const items = options.dense ? joined(byWords, await options.dense.find(request, limit)) : byWords;
  const dense = options.dense ? await denseSimilarities(options.dense, request, items) : null;
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const all = rank(query, items, analyser, corpora, { ...options, dense, compare: source.comparer?.(query) });
  const explainFirst = (list: readonly Ranked[], first: number): Ranked[] =>
    list.map((one, place) => {
      if (place >= first) return one;
      const item = itemOf.get(one.item)!;
      return { ...one, explanation: explain(query, item, one, analyser, corpora, options.taxonomy) };
    });
  return {
    schemaVersion: 1,
    request: request.id,
    considered: items.length,
    ranked: explainFirst(all.filter(({ eligible }) => eligible).slice(0, top), explained),
    ruledOut: explainFirst(all.filter(({ eligible }) => !eligible).slice(0, ruledOut), ruledOut),
  };
}

function joined(first: readonly Item[], second: readonly Item[]): Item[] {
  return [...new Map([...first, ...second].map((item) => [item.id, item])).values()];
}

async function denseSimilarities(
  stage: DenseStage,
  request: Item,
  items: readonly Item[],
): Promise<ReadonlyMap<string, number>> {
  const values = await stage.similarities(request, items);
  return new Map(items.map((item, index) => [item.id, values[index] ?? 0]));
}
