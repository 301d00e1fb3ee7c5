/** A stretch of the text: UTF-16 code units, half-open. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Extracted extends Stretch {
  id: string;
  /** What the compiler calls the measured thing. */
  subject: string;
}

/** Every place of some words in a text. */
export function placesOf(words: string, text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

const overlap = (a: Stretch, b: Stretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Where a quote stands, and which extraction it is: the one that shares most of its words, of those with the subject if
 * one is named. A quote that stands in several places (a page copied twice) is where an extraction is.
 */
export function findQuote(
  quote: string,
  subject: string | null,
  text: string,
  extracted: readonly Extracted[],
): { place: Stretch; extraction: string | null } | null {
  const places = placesOf(quote, text);
  const candidates = places
    .flatMap((place) =>
      extracted
        .filter((one) => subject === null || one.subject === subject)
        .map((one) => ({ place, extraction: one.id, shared: overlap(place, one) })),
    )
    .filter((one) => one.shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  const [best] = candidates;
  if (best) return { place: best.place, extraction: best.extraction };
  return places[0] ? { place: places[0], extraction: null } : null;
}
