import { columnLetter, plain } from "./cell-values.ts";

/** A column of the file: where it stands and what its header says. */
export interface Header {
  index: number;
  letter: string;
  header: string;
}

/** Cells of a sheet as text, from row 1; merged cells hold their words in the first cell only. */
export interface Grid {
  rows: readonly (readonly string[])[];
  /** Row and column from 0, ends included. */
  merges: readonly { fromRow: number; fromColumn: number; toRow: number; toColumn: number }[];
}

/**
 * The headers of a sheet. A header of several rows joins the words above each other with "/", a merged cell counts for
 * all the columns that it covers, and words that repeat are said once.
 */
export function readHeaders(
  grid: Grid,
  { headerRow, headerRows }: { headerRow: number; headerRows: number },
): Header[] {
  const rows = Array.from({ length: headerRows }, (_, at) => headerRow - 1 + at);
  const width = Math.max(0, ...rows.map((row) => grid.rows[row]?.length ?? 0));
  return Array.from({ length: width }, (_, index) => {
    const parts = rows.map((row) => plain(headerCell(grid, row, index)).replace(/\s+/g, ""));
    const said = parts.filter((part, at) => part !== "" && parts.indexOf(part) === at);
    return { index, letter: columnLetter(index), header: said.join("/") };
  }).filter(({ header }) => header !== "");
}

function headerCell(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find(
    (one) => one.fromRow <= row && row <= one.toRow && one.fromColumn <= column && column <= one.toColumn,
  );
  return (merge ? grid.rows[merge.fromRow]?.[merge.fromColumn] : grid.rows[row]?.[column]) ?? "";
}
