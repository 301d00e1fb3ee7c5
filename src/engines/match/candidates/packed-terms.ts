import { type Channel, channels, type Terms } from "../language/analyser.ts";
import type { CorpusStatistics } from "./statistics.ts";

/** The terms of one item by number: what 200,000 items need in memory to be compared without reading their texts again. */
export type PackedTerms = Record<Channel, { ids: Uint32Array; counts: Float32Array }>;

/** The numbers of the terms of one channel, and how many items have each. */
class TermTable {
  readonly #ids = new Map<string, number>();
  #frequencies = new Uint32Array(1024);

  /** The number of a term, a new one when it was never there. */
  add(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    if (id === this.#frequencies.length) {
      const larger = new Uint32Array(id * 2);
      larger.set(this.#frequencies);
      this.#frequencies = larger;
    }
    this.#ids.set(term, id);
    return id;
  }

  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  frequency(id: number): number {
    return this.#frequencies[id] ?? 0;
  }

  count(ids: Uint32Array, by: 1 | -1): void {
    for (const id of ids) this.#frequencies[id]! += by;
  }
}

/** Counts that follow every item that comes and goes, by the numbers of the terms. */
export class PackedStatistics implements CorpusStatistics {
  readonly #tables: Record<Channel, TermTable> = {
    characters: new TermTable(),
    bigrams: new TermTable(),
    words: new TermTable(),
  };
  documents = 0;

  frequency(channel: Channel, term: string): number {
    const id = this.#tables[channel].idOf(term);
    return id === undefined ? 0 : this.#tables[channel].frequency(id);
  }

  idOf(channel: Channel, term: string): number | undefined {
    return this.#tables[channel].idOf(term);
  }

  frequencyOf(channel: Channel, id: number): number {
    return this.#tables[channel].frequency(id);
  }

  /** Counts an item's terms and gives them back by number. */
  add(terms: Terms): PackedTerms {
    this.documents++;
    const pack = (channel: Channel) => {
      const ids = Uint32Array.from(terms[channel].keys(), (term) => this.#tables[channel].add(term));
      this.#tables[channel].count(ids, 1);
      return { ids, counts: Float32Array.from(terms[channel].values()) };
    };
    return { characters: pack("characters"), bigrams: pack("bigrams"), words: pack("words") };
  }

  remove(packed: PackedTerms): void {
    this.documents--;
    for (const channel of channels) this.#tables[channel].count(packed[channel].ids, -1);
  }
}
