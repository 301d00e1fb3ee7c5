import type { Item } from "../contract.ts";
import { type Analyser, type Channel, channels } from "../language/analyser.ts";
import { type Cosines, noCosines, type Query, type Side, sides } from "../rank/query.ts";
import { Best } from "./best.ts";
import { itemTerms } from "./item-terms.ts";
import { PackedStatistics, type PackedTerms } from "./packed-terms.ts";
import type { CandidateSource, WantedTerms } from "./port.ts";
import { Postings } from "./postings.ts";
import { information } from "./statistics.ts";

type IndexedChannel = keyof WantedTerms;
const indexed: readonly IndexedChannel[] = ["bigrams", "words"];

/**
 * Candidates from memory: an inverted index over bigrams and words. What is added, changed or removed counts at once. A
 * change takes the next slot and leaves a dead one behind; when the dead are as many as the living, the slots are dealt anew.
 */
export class MemoryCandidates implements CandidateSource {
  readonly #analyser: Analyser;
  readonly #slotOf = new Map<string, number>();
  readonly #statistics = new PackedStatistics();
  #slots: Array<{ item: Item; packed: PackedTerms } | null> = [];
  #postings: Record<IndexedChannel, Postings> = { bigrams: new Postings(), words: new Postings() };
  /** One over the root of the number of distinct terms of each slot; 0 for a dead one. */
  #lengths: number[] = [];
  #sums = new Float64Array(0);

  constructor(analyser: Analyser, items: Iterable<Item> = []) {
    this.#analyser = analyser;
    for (const item of items) this.put(item);
  }

  get statistics(): PackedStatistics {
    return this.#statistics;
  }

  get size(): number {
    return this.#slotOf.size;
  }

  /** Living and dead; what the index takes room for. */
  get slots(): number {
    return this.#slots.length;
  }

  get(id: string): Item | undefined {
    const slot = this.#slotOf.get(id);
    return slot === undefined ? undefined : this.#slots[slot]?.item;
  }

  /** Adds an item, or takes it in place of the one of the same id. */
  put(item: Item): void {
    this.remove(item.id);
    this.#place(item, this.#statistics.add(itemTerms(this.#analyser, item)));
  }

  /** True when there was such an item. */
  remove(id: string): boolean {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return false;
    this.#statistics.remove(this.#slots[slot]!.packed);
    this.#slots[slot] = null;
    this.#lengths[slot] = 0;
    this.#slotOf.delete(id);
    if (this.#slots.length > 64 && this.#slots.length > 2 * this.#slotOf.size) this.#dealAnew();
    return true;
  }

  find(wanted: WantedTerms, limit: number): Item[] {
    const best = new Best<Item>(limit);
    for (const slot of this.#sum(wanted)) {
      const score = this.#sums[slot]! * this.#lengths[slot]!;
      this.#sums[slot] = 0;
      if (score >= best.least) best.add(this.#slots[slot]!.item, score);
    }
    return best.sorted();
  }

  comparer(query: Query): (item: Item) => Cosines | null {
    const weights = {
      title: this.#byNumber(query.vectors.title),
      body: this.#byNumber(query.vectors.body),
    };
    return (item) => {
      const slot = this.#slots[this.#slotOf.get(item.id) ?? -1];
      return slot?.item === item ? this.#compare(weights, slot.packed) : null;
    };
  }

  #byNumber(vectors: Query["vectors"][Side]): Record<Channel, Map<number, number>> {
    const numbered = (channel: Channel) =>
      new Map([...vectors[channel]].map(([term, weight]) => [this.#statistics.idOf(channel, term) ?? -1, weight]));
    return { characters: numbered("characters"), bigrams: numbered("bigrams"), words: numbered("words") };
  }

  #compare(weights: Record<Side, Record<Channel, Map<number, number>>>, packed: PackedTerms): Cosines {
    const found = noCosines();
    for (const channel of channels) {
      const { ids, counts } = packed[channel];
      let squares = 0;
      const dots = { title: 0, body: 0 };
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at]!;
        const rarity = information(this.#statistics.documents, this.#statistics.frequencyOf(channel, id));
        const weight = (1 + Math.log(counts[at]!)) * rarity;
        squares += weight * weight;
        for (const side of sides) dots[side] += weight * (weights[side][channel].get(id) ?? 0);
      }
      if (squares > 0) for (const side of sides) found[side][channel] = dots[side] / Math.sqrt(squares);
    }
    return found;
  }

  /** Adds up the weights per slot; returns the living slots that have any, with their sums left in `#sums`. */
  #sum(wanted: WantedTerms): number[] {
    if (this.#sums.length < this.#slots.length) this.#sums = new Float64Array(this.#slots.length * 2);
    const [sums, lengths] = [this.#sums, this.#lengths];
    const touched: number[] = [];
    for (const channel of indexed)
      for (const { term, weight } of wanted[channel]) {
        const id = this.#statistics.idOf(channel, term);
        if (weight <= 0 || id === undefined) continue;
        this.#postings[channel].each(id, (slot) => {
          if (sums[slot] === 0) {
            if (lengths[slot] === 0) return;
            touched.push(slot);
          }
          sums[slot]! += weight;
        });
      }
    return touched;
  }

  #place(item: Item, packed: PackedTerms): void {
    const slot = this.#slots.length;
    this.#slots.push({ item, packed });
    const terms = packed.bigrams.ids.length + packed.words.ids.length;
    this.#lengths.push(terms > 0 ? 1 / Math.sqrt(terms) : 0);
    this.#slotOf.set(item.id, slot);
    for (const channel of indexed) for (const id of packed[channel].ids) this.#postings[channel].add(id, slot);
  }

  #dealAnew(): void {
    const living = this.#slots.filter((slot) => slot !== null);
    this.#slots = [];
    this.#lengths = [];
    this.#slotOf.clear();
    this.#postings = { bigrams: new Postings(), words: new Postings() };
    for (const { item, packed } of living) this.#place(item, packed);
  }
}
