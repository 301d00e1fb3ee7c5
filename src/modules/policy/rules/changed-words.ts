import { lastCommon } from "./aligned-pairs.ts";

/** Half-open range of UTF-16 code units within a sentence. */
export interface Mark {
  start: number;
  end: number;
}

/** Longer sentences than this, once their common ends are off, are marked as a whole between those ends. */
const mostTokens = 500;

/**
 * What differs inside two sentences: without the marked stretches both read the same. A number and a Latin word count as
 * one sign each, so that 300 → 400 marks the whole figure.
 */
export function changedWords(from: string, to: string): { from: Mark[]; to: Mark[] } {
  const [left, right] = [tokensOf(from), tokensOf(to)];
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head]!.text === right[head]!.text) head++;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail)!.text === right.at(-1 - tail)!.text) tail++;
  const rows = left.slice(head, left.length - tail);
  const columns = right.slice(head, right.length - tail);
  const isShort = rows.length <= mostTokens && columns.length <= mostTokens;
  const common = isShort
    ? lastCommon(rows.length, columns.length, (row, column) => rows[row]!.text === columns[column]!.text)
    : [];
  const kept = withoutIslands(common);
  return {
    from: marksOf(rows, new Set(kept.map(([row]) => row))),
    to: marksOf(columns, new Set(kept.map(([, column]) => column))),
  };
}

interface Token extends Mark {
  text: string;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*|[a-z]+|./gisu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A single common sign between changes makes the marks harder to read than the words: it is marked with them. */
function withoutIslands(common: ReadonlyArray<readonly [number, number]>) {
  const isNext = (a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): boolean =>
    a !== undefined && b !== undefined && a[0] + 1 === b[0] && a[1] + 1 === b[1];
  return common.filter((pair, index) => isNext(common[index - 1], pair) || isNext(pair, common[index + 1]));
}

function marksOf(tokens: readonly Token[], kept: ReadonlySet<number>): Mark[] {
  const marks: Mark[] = [];
  for (const [index, { start, end }] of tokens.entries()) {
    if (kept.has(index)) continue;
    const last = marks.at(-1);
    if (last?.end === start) last.end = end;
    else marks.push({ start, end });
  }
  return marks;
}
