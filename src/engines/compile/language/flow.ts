/**
 * A stretch of running text as a reader sees it: lines that were broken by the printer are joined, what is not part of the
 * document is left out, and every character knows its place in the source.
 */
export interface Flow {
  /** Folded text, for matching. */
  text: string;
  /** The same characters as they are written in the source, for quoting. */
  raw: string;
  start: number;
  end: number;
  /** Pieces of the source in order: `from` is an index of `text`, `source` the offset of that character. */
  pieces: ReadonlyArray<{ from: number; source: number }>;
}

/** Source offset of the character at `index` of the flow. */
export function sourceAt(flow: Flow, index: number): number {
  let low = 0;
  let high = flow.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.pieces[middle]?.from ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = flow.pieces[low];
  return piece ? piece.source + index - piece.from : flow.start + index;
}

/** Source span of the half-open range of flow indices (the end is taken from the last character, so a join is not crossed). */
export function sourceSpan(flow: Flow, from: number, to: number): { start: number; end: number } {
  const start = sourceAt(flow, from);
  return { start, end: to > from ? sourceAt(flow, to - 1) + 1 : start };
}

/** The part of a flow between two of its indices, without outer spaces. */
export function cut(flow: Flow, from: number, to: number): Flow {
  let a = from;
  let b = to;
  while (a < b && flow.text[a] === " ") a++;
  while (b > a && flow.text[b - 1] === " ") b--;
  const pieces: Array<{ from: number; source: number }> = [];
  if (a < b) pieces.push({ from: 0, source: sourceAt(flow, a) });
  for (const piece of flow.pieces) {
    if (piece.from > a && piece.from < b) pieces.push({ from: piece.from - a, source: piece.source });
  }
  return { text: flow.text.slice(a, b), raw: flow.raw.slice(a, b), ...sourceSpan(flow, a, b), pieces };
}
