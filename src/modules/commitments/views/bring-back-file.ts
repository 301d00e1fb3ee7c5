import { z } from "zod";
import { type Grid, readHeaders } from "../../../engines/tables/headers.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { ReceivedFile } from "../../../platform/http/receive-file.ts";
import { readTable } from "../../ledger/index.ts";
import { bringEn } from "../bring-texts.en.ts";
import { bringZh } from "../bring-texts.zh.ts";
import { type BackField, type BackRefusal, backFields } from "../contract/bring-back.ts";
import type { BackCells } from "../rules/bring-back.ts";
import { bareHeading } from "../rules/paste.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

export interface Column {
  index: number;
  letter: string;
  header: string;
}

/** The version of a row that no preview showed: it is left as it is. */
export const neverSeen = 0;

/** A row of an exported ledger: which commitment it is, what was exported, and what its cells say now. */
export interface BackRow {
  row: number;
  id: string;
  version: number;
  title: string;
  exported: BackCells;
  cells: BackCells;
  columns: Readonly<Record<BackField, Column | null>>;
  basis: string;
  note: string;
}

/** What was read of a table, and the rows of it that could not be. */
export interface Brought {
  rows: BackRow[];
  language: "zh" | "en";
  refusals: BackRefusal[];
}

/** Finds the column whose heading in the first row is one of these words. */
export function columnFinder(table: Grid): (...names: readonly string[]) => Column | null {
  const headers = readHeaders(table, { headerRow: 1, headerRows: 1 });
  return (...names) => headers.find(({ header }) => names.map(bareHeading).includes(header)) ?? null;
}

/** The columns in which rows say their own basis and note, in either language. */
export const saidColumns = (find: ReturnType<typeof columnFinder>) => ({
  basis: find(bringZh.back.basis, bringEn.back.basis),
  note: find(bringZh.back.note, bringEn.back.note),
});

const ExportedSchema = z.partialRecord(z.enum(backFields), z.string());
const VersionSchema = z.coerce.number().int().min(1);

/**
 * Reads a ledger that this product exported, in the language that it was exported in. Rows without a readable record are
 * refused one by one. @throws AppError `commitments.not-an-export` and what reading a table throws
 */
export async function readBackRows(file: ReceivedFile): Promise<Brought> {
  return backRowsOf(await readTable(file.bytes, file.fileName, null));
}

/** The same of a table whose cells are known already. @throws AppError `commitments.not-an-export` */
export function backRowsOf(table: Grid): Brought {
  const find = columnFinder(table);
  const language = find(bringZh.back.record.id) ? "zh" : "en";
  const [t, words] = language === "zh" ? [zh, bringZh.back] : [en, bringEn.back];
  const [id, version, exported] = [find(words.record.id), find(words.record.version), find(words.record.exported)];
  if (!id || !version || !exported) throw new AppError("commitments.not-an-export");
  const columns = Object.fromEntries(backFields.map((field) => [field, find(t.columns[field])])) as BackRow["columns"];
  const title = find(t.columns.title);
  const { basis, note } = saidColumns(find);
  const rows: BackRow[] = [];
  const refusals: BackRefusal[] = [];
  const seen = new Set<string>();
  for (const [at, cells] of table.rows.entries()) {
    const cell = (column: Column | null) => (column ? (cells[column.index] ?? "").trim() : "");
    if (at === 0 || cells.every((one) => one.trim() === "")) continue;
    const head = { row: at + 1, title: cell(title) };
    const refuse = (code: string, column: Column | null) =>
      refusals.push({
        ...head,
        column: column?.letter ?? null,
        header: column?.header ?? null,
        code,
        params: {},
        changes: [],
        meanwhile: null,
      });
    const was = ExportedSchema.safeParse(parsed(cell(exported)));
    const number = VersionSchema.safeParse(cell(version));
    if (cell(id) === "") refuse("commitments.back-no-id", id);
    else if (!was.success || !number.success) refuse("commitments.back-record", was.success ? version : exported);
    else if (seen.has(cell(id))) refuse("commitments.back-twice", id);
    else {
      seen.add(cell(id));
      const present = backFields.filter((field) => columns[field] !== null);
      rows.push({
        ...head,
        id: cell(id),
        version: number.data,
        exported: was.data,
        cells: Object.fromEntries(present.map((field) => [field, cell(columns[field])])),
        columns,
        basis: cell(basis),
        note: cell(note),
      });
    }
  }
  return { rows, language, refusals };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
