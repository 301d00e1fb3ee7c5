export type Pair = readonly [from: number, to: number];

interface Range {
  fromStart: number;
  fromEnd: number;
  toStart: number;
  toEnd: number;
}

/** A stretch without anchors is compared cell by cell up to this many cells; beyond it the first fit is taken. */
const mostCells = 250_000;

/**
 * Pairs of equal elements that stand in the same order on both sides (patience: elements that occur once on either side
 * anchor the rest). Near-linear: only stretches between anchors are compared more closely, and those are bounded.
 */
export function alignedPairs(from: readonly number[], to: readonly number[]): Pair[] {
  const found: Pair[] = [];
  const open: Range[] = [{ fromStart: 0, fromEnd: from.length, toStart: 0, toEnd: to.length }];
  for (let range = open.pop(); range; range = open.pop()) {
    if (range.fromStart === range.fromEnd || range.toStart === range.toEnd) continue;
    // Anchors before common ends: a sentence that is repeated at the end says less than one that stands once.
    const anchors = longestAscending(uniquePairs(from, to, range));
    if (anchors.length === 0) {
      const rest = withoutCommonEnds(from, to, range, found);
      const isShorter = rest.fromEnd - rest.fromStart < range.fromEnd - range.fromStart;
      if (isShorter) open.push(rest);
      else found.push(...commonSubsequence(from, to, rest));
      continue;
    }
    let { fromStart, toStart } = range;
    for (const [fromAt, toAt] of anchors) {
      found.push([fromAt, toAt]);
      open.push({ fromStart, fromEnd: fromAt, toStart, toEnd: toAt });
      [fromStart, toStart] = [fromAt + 1, toAt + 1];
    }
    open.push({ ...range, fromStart, toStart });
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function withoutCommonEnds(from: readonly number[], to: readonly number[], range: Range, found: Pair[]): Range {
  let { fromStart, fromEnd, toStart, toEnd } = range;
  while (fromStart < fromEnd && toStart < toEnd && from[fromStart] === to[toStart])
    found.push([fromStart++, toStart++]);
  while (fromStart < fromEnd && toStart < toEnd && from[fromEnd - 1] === to[toEnd - 1])
    found.push([--fromEnd, --toEnd]);
  return { fromStart, fromEnd, toStart, toEnd };
}

/** Elements that occur exactly once in either range, in the order of the first. */
function uniquePairs(from: readonly number[], to: readonly number[], range: Range): Pair[] {
  const places = (list: readonly number[], start: number, end: number): Map<number, number> => {
    const seen = new Map<number, number>();
    // -1: occurs more than once.
    for (let at = start; at < end; at++) seen.set(list[at]!, seen.has(list[at]!) ? -1 : at);
    return seen;
  };
  const inTo = places(to, range.toStart, range.toEnd);
  const pairs: Pair[] = [];
  for (const [element, at] of places(from, range.fromStart, range.fromEnd)) {
    const other = inTo.get(element) ?? -1;
    if (at >= 0 && other >= 0) pairs.push([at, other]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

/** The longest choice of pairs, given in ascending order of the first side, that ascends on the second side too. */
export function longestAscending(pairs: readonly Pair[]): Pair[] {
  const before = new Array<number>(pairs.length).fill(-1);
  const tails: number[] = [];
  for (const [index, [, to]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < to) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const chosen: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) chosen.push(pairs[index]!);
  return chosen.reverse();
}

function commonSubsequence(from: readonly number[], to: readonly number[], range: Range): Pair[] {
  const shared = new Set(to.slice(range.toStart, range.toEnd));
  const rows = indexes(range.fromStart, range.fromEnd).filter((at) => shared.has(from[at]!));
  const wanted = new Set(rows.map((at) => from[at]!));
  const columns = indexes(range.toStart, range.toEnd).filter((at) => wanted.has(to[at]!));
  if (rows.length * columns.length > mostCells) return firstFit(from, to, rows, columns);
  return lastCommon(rows.length, columns.length, (row, column) => from[rows[row]!] === to[columns[column]!]).map(
    ([row, column]) => [rows[row]!, columns[column]!],
  );
}

const indexes = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, step) => start + step);

function firstFit(
  from: readonly number[],
  to: readonly number[],
  rows: readonly number[],
  columns: readonly number[],
): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const row of rows) {
    const found = columns.findIndex((column, index) => index >= next && to[column] === from[row]);
    if (found < 0) continue;
    pairs.push([row, columns[found]!]);
    next = found + 1;
  }
  return pairs;
}

/** A longest common subsequence of two short lists, by the full table; `rows` × `columns` cells of memory. */
export function lastCommon(rows: number, columns: number, isEqual: (row: number, column: number) => boolean): Pair[] {
  const width = columns + 1;
  const table = new Uint32Array((rows + 1) * width);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      table[row * width + column] = isEqual(row - 1, column - 1)
        ? table[(row - 1) * width + column - 1]! + 1
        : Math.max(table[(row - 1) * width + column]!, table[row * width + column - 1]!);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [rows, columns];
  while (row > 0 && column > 0) {
    if (isEqual(row - 1, column - 1)) pairs.push([--row, --column]);
    else if (table[(row - 1) * width + column]! >= table[row * width + column - 1]!) row--;
    else column--;
  }
  return pairs.reverse();
}
