import { bigramsOf, dice } from "../../../engines/match/language/bigrams.ts";
import type { Pair } from "./aligned-pairs.ts";

/** A sentence that has no equal on the other side. */
export interface LooseSentence {
  index: number;
  /** What it says, without signs and number. */
  body: string;
  /** Between which common sentences it stands; the same number on both sides is the same place. */
  gap: number;
}

/** How alike two sentences must be to count as one that was changed: in the same place, and elsewhere. */
const alikeHere = 0.5;
const alikeElsewhere = 0.75;
/** Two sentences that are versions of each other. `isHere`: nothing that stayed stands between their places. */
export interface SimilarPair {
  pair: Pair;
  isHere: boolean;
}

const mostCandidates = 8;
/** Two characters that stand in more sentences than this say nothing about which sentence it is. */
const commonplace = 200;

/**
 * Pairs each sentence of one edition with the most similar one of the other, the most alike first; each is used once.
 * Likeness: Dice's coefficient over pairs of neighbouring characters.
 */
export function similarPairs(from: readonly LooseSentence[], to: readonly LooseSentence[]): SimilarPair[] {
  const grams = to.map((sentence) => bigramsOf(sentence.body));
  const places = new Map<string, number[]>();
  for (const [at, counts] of grams.entries()) {
    for (const gram of counts.keys()) places.set(gram, [...(places.get(gram) ?? []), at]);
  }
  const candidates = from.flatMap((sentence) => {
    const own = bigramsOf(sentence.body);
    const shared = new Map<number, number>();
    for (const gram of own.keys()) {
      const others = places.get(gram) ?? [];
      if (others.length > commonplace) continue;
      for (const at of others) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([at]) => {
        const other = to[at]!;
        return {
          from: sentence.index,
          to: other.index,
          likeness: dice(own, grams[at]!),
          isHere: sentence.gap === other.gap,
        };
      })
      .filter(({ likeness, isHere }) => likeness >= (isHere ? alikeHere : alikeElsewhere));
  });
  candidates.sort(
    (a, b) => Number(b.isHere) - Number(a.isHere) || b.likeness - a.likeness || a.from - b.from || a.to - b.to,
  );
  const taken = { from: new Set<number>(), to: new Set<number>() };
  const pairs: SimilarPair[] = [];
  for (const candidate of candidates) {
    if (taken.from.has(candidate.from) || taken.to.has(candidate.to)) continue;
    taken.from.add(candidate.from);
    taken.to.add(candidate.to);
    pairs.push({ pair: [candidate.from, candidate.to], isHere: candidate.isHere });
  }
  return pairs.sort((a, b) => a.pair[0] - b.pair[0]);
}
