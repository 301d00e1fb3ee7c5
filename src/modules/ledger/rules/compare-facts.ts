import type { FactContent, Grain } from "../contract.ts";

type Keyed = Pick<FactContent, "metric" | "subject" | "validFrom" | "validTo" | "dimensions">;

/**
 * What makes two facts say the same thing: metric, subject, beginning, dimensions; for a period also its end, since a
 * quarter and a year may begin on one day.
 */
export const factKey = (fact: Keyed, grain: Grain): string =>
  JSON.stringify([
    fact.metric,
    fact.subject,
    fact.validFrom,
    grain === "period" ? fact.validTo : null,
    Object.entries(fact.dimensions).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

type Content = Omit<FactContent, "unit">;

/** Everything that a fact says, in one form, with the value in the unit of its metric: equal texts, equal facts. */
export const contentText = ({
  metric,
  subject,
  validFrom,
  validTo,
  dimensions,
  organisation,
  place,
  point,
  value,
}: Content): string =>
  JSON.stringify([
    metric,
    subject,
    validFrom,
    validTo,
    Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1)),
    organisation,
    place,
    point && [point.longitude, point.latitude],
    value,
  ]);

/** A fact that is known, as a new one is compared with it. */
export interface KnownFact extends Content {
  id: string;
}

export interface Compared<Row extends Content> {
  added: Row[];
  corrected: { fact: Row; earlier: KnownFact }[];
  /** Known already, in this file or from before. */
  repeated: Row[];
  /** Says something else than an earlier row of the same file. */
  contradicting: { fact: Row; earlier: Row }[];
}

/**
 * Sorts the rows of a file: what is new, what changes a known fact, what repeats. `isTaken` says whether the same
 * content has come from this source before: it is never taken again, also when it was corrected or retracted since.
 */
export function compareFacts<Row extends Content>(
  rows: readonly Row[],
  grainOf: (metric: string) => Grain,
  known: ReadonlyMap<string, KnownFact>,
  isTaken: (content: string) => boolean,
): Compared<Row> {
  const result: Compared<Row> = { added: [], corrected: [], repeated: [], contradicting: [] };
  const inFile = new Map<string, { fact: Row; content: string }>();
  for (const fact of rows) {
    const key = factKey(fact, grainOf(fact.metric));
    const content = contentText(fact);
    const before = inFile.get(key);
    const earlier = known.get(key);
    if (before) {
      if (before.content === content) result.repeated.push(fact);
      else result.contradicting.push({ fact, earlier: before.fact });
      continue;
    }
    inFile.set(key, { fact, content });
    if (isTaken(content) || (earlier && contentText(earlier) === content)) result.repeated.push(fact);
    else if (earlier) result.corrected.push({ fact, earlier });
    else result.added.push(fact);
  }
  return result;
}
