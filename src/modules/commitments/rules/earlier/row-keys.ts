import type { LedgerLine } from "./read-rows.ts";

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, "");

/**
 * What makes a row the same row in the next edition of its ledger: the words of its task and measure, and which of equal rows
 * it is. Numbers, order, sheets, units, dates and progress change from edition to edition; the task stays.
 */
export function rowKeys(lines: readonly Pick<LedgerLine, "said">[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ said }) => {
    const words = `${bare(said.task)}|${bare(said.measure)}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${words}|${count}`;
  });
}

/** From which share of common rows on a file looks like a newer edition of a ledger. Not in any source: a proposal that a person confirms. */
const sameLedger = 0.4;

/** How the rows of two editions compare, or null when they do not look like the same ledger. */
export function compareEditions(
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): { readonly same: number; readonly added: number; readonly gone: number } | null {
  const same = [...now].filter((key) => before.has(key)).length;
  if (same === 0 || same < sameLedger * Math.min(before.size, now.size)) return null;
  return { same, added: now.size - same, gone: before.size - same };
}
