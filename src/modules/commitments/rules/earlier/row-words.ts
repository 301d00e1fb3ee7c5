import { bigramsOf } from "../../../../engines/match/language/bigrams.ts";

/** What is known of a sentence that a commitment is, or can be, registered from. */
export interface Sentence {
  /** The extraction, and which measure of a task. */
  readonly key: string;
  readonly kind: "target" | "goal" | "task" | "measure";
  /** Code of its document; its place counts into the text of its edition. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly words: string;
  /** The title of the task that a measure belongs to; empty for others. */
  readonly around: string;
  /** Names of units as the document writes them. */
  readonly units: readonly string[];
}

/** What a row of an office's ledger says. */
export interface Row {
  readonly task: string;
  readonly measure: string;
  readonly group: string;
  readonly units: readonly string[];
  /** Code of the document that the row, its sheet or its file names; null: any. */
  readonly document: string | null;
}

/** A sentence as it is compared. */
export interface Features {
  readonly sentence: Sentence;
  readonly own: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly figures: readonly string[];
}

export function featuresOf(sentence: Sentence): Features {
  // A whole task is compared by its title: its measures stand for themselves.
  const own = sentence.kind === "task" ? sentence.title : `${sentence.title} ${sentence.words}`;
  return {
    sentence,
    own: gramsOf(own),
    around: gramsOf(sentence.around),
    figures: figuresIn(`${sentence.title} ${sentence.words}`),
  };
}

/** Pairs of neighbouring characters, signs and spaces left out; never across a sign. */
export const gramsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize("NFKC")
      .toLowerCase()
      .split(/[^\p{L}\p{N}%]+/u)
      .flatMap((run) => [...bigramsOf(run).keys()]),
  );

const tenThousands: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Figures of a text with what they count, in one spelling: 1万家 and 10000家 are the same. Years and numbers of lists are none. */
export function figuresIn(text: string): string[] {
  const plain = text.normalize("NFKC").replace(/(\d),(?=\d{3})/g, "$1");
  const found: string[] = [];
  for (const [, digits = "", times = "", unit = ""] of plain.matchAll(
    /(?<![\dA-Za-z.])(\d+(?:\.\d+)?)\s*(?:余|多)?\s*(万|亿)?\s*(%|‰|元|家|个|项|件|人|名|公里|平方米|所|台|套|次|倍|期)/g,
  ))
    found.push(`${Number(digits) * (tenThousands[times] ?? 1)}${unit === "名" ? "人" : unit}`);
  return [...new Set(found)];
}

/** How much a pair of characters tells: the rarer among the sentences, the more. */
export function weighOf(sentences: readonly ReadonlySet<string>[]): (gram: string) => number {
  const counts = new Map<string, number>();
  for (const grams of sentences) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return (gram) => {
    const n = counts.get(gram) ?? 0;
    return Math.log((sentences.length + 1) / (n + 0.5)) * (n === 0 ? 0.6 : 1);
  };
}

/** How much of the first, by weight, stands in the second: 0 to 1. */
export function shareOf(
  grams: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weigh: (gram: string) => number,
): number {
  let [shared, whole] = [0, 0];
  for (const gram of grams) {
    const weight = weigh(gram);
    whole += weight;
    if (other.has(gram)) shared += weight;
  }
  return whole === 0 ? 0 : shared / whole;
}
