import type { Channel, Terms } from "../language/analyser.ts";
import { channels, noTerms } from "../language/analyser.ts";

/** How many items there are, and in how many of them a term occurs. */
export interface CorpusStatistics {
  readonly documents: number;
  frequency(channel: Channel, term: string): number;
}

/** Counts that follow every item that comes and goes. */
export class CountedStatistics implements CorpusStatistics {
  readonly #counts: Terms = noTerms();
  documents = 0;

  frequency(channel: Channel, term: string): number {
    return this.#counts[channel].get(term) ?? 0;
  }

  add(terms: Terms): void {
    this.documents++;
    this.#change(terms, 1);
  }

  /** @throws when the terms were never added */
  remove(terms: Terms): void {
    if (this.documents === 0) throw new Error("Nothing was counted that could be taken away.");
    this.documents--;
    this.#change(terms, -1);
  }

  #change(terms: Terms, by: 1 | -1): void {
    for (const channel of channels) {
      const counts = this.#counts[channel];
      for (const term of terms[channel].keys()) {
        const count = (counts.get(term) ?? 0) + by;
        if (count > 0) counts.set(term, count);
        else counts.delete(term);
      }
    }
  }
}

/** How much a term tells: rare terms much, terms of every item nearly nothing; never negative. */
export function informationOf(statistics: CorpusStatistics, channel: Channel, term: string): number {
  const frequency = statistics.frequency(channel, term);
  return Math.log(1 + (statistics.documents - frequency + 0.5) / (frequency + 0.5));
}

/** Below this number of requests nothing is known about what requests commonly say. */
const fewestRequests = 20;

/**
 * How particular a term is among requests, 0 to 1: what every request says (企业, 需求, 预期目标) says little about this one.
 * 1 when there are too few requests to know.
 */
export function particularityOf(requests: CorpusStatistics | null, channel: Channel, term: string): number {
  if (!requests || requests.documents < fewestRequests) return 1;
  const most = Math.log(1 + (requests.documents + 0.5) / 0.5);
  return Math.sqrt(informationOf(requests, channel, term) / most);
}
