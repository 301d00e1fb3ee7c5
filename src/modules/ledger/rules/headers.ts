import type { From, Mapping } from "../contract/import.ts";
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
  { headerRow, headerRows }: Pick<Mapping, "headerRow" | "headerRows">,
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

const headerKey = (header: string): string => plain(header).replace(/\s+/g, "").toLowerCase();

/** The columns that a mapping names, by header. */
export type Columns = ReadonlyMap<string, Header>;
export const columnOf = (columns: Columns, header: string): Header | undefined => columns.get(headerKey(header));

/** Finds every column that the mapping names; `missing` and `twice` are headers as the mapping writes them. */
export function findColumns(
  headers: readonly Header[],
  mapping: Mapping,
): { columns: Columns; missing: string[]; twice: string[] } {
  const byKey = Map.groupBy(headers, ({ header }) => headerKey(header));
  const named = namedColumns(mapping);
  return {
    columns: new Map([...byKey].flatMap(([key, [first]]) => (first ? [[key, first]] : []))),
    missing: named.filter((header) => !byKey.has(headerKey(header))),
    twice: named.filter((header) => (byKey.get(headerKey(header))?.length ?? 0) > 1),
  };
}

function namedColumns(mapping: Mapping): string[] {
  const parts: (From | null)[] = [
    mapping.metric,
    mapping.validFrom,
    mapping.validTo,
    mapping.subject,
    mapping.organisation,
    mapping.place,
    mapping.longitude,
    mapping.latitude,
    mapping.value,
    mapping.unit,
    mapping.evidence,
    mapping.note,
    ...Object.values(mapping.dimensions),
  ];
  return [...new Set(parts.flatMap((part) => (part && "column" in part ? [part.column] : [])))];
}
