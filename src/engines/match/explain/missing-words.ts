import { isText } from "../candidates/item-terms.ts";
import { informationOf, particularityOf } from "../candidates/statistics.ts";
import type { Evidence } from "../contract.ts";
import type { Analyser, Terms } from "../language/analyser.ts";
import { fold, sourceSpan } from "../language/fold.ts";
import { quantitiesIn } from "../language/quantities.ts";
import type { Corpora, Query } from "../rank/query.ts";

const most = 3;
/** Words nearer to what every item says are left out: of the information that the rarest word has, at least this share. */
const leastShare = 0.6;
const content = /^[\p{L}]{2,}$/u;

/**
 * Words of the request that tell much and of which the item has no part, with their first place, the weightiest first. How
 * much they tell is known from the items; a word that no item has tells nothing about this one.
 */
export function missingWords(
  { request, vectors }: Query,
  item: Terms,
  analyser: Analyser,
  corpora: Corpora,
): Evidence[] {
  const found = new Map<string, { evidence: Evidence; weight: number }>();
  const least = leastShare * Math.log(1 + (corpora.items.documents + 0.5) / 1.5);
  for (const field of request.fields) {
    if (!isText(field)) continue;
    const folded = fold(field.text);
    // Numbers are judged for themselves.
    const numbers = quantitiesIn(field.name, field.text).flatMap((quantity) => quantity.span ?? []);
    let at = 0;
    for (const word of analyser.cut(folded.text)) {
      const start = at;
      at += word.length;
      if (found.has(word) || !content.test(word) || (!vectors.title.words.has(word) && !vectors.body.words.has(word)))
        continue;
      if (pairsOf(word).some((pair) => item.bigrams.has(pair))) continue;
      const information = informationOf(corpora.items, "words", word);
      if (information < least) continue;
      const span = sourceSpan(folded, start, at);
      if (numbers.some(({ start: from, end }) => span.start < end && from < span.end)) continue;
      const inTitle = field.role === "title" ? 2 : 1;
      const weight = inTitle * information * particularityOf(corpora.requests, "words", word);
      found.set(word, { evidence: { field: field.name, value: field.text.slice(span.start, span.end), span }, weight });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ evidence }) => evidence);
}

const pairsOf = (word: string): string[] =>
  /\p{Script=Han}/u.test(word) ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)) : [word];
