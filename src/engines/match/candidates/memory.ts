import type { Item } from "../contract.ts";
import type { Analyser, Terms } from "../language/analyser.ts";
import { itemTerms } from "./item-terms.ts";
import type { CandidateSource, WantedTerms } from "./port.ts";
import { Postings } from "./postings.ts";
import { CountedStatistics } from "./statistics.ts";

type IndexedChannel = keyof WantedTerms;
const indexed: readonly IndexedChannel[] = ["bigrams", "words"];

/**
 * Candidates from memory: an inverted index over bigrams and words. What is added, changed or removed counts at once. A
 * change takes the next slot and leaves a dead one behind; when the dead are as many as the living, all is built anew.
 */
export class MemoryCandidates implements CandidateSource {
  readonly #analyser: Analyser;
  readonly #slotOf = new Map<string, number>();
  readonly #statistics = new CountedStatistics();
  #items: Array<Item | null> = [];
  #sizes: number[] = [];
  #postings: Record<IndexedChannel, Postings> = { bigrams: new Postings(), words: new Postings() };
  #sums = new Float64Array(0);

  constructor(analyser: Analyser, items: Iterable<Item> = []) {
    this.#analyser = analyser;
    for (const item of items) this.put(item);
  }

  get statistics(): CountedStatistics {
    return this.#statistics;
  }

  get size(): number {
    return this.#slotOf.size;
  }

  /** Living and dead; what the index takes room for. */
  get slots(): number {
    return this.#items.length;
  }

  get(id: string): Item | undefined {
    const slot = this.#slotOf.get(id);
    return slot === undefined ? undefined : (this.#items[slot] ?? undefined);
  }

  /** Adds an item, or takes it in place of the one of the same id. */
  put(item: Item): void {
    this.remove(item.id);
    const terms = itemTerms(this.#analyser, item);
    this.#statistics.add(terms);
    this.#place(item, terms);
  }

  /** True when there was such an item. */
  remove(id: string): boolean {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return false;
    this.#statistics.remove(itemTerms(this.#analyser, this.#items[slot]!));
    this.#items[slot] = null;
    this.#slotOf.delete(id);
    if (this.#items.length > 64 && this.#items.length > 2 * this.#slotOf.size) this.#rebuild();
    return true;
  }

  find(wanted: WantedTerms, limit: number): Item[] {
    const touched = this.#sum(wanted);
    const found = touched.map((slot) => ({ slot, score: this.#sums[slot]! / Math.sqrt(this.#sizes[slot]!) }));
    for (const slot of touched) this.#sums[slot] = 0;
    const idOf = (slot: number): string => this.#items[slot]!.id;
    found.sort((a, b) => b.score - a.score || (idOf(a.slot) < idOf(b.slot) ? -1 : 1));
    return found.slice(0, limit).map(({ slot }) => this.#items[slot]!);
  }

  /** Adds up the weights per slot; returns the living slots that have any, with their sums left in `#sums`. */
  #sum(wanted: WantedTerms): number[] {
    if (this.#sums.length < this.#items.length) this.#sums = new Float64Array(this.#items.length * 2);
    const sums = this.#sums;
    const touched: number[] = [];
    for (const channel of indexed)
      for (const { term, weight } of wanted[channel]) {
        if (weight <= 0) continue;
        this.#postings[channel].each(term, (slot) => {
          if (sums[slot] === 0) {
            if (this.#items[slot] === null) return;
            touched.push(slot);
          }
          sums[slot]! += weight;
        });
      }
    return touched;
  }

  #place(item: Item, terms: Terms): void {
    const slot = this.#items.length;
    this.#items.push(item);
    this.#slotOf.set(item.id, slot);
    this.#sizes.push(terms.bigrams.size + terms.words.size);
    for (const channel of indexed) for (const term of terms[channel].keys()) this.#postings[channel].add(term, slot);
  }

  #rebuild(): void {
    const living = this.#items.filter((item) => item !== null);
    this.#items = [];
    this.#sizes = [];
    this.#slotOf.clear();
    this.#postings = { bigrams: new Postings(), words: new Postings() };
    for (const item of living) this.#place(item, itemTerms(this.#analyser, item));
  }
}
