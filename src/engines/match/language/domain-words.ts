import { fold } from "./fold.ts";
import { type Segment, segmentByJieba } from "./segment.ts";

export interface DomainWordBounds {
  /** In how many texts two neighbours must stand together. */
  atLeast: number;
  /** Normalised pointwise mutual information, -1 to 1: how much more often than by chance. */
  cohesion: number;
  most: number;
}

const usual: DomainWordBounds = { atLeast: 5, cohesion: 0.55, most: 20_000 };
const wordLike = /^[\p{L}\p{N}]+$/u;
/** What may stand between any two words (的, 及, 与) is no part of a term. */
const shortest = 2;

/**
 * Terms of the domain that the dictionary does not know: two neighbouring words that stand together in many texts, far
 * more often than by chance (深远海 + 养殖). The strongest `most`, in a fixed order for the same texts.
 */
export function learnDomainWords(
  texts: Iterable<string>,
  bounds: Partial<DomainWordBounds> = {},
  segment: Segment = segmentByJieba,
): Set<string> {
  const { atLeast, cohesion, most } = { ...usual, ...bounds };
  const single = new Map<string, number>();
  const pairs = new Map<string, { first: string; second: string; texts: number }>();
  let total = 0;
  for (const text of texts) {
    total++;
    const words = segment(fold(text).text);
    for (const word of new Set(words)) single.set(word, (single.get(word) ?? 0) + 1);
    for (const [first, second] of neighbours(words)) {
      const known = pairs.get(first + second);
      if (known) known.texts++;
      else pairs.set(first + second, { first, second, texts: 1 });
    }
  }
  const scored: Array<{ word: string; score: number }> = [];
  for (const [word, pair] of pairs) {
    if (pair.texts < atLeast) continue;
    const together = pair.texts / total;
    const apart = ((single.get(pair.first) ?? 1) / total) * ((single.get(pair.second) ?? 1) / total);
    // Where every text has the pair nothing can be learnt from it.
    if (together >= 1) continue;
    const score = Math.log(together / apart) / -Math.log(together);
    if (score >= cohesion) scored.push({ word, score });
  }
  scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  return new Set(scored.slice(0, most).map(({ word }) => word));
}

/** Each pair once a text. */
function neighbours(words: readonly string[]): Array<[string, string]> {
  const seen = new Map<string, [string, string]>();
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1]!, words[at]!];
    if (first.length < shortest || second.length < shortest || !wordLike.test(first) || !wordLike.test(second))
      continue;
    seen.set(first + second, [first, second]);
  }
  return [...seen.values()];
}
