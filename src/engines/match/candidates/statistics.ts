import type { Channel } from "../language/analyser.ts";

/** How many items there are, and in how many of them a term occurs. */
export interface CorpusStatistics {
  readonly documents: number;
  frequency(channel: Channel, term: string): number;
}

/** How much a term tells: rare terms much, terms of every item nearly nothing; never negative. */
export function informationOf(statistics: CorpusStatistics, channel: Channel, term: string): number {
  return information(statistics.documents, statistics.frequency(channel, term));
}

export const information = (documents: number, frequency: number): number =>
  Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

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
