import { fold } from "./fold.ts";
import { latinTerms } from "./latin.ts";
import { type Segment, segmentByJieba } from "./segment.ts";

/** Three views of a text: single characters carry kinship (防腐, 耐腐蚀), pairs carry terms, words carry meaning. */
export const channels = ["characters", "bigrams", "words"] as const;
export type Channel = (typeof channels)[number];
/** How often each term occurs; fractions come from the weights of fields. */
export type Terms = Record<Channel, Map<string, number>>;

export const noTerms = (): Terms => ({ characters: new Map(), bigrams: new Map(), words: new Map() });

export interface Analyser {
  /** Adds the terms of a text to `terms`, each occurrence with this weight. */
  count(text: string, terms: Terms, weight?: number): Terms;
  /** The same without words, which take most of the time. */
  countCharacters(text: string, terms: Terms, weight?: number): Terms;
  /** A folded text cut into pieces that make it up again: words, and what stands between them. */
  cut(folded: string): string[];
  /** The words of a folded text, and those learnt from the corpus beside their parts. */
  words(folded: string): string[];
}

const run = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+(?:\.\p{N}+)*/gv;
const hasContent = /[\p{L}\p{N}]/u;
const startsHan = /^\p{Script=Han}/u;

/**
 * Reads texts into terms. `domainWords` are runs of words that this corpus uses as one (`learnDomainWords`): they count
 * beside their parts, so that a text that has only a part still meets it.
 */
export function createAnalyser(options: { segment?: Segment; domainWords?: ReadonlySet<string> } = {}): Analyser {
  const segment = remembering(options.segment ?? segmentByJieba);
  const domain = options.domainWords ?? new Set<string>();
  const analyser: Analyser = {
    cut: segment,
    words: (folded) => {
      const words = segment(folded);
      const joined = domain.size > 0 ? joinedWords(words, domain) : [];
      const single = words.filter((word) => hasContent.test(word));
      return [...single.flatMap((word) => (startsHan.test(word) ? [word] : latinTerms(word))), ...joined];
    },
    count: (text, terms, weight = 1) => {
      const folded = fold(text).text;
      countCharacters(folded, terms, weight);
      for (const word of analyser.words(folded)) add(terms.words, word, weight);
      return terms;
    },
    countCharacters: (text, terms, weight = 1) => {
      countCharacters(fold(text).text, terms, weight);
      return terms;
    },
  };
  return analyser;
}

/** Texts that were cut last: explaining reads the same request for each item. */
const remembered = 64;

function remembering(segment: Segment): Segment {
  const recent = new Map<string, string[]>();
  return (folded) => {
    const known = recent.get(folded);
    if (known) return known;
    const words = segment(folded);
    const [oldest] = recent.keys();
    if (recent.size >= remembered && oldest !== undefined) recent.delete(oldest);
    recent.set(folded, words);
    return words;
  };
}

function countCharacters(folded: string, { characters, bigrams }: Terms, weight: number): void {
  for (const [piece] of folded.matchAll(run)) {
    if (!startsHan.test(piece)) {
      for (const term of latinTerms(piece)) {
        add(characters, term, weight);
        add(bigrams, term, weight);
      }
      continue;
    }
    const all = [...piece];
    for (const character of all) add(characters, character, weight);
    if (all.length === 1) add(bigrams, piece, weight);
    for (let at = 1; at < all.length; at++) add(bigrams, all[at - 1]! + all[at]!, weight);
  }
}

function joinedWords(words: readonly string[], domain: ReadonlySet<string>): string[] {
  return words.flatMap((word, at) => {
    const joined = `${words[at - 1] ?? ""}${word}`;
    return at > 0 && domain.has(joined) ? [joined] : [];
  });
}

function add(counts: Map<string, number>, term: string, weight: number): void {
  counts.set(term, (counts.get(term) ?? 0) + weight);
}
