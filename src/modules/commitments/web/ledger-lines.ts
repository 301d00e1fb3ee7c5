import type { LedgerPage, LedgerRow } from "../contract/ledger.ts";

/** A line of the ledger: a row, a row that is not loaded yet, or the heading of a group. */
export type LedgerLine =
  | { readonly kind: "row"; readonly key: string; readonly index: number; readonly row: LedgerRow }
  | { readonly kind: "waiting"; readonly key: string; readonly index: number }
  | { readonly kind: "group"; readonly key: string; readonly group: LedgerPage["groups"][number] };

/**
 * The lines of a whole ledger, of which some pages are loaded. Every row has its place from the start, so that the scroll
 * bar tells the truth; headings stand where the counts of the groups say.
 */
export function ledgerLines(
  count: number,
  groups: LedgerPage["groups"],
  pages: ReadonlyMap<number, readonly LedgerRow[]>,
  pageSize: number,
): LedgerLine[] {
  const lines: LedgerLine[] = [];
  const addRow = (index: number, group: string) => {
    const row = pages.get(Math.floor(index / pageSize))?.[index % pageSize];
    lines.push(
      row ? { kind: "row", key: `${group}${row.id}`, index, row } : { kind: "waiting", key: `w${index}`, index },
    );
  };
  if (groups.length === 0) {
    for (let index = 0; index < count; index += 1) addRow(index, "");
    return lines;
  }
  let index = 0;
  for (const group of groups) {
    lines.push({ kind: "group", key: `g${group.key}`, group });
    for (const end = index + group.count; index < end; index += 1) addRow(index, `${group.key} `);
  }
  return lines;
}

/** Which pages hold the rows among the lines `first` to `end`, the end not included. */
export function pagesOf(lines: readonly LedgerLine[], first: number, end: number, pageSize: number): number[] {
  const pages = new Set<number>();
  for (const line of lines.slice(first, end)) if (line.kind !== "group") pages.add(Math.floor(line.index / pageSize));
  return [...pages];
}
