import { isText } from "../candidates/item-terms.ts";
import type { Evidence, Item } from "../contract.ts";
import { type Analyser, noTerms } from "../language/analyser.ts";
import { type Quantity, quantitiesOf } from "../language/quantities.ts";
import { bandKeys, inCommon, jaccard, minHash } from "./min-hash.ts";

export interface Duplicate {
  item: string;
  /** Pairs of characters in common, over all of both; 1 is the same text. */
  likeness: number;
  /** The same for the titles alone. */
  titles: number;
  /** Numbers of the same thing that differ: often what makes a second item of its own. */
  differs: Array<{ one: Evidence; other: Evidence }>;
}

interface Prints {
  item: Item;
  title: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  keys: number[];
}

/** Bands and rows: at a likeness of 0.6 the whole texts share a band in 95 of 100 cases, at 0.7 in 99. */
const whole = { places: 36, rows: 3 };
const title = { places: 16, rows: 4 };
/** Keys of titles stand apart from those of whole texts. */
const titleKeys = 64 * 2 ** 32;

const alike = { whole: 0.6, title: 0.85, within: 0.6 };

/**
 * Finds items that say the same: nearly the same text, or nearly the same title and most of the shorter text within the
 * longer one. What was put in or taken out counts at once; looking up costs the same however many items there are.
 */
export class DuplicateFinder {
  readonly #analyser: Analyser;
  readonly #prints = new Map<string, Prints>();
  readonly #byKey = new Map<number, string[]>();

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
  }

  put(item: Item): void {
    this.remove(item.id);
    const prints = this.#printsOf(item);
    this.#prints.set(item.id, prints);
    for (const key of prints.keys) {
      const ids = this.#byKey.get(key);
      if (ids) ids.push(item.id);
      else this.#byKey.set(key, [item.id]);
    }
  }

  remove(id: string): void {
    const prints = this.#prints.get(id);
    if (!prints) return;
    this.#prints.delete(id);
    for (const key of prints.keys) {
      const left = (this.#byKey.get(key) ?? []).filter((other) => other !== id);
      if (left.length > 0) this.#byKey.set(key, left);
      else this.#byKey.delete(key);
    }
  }

  /** Duplicates of an item among the others, the likest first. */
  find(item: Item): Duplicate[] {
    const known = this.#prints.get(item.id);
    const prints = known?.item === item ? known : this.#printsOf(item);
    const ids = new Set(prints.keys.flatMap((key) => this.#byKey.get(key) ?? []));
    ids.delete(item.id);
    return [...ids]
      .flatMap((id) => compare(prints, this.#prints.get(id)!) ?? [])
      .sort((a, b) => b.likeness - a.likeness || (a.item < b.item ? -1 : 1));
  }

  #printsOf(item: Item): Prints {
    const [titles, all] = [noTerms(), noTerms()];
    for (const field of item.fields.filter(isText)) {
      this.#analyser.countCharacters(field.text, all);
      if (field.role === "title") this.#analyser.countCharacters(field.text, titles);
    }
    const [titleSet, wholeSet] = [new Set(titles.bigrams.keys()), new Set(all.bigrams.keys())];
    const keysOf = (set: ReadonlySet<string>, { places, rows }: typeof whole): number[] =>
      set.size === 0 ? [] : bandKeys(minHash(set, places), rows);
    return {
      item,
      title: titleSet,
      whole: wholeSet,
      keys: [...keysOf(wholeSet, whole), ...keysOf(titleSet, title).map((key) => key + titleKeys)],
    };
  }
}

function compare(one: Prints, other: Prints): Duplicate | null {
  const likeness = jaccard(one.whole, other.whole);
  const titles = jaccard(one.title, other.title);
  const within = inCommon(one.whole, other.whole) / Math.min(one.whole.size, other.whole.size);
  if (likeness < alike.whole && (titles < alike.title || within < alike.within)) return null;
  return { item: other.item.id, likeness, titles, differs: differingNumbers(one.item, other.item) };
}

function differingNumbers(one: Item, other: Item): Duplicate["differs"] {
  const given = quantitiesOf(other.fields);
  return quantitiesOf(one.fields).flatMap((quantity) => {
    const same = given.filter(
      ({ dimension, subject }) => dimension === quantity.dimension && subject === quantity.subject && subject !== "",
    );
    const differs = same.length > 0 && !same.some(({ low, high }) => low === quantity.low && high === quantity.high);
    return differs ? [{ one: evidenceOf(quantity), other: evidenceOf(same[0]!) }] : [];
  });
}

const evidenceOf = ({ field, written, span }: Quantity): Evidence => ({ field, value: written, span });
