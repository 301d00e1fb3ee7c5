import { sql } from "kysely";
import { itemTerms, requestTerms } from "../../../engines/match/candidates/item-terms.ts";
import type { CandidateSource, WantedTerms } from "../../../engines/match/candidates/port.ts";
import type { CorpusStatistics } from "../../../engines/match/candidates/statistics.ts";
import type { Field, Item } from "../../../engines/match/contract.ts";
import { type Analyser, type Channel, channels, type Terms } from "../../../engines/match/language/analyser.ts";
import { type Cosines, cosines, type Query } from "../../../engines/match/rank/query.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { GoodKind } from "../contract.ts";

/**
 * The statistics of a corpus in the database. The engine asks for them in the middle of its arithmetic, so what it will ask
 * for is read before: `read` the terms of every text that takes part. A term that nobody read or that no item has occurs in none.
 */
class ReadStatistics implements CorpusStatistics {
  readonly #known: Record<Channel, Map<string, number>> = {
    characters: new Map(),
    bigrams: new Map(),
    words: new Map(),
  };
  readonly #tx: Tx;
  readonly #corpus: GoodKind;
  readonly documents: number;

  constructor(tx: Tx, corpus: GoodKind, documents: number) {
    this.#tx = tx;
    this.#corpus = corpus;
    this.documents = documents;
  }

  frequency(channel: Channel, term: string): number {
    return this.#known[channel].get(term) ?? 0;
  }

  async read(all: Iterable<Terms>): Promise<void> {
    const asked: [Channel, string][] = [];
    for (const terms of all)
      for (const channel of channels)
        for (const term of terms[channel].keys()) {
          if (this.#known[channel].has(term)) continue;
          this.#known[channel].set(term, 0);
          asked.push([channel, term]);
        }
    const { rows } = await sql<{ channel: Channel; term: string; items: number }>`
      select f.channel, f.term, f.items
      from unnest(${asked.map(([channel]) => channel)}::text[], ${asked.map(([, term]) => term)}::text[]) as a (channel, term)
      join market.match_frequency f on f.corpus = ${this.#corpus} and f.channel = a.channel and f.term = a.term`.execute(
      this.#tx,
    );
    for (const { channel, term, items } of rows) this.#known[channel].set(term, items);
  }
}

async function statisticsOf(tx: Tx, corpus: GoodKind): Promise<ReadStatistics> {
  const { rows } = await sql<{ documents: number }>`
    select count(*)::int as documents from market.match_item where corpus = ${corpus}`.execute(tx);
  return new ReadStatistics(tx, corpus, rows[0]?.documents ?? 0);
}

/** Candidates from the tables of one corpus, for one request (`port.ts` of the engine). */
export class DatabaseCandidates implements CandidateSource {
  readonly statistics: ReadStatistics;
  readonly #tx: Tx;
  readonly #corpus: GoodKind;
  readonly #analyser: Analyser;
  readonly #terms = new Map<Item, Terms>();

  constructor(tx: Tx, corpus: GoodKind, analyser: Analyser, statistics: ReadStatistics) {
    this.#tx = tx;
    this.#corpus = corpus;
    this.#analyser = analyser;
    this.statistics = statistics;
  }

  async find(wanted: WantedTerms, limit: number): Promise<Item[]> {
    const terms = (["bigrams", "words"] as const).flatMap((channel) =>
      wanted[channel].filter(({ weight }) => weight > 0).map(({ term, weight }) => ({ channel, term, weight })),
    );
    // Added up in the order in which memory does, so that the last digit is the same too and equal items stay equal.
    const { rows } = await sql<{ id: string; fields: Field[] }>`
      with wanted as (
        select channel, term, weight, place
        from unnest(${terms.map(({ channel }) => channel)}::text[], ${terms.map(({ term }) => term)}::text[],
          ${terms.map(({ weight }) => weight)}::float8[]) with ordinality as w (channel, term, weight, place)),
      summed as (
        select p.item_id, sum(w.weight order by w.place) as weight
        from wanted w join market.match_posting p on p.corpus = ${this.#corpus} and p.channel = w.channel and p.term = w.term
        group by p.item_id)
      select i.item_id as id, i.fields
      from summed s join market.match_item i on i.corpus = ${this.#corpus} and i.item_id = s.item_id
      order by s.weight * (1 / sqrt(i.distinct_terms::float8)) desc, i.item_id collate "C" limit ${limit}`.execute(
      this.#tx,
    );
    await this.know(rows);
    return rows;
  }

  /** Reads the terms of items that are compared though no search found them. */
  async know(items: readonly Item[]): Promise<void> {
    for (const item of items) this.#terms.set(item, itemTerms(this.#analyser, item));
    await this.statistics.read(items.flatMap((item) => this.#terms.get(item) ?? []));
  }

  comparer(query: Query): (item: Item) => Cosines | null {
    return (item) => {
      const terms = this.#terms.get(item);
      return terms ? cosines(query, terms, this.statistics) : null;
    };
  }
}

/**
 * What the engine needs to match a request with the items of a corpus: the source, and what the other requests commonly say,
 * which is the other corpus.
 */
export async function candidatesFor(
  tx: Tx,
  request: Item,
  corpus: GoodKind,
  analyser: Analyser,
): Promise<{ source: DatabaseCandidates; requests: CorpusStatistics }> {
  const [items, requests] = [await statisticsOf(tx, corpus), await statisticsOf(tx, other(corpus))];
  const { title, body } = requestTerms(analyser, request);
  await items.read([title, body]);
  await requests.read([title, body]);
  return { source: new DatabaseCandidates(tx, corpus, analyser, items), requests };
}

const other = (corpus: GoodKind): GoodKind => (corpus === "demand" ? "result" : "demand");

/** The items of these ids in a corpus, in any order; those that are not in it are left out. */
export async function matchItems(tx: Tx, corpus: GoodKind, ids: readonly string[]): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select item_id as id, fields from market.match_item where corpus = ${corpus} and item_id = any(${[...ids]}::text[])`.execute(
    tx,
  );
  return rows;
}
