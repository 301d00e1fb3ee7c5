import { streamCsvRows } from "hucre/csv";
import { decodeText } from "../../engines/compile/read/decode-text.ts";
import type { Table } from "./read-table.ts";
import { tableLimits } from "./table-limits.ts";

/**
 * The cells of a text file as they stand; null when it is no text. For files of the house: what people bring is read by
 * `readTable`, in a thread of its own.
 */
export function readCsv(bytes: Uint8Array): Table | null {
  const text = decodeText(bytes);
  if (text.includes("\u0000")) return null;
  const rows: string[][] = [];
  for (const row of streamCsvRows(text, { delimiter: delimiterOf(text) })) {
    rows.push(row.map((cell) => (typeof cell === "string" ? cell : String(cell ?? ""))));
    if (rows.length > tableLimits.rows) break;
  }
  return { sheet: null, sheets: [], hiddenSheets: [], rows: withoutTail(rows), merges: [] };
}

/** The separator that the first line uses most outside of quotes. */
function delimiterOf(text: string): string {
  const first = (/^[^\n]*/.exec(text.replace(/^\ufeff/, ""))?.[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t", "|"].map((mark) => [mark, first.split(mark).length - 1] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Spreadsheets remember formatted but empty rows at the end. */
export function withoutTail(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell.trim() === "")) end -= 1;
  return rows.slice(0, end);
}
