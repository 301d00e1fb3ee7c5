import { plain } from "../../../../engines/tables/cell-values.ts";
import type { Grid } from "../../../../engines/tables/headers.ts";
import { contentWords, fieldOfHead } from "./column-words.ts";

/** Where the head of a sheet stands: its first row, from 1, and how many rows it takes. */
export interface Heads {
  readonly headerRow: number;
  readonly headerRows: number;
}

/** Heads stand near the top; what is longer than this is no head but a sentence. */
const rowsLookedAt = 20;
const longestHead = 14;

const cellWords = (cell: string | undefined): string => plain(cell ?? "").replace(/\s+/g, "");

const isHead = (cell: string): boolean =>
  cell !== "" &&
  cell.length <= longestHead &&
  !/[：:。；;]/.test(cell) &&
  (fieldOfHead(cell) !== null || contentWords.some((word) => cell.includes(word)));

/**
 * Finds the head of a sheet: the row with the most words that offices write over columns, and the row below it when that
 * only says more of it (responsible units, divided into lead and support). Null: no row has two cells and one such word.
 */
export function findHeads(grid: Grid): Heads | null {
  let best: { row: number; heads: number } | null = null;
  for (const [row, cells] of grid.rows.slice(0, rowsLookedAt).entries()) {
    const words = cells.map(cellWords);
    const heads = words.filter(isHead).length;
    const filled = words.filter((word) => word !== "").length;
    if (heads > 0 && filled > 1 && heads * 3 >= filled && (best === null || heads > best.heads)) best = { row, heads };
  }
  if (best === null) return null;
  // The best row may be the second of the head: its first row then spans several columns above it.
  const first = spansBelow(grid, best.row - 1) && !isTitle(grid, best.row - 1) ? best.row - 1 : best.row;
  const isDouble = first < best.row || isSecondHead(grid, first);
  return { headerRow: first + 1, headerRows: isDouble ? 2 : 1 };
}

const spansBelow = (grid: Grid, row: number): boolean =>
  grid.merges.some(
    ({ fromRow, toRow, fromColumn, toColumn }) => fromRow === row && toRow === row && toColumn > fromColumn,
  );

/** One cell over the whole sheet is its title. */
const isTitle = (grid: Grid, row: number): boolean =>
  (grid.rows[row] ?? []).filter((cell) => cellWords(cell) !== "").length <= 1;

function isSecondHead(grid: Grid, row: number): boolean {
  const below = grid.rows[row + 1]?.map(cellWords) ?? [];
  const above = grid.rows[row]?.map(cellWords) ?? [];
  const filled = below.flatMap((word, column) => (word === "" ? [] : [column]));
  if (filled.length === 0) return false;
  const isCovered = (column: number) =>
    grid.merges.some(
      ({ fromRow, toRow, fromColumn, toColumn }) =>
        fromRow === row && fromColumn <= column && column <= toColumn && (toRow > row || toColumn > fromColumn),
    );
  // Without merged cells (a text file) the second row fills what the first leaves empty.
  const isMore = filled.every(
    (column) =>
      (below[column] ?? "").length <= longestHead && (isCovered(column) || above[column] === "" || column > 0),
  );
  return (
    isMore &&
    (grid.merges.some(({ fromRow, toRow }) => fromRow === row && toRow === row + 1) ||
      filled.some((column) => above[column] === "")) &&
    filled.every((column) => !/^\d+$/.test(below[column] ?? ""))
  );
}

/** The lines above the head, in one. */
export const titleOf = (grid: Grid, { headerRow }: Heads): string =>
  grid.rows
    .slice(0, headerRow - 1)
    .flatMap((cells) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ""))
    .join(" ")
    .slice(0, 300);
