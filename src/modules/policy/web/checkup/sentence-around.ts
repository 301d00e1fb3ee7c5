/** Longest piece of a sentence that is shown at either side of the words. */
const longest = 60;
const ends = /[。！？!?\n]/;

/** The words of a finding in their sentence: what stands before and after them, cut where it would be too long to read. */
export function sentenceAround(
  text: string,
  span: { start: number; end: number },
): { before: string; words: string; after: string } {
  let from = span.start;
  while (from > 0 && span.start - from < longest && !ends.test(text[from - 1]!)) from--;
  let to = span.end;
  if (!ends.test(text[to - 1] ?? "")) while (to < text.length && to - span.end < longest && !ends.test(text[to]!)) to++;
  const cutBefore = from > 0 && !ends.test(text[from - 1]!);
  const cutAfter = to < text.length && !ends.test(text[to]!) && !ends.test(text[to - 1]!);
  return {
    before: `${cutBefore ? "…" : ""}${text.slice(from, span.start).trimStart()}`,
    words: text.slice(span.start, span.end),
    after: `${text.slice(span.end, to).trimEnd()}${cutAfter ? "…" : ""}`,
  };
}
