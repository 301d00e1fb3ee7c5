import type { LedgerPage, LedgerRow } from "../contract/ledger.ts";

/** A line of the ledger: a row, a row that is not loaded yet, or the heading of a group. */
export type LedgerLine =
  | { readonly kind: "row"; readonly key: string; readonly index: number; readonly row: LedgerRow }
  | { readonly kind: "waiting"; readonly key: string; readonly index: number }
  | { readonly kind: "group"; readonly key: string; readonly group: LedgerPage["groups"][number] };

/** The whole ledger before any row is loaded: every row has its place from the start, so that the scroll bar tells the truth. */
export interface LedgerFrame {
  readonly lines: readonly LedgerLine[];
  /** At which line each row stands; headings of groups stand between them. */
  readonly lineOf: Uint32Array;
}

/** The frame of so many rows, with the headings where the counts of the groups say. */
export function ledgerFrame(count: number, groups: LedgerPage["groups"]): LedgerFrame {
  const lines: LedgerLine[] = [];
  const lineOf = new Uint32Array(count);
  const addRows = (from: number, end: number) => {
    for (let index = from; index < end; index += 1) {
      lineOf[index] = lines.length;
      lines.push({ kind: "waiting", key: `w${index}`, index });
    }
  };
  let index = 0;
  for (const group of groups) {
    lines.push({ kind: "group", key: `g${group.key}`, group });
    addRows(index, index + group.count);
    index += group.count;
  }
  addRows(index, count);
  return { lines, lineOf };
}

/** The lines with the rows of the loaded pages in their places; what is not loaded stays as it was. */
export function ledgerLines(
  { lines, lineOf }: LedgerFrame,
  pages: ReadonlyMap<number, readonly LedgerRow[]>,
  pageSize: number,
): LedgerLine[] {
  const filled = lines.slice();
  for (const [page, rows] of pages)
    rows.forEach((row, at) => {
      const index = page * pageSize + at;
      const line = lineOf[index];
      if (line !== undefined) filled[line] = { kind: "row", key: `${row.id} ${index}`, index, row };
    });
  return filled;
}

/** Which pages hold the rows among the lines `first` to `end`, the end not included. */
export function pagesOf(lines: readonly LedgerLine[], first: number, end: number, pageSize: number): number[] {
  const pages = new Set<number>();
  for (const line of lines.slice(first, end)) if (line.kind !== "group") pages.add(Math.floor(line.index / pageSize));
  return [...pages];
}
