import { requestTerms } from "../candidates/item-terms.ts";
import type { WantedTerms } from "../candidates/port.ts";
import { type CorpusStatistics, informationOf, particularityOf } from "../candidates/statistics.ts";
import type { Item } from "../contract.ts";
import { type Analyser, type Channel, channels } from "../language/analyser.ts";
import { type Quantity, quantitiesOf } from "../language/quantities.ts";

export type Side = "title" | "body";
export const sides: readonly Side[] = ["title", "body"];

/** A request made ready to be compared: unit vectors of its terms for each side and channel. */
export interface Query {
  request: Item;
  vectors: Record<Side, Record<Channel, ReadonlyMap<string, number>>>;
  /** Numbers that are wanted, not only told. */
  wanted: Quantity[];
}

export interface Corpora {
  items: CorpusStatistics;
  /** What requests commonly say; null when there are none but this one. */
  requests: CorpusStatistics | null;
}

export function readQuery(analyser: Analyser, request: Item, corpora: Corpora): Query {
  const terms = requestTerms(analyser, request);
  const vectorsOf = (side: Side): Query["vectors"][Side] => ({
    characters: unitVector(terms[side].characters, "characters", corpora),
    bigrams: unitVector(terms[side].bigrams, "bigrams", corpora),
    words: unitVector(terms[side].words, "words", corpora),
  });
  return {
    request,
    vectors: { title: vectorsOf("title"), body: vectorsOf("body") },
    wanted: onceEach(quantitiesOf(request.fields).filter((quantity) => quantity.bounded)),
  };
}

/** A number that stands in a text and as a parameter is wanted once: as the text says it. */
function onceEach(wanted: readonly Quantity[]): Quantity[] {
  const isSame = (text: Quantity, parameter: Quantity): boolean =>
    text.dimension === parameter.dimension &&
    text.low === parameter.low &&
    text.high === parameter.high &&
    text.subject.includes(parameter.subject);
  const inTexts = wanted.filter(({ span }) => span !== null);
  return wanted.filter((one) => one.span !== null || !inTexts.some((text) => isSame(text, one)));
}

/** Terms that no item has weigh nothing: they can neither help nor harm one item against another. */
function unitVector(
  counts: ReadonlyMap<string, number>,
  channel: Channel,
  { items, requests }: Corpora,
): ReadonlyMap<string, number> {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of counts) {
    if (items.frequency(channel, term) === 0) continue;
    const weight =
      (1 + Math.log(count)) * informationOf(items, channel, term) * particularityOf(requests, channel, term);
    if (weight <= 0) continue;
    vector.set(term, weight);
    squares += weight * weight;
  }
  const norm = Math.sqrt(squares);
  for (const [term, weight] of vector) vector.set(term, weight / norm);
  return vector;
}

/** Enough to find what there is, few enough that a long demand does not read the whole index. */
const mostTerms = 48;
/** Terms that more than this share of the items have bring everything up and tell nothing; but a few are kept in any case. */
const common = 0.05;
const kept = 8;

/** What to ask the source of candidates for: the terms that tell most, title and body together, the heaviest first. */
export function wantedTerms(query: Query, statistics: CorpusStatistics): WantedTerms {
  const heaviest = (channel: "bigrams" | "words"): WantedTerms["bigrams"] => {
    const weights = new Map<string, number>();
    for (const side of sides)
      for (const [term, weight] of query.vectors[side][channel]) weights.set(term, (weights.get(term) ?? 0) + weight);
    return [...weights]
      .map(([term, weight]) => ({ term, weight: weight * informationOf(statistics, channel, term) }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, mostTerms)
      .filter(
        ({ term }, place) => place < kept || statistics.frequency(channel, term) <= common * statistics.documents,
      );
  };
  return { bigrams: heaviest("bigrams"), words: heaviest("words") };
}

export type Cosines = Record<Side, Record<Channel, number>>;

/** The cosine of each vector of a request with an item's; between 0 and 1. */
export function cosines(
  query: Query,
  terms: Record<Channel, ReadonlyMap<string, number>>,
  statistics: CorpusStatistics,
): Cosines {
  const found = noCosines();
  for (const channel of channels) {
    let squares = 0;
    const dots = { title: 0, body: 0 };
    for (const [term, count] of terms[channel]) {
      const weight = (1 + Math.log(count)) * informationOf(statistics, channel, term);
      squares += weight * weight;
      for (const side of sides) dots[side] += weight * (query.vectors[side][channel].get(term) ?? 0);
    }
    if (squares > 0) for (const side of sides) found[side][channel] = dots[side] / Math.sqrt(squares);
  }
  return found;
}

export const noCosines = (): Cosines => ({
  title: { characters: 0, bigrams: 0, words: 0 },
  body: { characters: 0, bigrams: 0, words: 0 },
});
