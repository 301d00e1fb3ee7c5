import { columnLetter } from "../../../../engines/tables/cell-values.ts";
import { type Grid, readHeaders } from "../../../../engines/tables/headers.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { ReceivedFile } from "../../../../platform/http/receive-file.ts";
import { readTable } from "../../../ledger/index.ts";
import { earlierLimits, type SheetMapping } from "../../contract/earlier.ts";
import { findHeads, type Heads } from "../../rules/earlier/find-heads.ts";
import type { Column } from "../../rules/earlier/understand-columns.ts";

export interface Sheet {
  name: string | null;
  grid: Grid;
}

/**
 * Every sheet of a file that is not hidden. @throws AppError `commitments.earlier-too-many` past the limits of one ledger, and
 * what reading a table throws
 */
export async function readSheets(file: ReceivedFile): Promise<{ sheets: Sheet[]; hidden: readonly string[] }> {
  const first = await readTable(file.bytes, file.fileName, null);
  const names = first.sheets.length > 0 ? first.sheets : [null];
  if (names.length > earlierLimits.sheets) throw tooMany(names.length, earlierLimits.sheets, "sheets");
  const sheets: Sheet[] = [];
  let rows = 0;
  for (const name of names) {
    const grid = name === first.sheet ? first : await sheetOf(file, name!);
    rows += grid.rows.length;
    if (rows > earlierLimits.rows) throw tooMany(rows, earlierLimits.rows, "rows");
    sheets.push({ name, grid });
  }
  return { sheets, hidden: first.hiddenSheets };
}

const tooMany = (count: number, limit: number, what: string): AppError =>
  new AppError("commitments.earlier-too-many", { count, limit, what });

/** An empty sheet among others is no error: it has no rows. */
async function sheetOf(file: ReceivedFile, name: string): Promise<Grid> {
  try {
    return await readTable(file.bytes, file.fileName, name);
  } catch (error) {
    if (error instanceof AppError && error.code === "ledger.file-empty") return { rows: [], merges: [] };
    throw error;
  }
}

/** The columns of a sheet below its head; one without a head is there too, with none. */
export function columnsOf(grid: Grid, heads: Heads): (Column & { letter: string })[] {
  const headers = new Map(readHeaders(grid, heads).map(({ index, header }) => [index, header]));
  const below = grid.rows.slice(heads.headerRow - 1 + heads.headerRows);
  const width = Math.max(0, ...headers.keys(), ...below.map(({ length }) => length - 1)) + 1;
  return Array.from({ length: width }, (_, index) => ({
    letter: columnLetter(index),
    header: headers.get(index) ?? "",
    cells: below.map((cells) => cells[index] ?? ""),
  }));
}

/** Where the head of a sheet is: as a person said, else where it was found. */
export const headsOf = (grid: Grid, said: SheetMapping | undefined): Heads | null =>
  said ? { headerRow: said.headerRow, headerRows: said.headerRows } : findHeads(grid);
