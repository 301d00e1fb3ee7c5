import { type ContractColumn, type ContractRowError, contractColumns } from "../contract/contracts.ts";

/** What the columns of an office's ledger are called, parted by strokes; the first is the one of our own template. */
export type Headings = Readonly<Record<ContractColumn, string>>;

/** All that a column may be called. */
const headingsOf = (headings: Headings, column: ContractColumn): string[] => headings[column].split("|");

/** What our own template calls a column. */
export const headingOf = (headings: Headings, column: ContractColumn): string => headingsOf(headings, column)[0]!;

export interface FoundColumns {
  /** The row of the headings, from 0; what stands above it is a title. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ContractColumn, number>;
  readonly errors: readonly ContractRowError[];
}

const mostTitleRows = 10;
/** Without these no row says what it is. */
const neededColumns: readonly ContractColumn[] = [
  "number",
  "name",
  "type",
  "signedOn",
  "registeredOn",
  "total",
  "technology",
  "seller",
  "buyer",
];

/** Headings are compared without spaces, width of brackets and what stands in them: a unit, a remark. */
const plainHeading = (heading: string): string =>
  heading
    .normalize("NFKC")
    .replace(/\(.*?\)/g, "")
    .replace(/\s+/g, "")
    .toLowerCase();

/** Finds the row of the headings among the first rows, and the column of each: the row that has most of them. */
export function findContractColumns(
  rows: readonly (readonly string[])[],
  languages: readonly Headings[],
): FoundColumns {
  const found = rows.slice(0, mostTitleRows).map((cells, headerRow) => columnsOf(cells, headerRow, languages));
  const best = found.reduce<FoundColumns>((most, one) => (one.columns.size > most.columns.size ? one : most), {
    headerRow: 0,
    columns: new Map(),
    errors: [],
  });
  const lacking = neededColumns
    .filter((column) => !best.columns.has(column))
    .map((column) => ({
      row: 0,
      column,
      fault: "no-column" as const,
      value: languages[0] ? headingOf(languages[0], column) : column,
    }));
  return { ...best, errors: [...best.errors, ...lacking] };
}

function columnsOf(cells: readonly string[], headerRow: number, languages: readonly Headings[]): FoundColumns {
  const plainCells = cells.map(plainHeading);
  const columns = new Map<ContractColumn, number>();
  const errors: ContractRowError[] = [];
  for (const column of contractColumns) {
    const names = languages.flatMap((headings) => headingsOf(headings, column).map(plainHeading));
    const [first, second] = plainCells.flatMap((cell, at) => (names.includes(cell) ? [at] : []));
    if (first !== undefined) columns.set(column, first);
    if (second !== undefined) errors.push({ row: 0, column, fault: "column-twice", value: cells[second]! });
  }
  return { headerRow, columns, errors };
}
