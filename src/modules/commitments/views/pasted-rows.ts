import { streamCsvRows } from "hucre/csv";
import { sql } from "kysely";
import { columnLetter } from "../../../engines/tables/cell-values.ts";
import type { Grid } from "../../../engines/tables/headers.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type BackField, type BackRefusal, backFields, type Paste } from "../contract/bring-back.ts";
import type { LedgerRow } from "../contract/ledger.ts";
import { backCells, exportedCell } from "../ledger-file.ts";
import { headingLanguage } from "../rules/paste.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import {
  type BackRow,
  type Brought,
  backRowsOf,
  type Column,
  columnFinder,
  neverSeen,
  saidColumns,
} from "./bring-back-file.ts";
import { rowsOf } from "./ledger.ts";
import { mayRead } from "./ledger-filter.ts";

type Columns = BackRow["columns"];

/**
 * Reads pasted cells as rows of an edited export. Lines with headings are found by their id, else by the words of the
 * commitment; lines without are laid over the rows that the reader saw, from the column that was chosen.
 * `isPreview`: rows that nobody has seen are read as they are now; else they are marked as never seen.
 * @throws AppError `commitments.paste-empty`, `-outside`, `-no-column`
 */
export async function readPastedRows(ctx: Ctx, paste: Paste, { isPreview }: { isPreview: boolean }): Promise<Brought> {
  const table = gridOf(paste.text);
  if (table.rows.every((cells) => cells.every(isBlank))) throw new AppError("commitments.paste-empty");
  const headings = headingLanguage(table.rows[0] ?? []);
  if (headings === "export") return backRowsOf(table);
  return headings === null ? laidOver(ctx, table, paste) : byTitle(ctx, table, { ...paste, isPreview }, headings);
}

/** What a spreadsheet puts on the clipboard: tabs between cells, quotes around those that hold a line end. */
function gridOf(text: string): Grid {
  const rows = [...streamCsvRows(text, { delimiter: "\t" })].map((row) => row.map((cell) => String(cell ?? "")));
  while (rows.length > 0 && rows.at(-1)!.every(isBlank)) rows.pop();
  return { rows, merges: [] };
}

const isBlank = (cell: string): boolean => cell.trim() === "";

const readable = (ctx: Ctx, condition: ReturnType<typeof sql>): Promise<LedgerRow[]> =>
  rowsOf(ctx.tx, sql`${mayRead(ctx.actor!)} and ${condition}`, { offset: 0, limit: null });

async function laidOver(ctx: Ctx, table: Grid, { seen, columns }: Paste): Promise<Brought> {
  const { language } = ctx;
  const t = language === "en" ? en : zh;
  const width = Math.max(...table.rows.map((cells) => cells.findLastIndex((cell) => !isBlank(cell)) + 1));
  if (table.rows.length > seen.length || width > columns.length)
    throw new AppError("commitments.paste-outside", {
      rows: table.rows.length,
      columns: width,
      mostRows: seen.length,
      mostColumns: columns.length,
    });
  const at = (field: (typeof columns)[number]): Column | null => {
    const index = columns.slice(0, width).indexOf(field);
    return index < 0 ? null : { index, letter: columnLetter(index), header: t.columns[field] };
  };
  const fields = Object.fromEntries(backFields.map((field) => [field, at(field)])) as Columns;
  if (Object.values(fields).every((column) => column === null)) throw new AppError("commitments.paste-no-column");
  const known = byKey(await readable(ctx, sql`c.id = any(${seen.map(({ id }) => id)})`), ({ id }) => id);
  const title = at("title");
  const rows: BackRow[] = [];
  const refusals: BackRefusal[] = [];
  for (const [line, cells] of table.rows.entries()) {
    const { id, version } = seen[line]!;
    const [row] = known.get(id) ?? [];
    const refuse = (code: string, params: BackRefusal["params"], column: Column | null) =>
      refusals.push(refusal(line, row?.title ?? "", code, params, column));
    const said = title ? (cells[title.index] ?? "").trim() : "";
    if (!row) refuse("commitments.not-found", {}, null);
    else if (rows.some((one) => one.id === id)) refuse("commitments.back-twice", {}, null);
    // The words of another commitment in this place: the whole block is one row off, or more.
    else if (said !== "" && said !== row.title) refuse("commitments.paste-other-row", { pasted: said }, title);
    else rows.push(backRow({ line, row, cells, columns: fields, language, version, basis: "", note: "" }));
  }
  return { rows, language, refusals };
}

async function byTitle(
  ctx: Ctx,
  table: Grid,
  { seen, isPreview }: Paste & { isPreview: boolean },
  language: "zh" | "en",
): Promise<Brought> {
  const t = language === "en" ? en : zh;
  const find = columnFinder(table);
  const columns = Object.fromEntries(backFields.map((field) => [field, find(t.columns[field])])) as Columns;
  const [title, document] = [find(t.columns.title)!, find(t.columns.document)];
  const { basis, note } = saidColumns(find);
  const lines = [...table.rows.entries()].slice(1).filter(([, cells]) => !cells.every(isBlank));
  const cellOf = (cells: readonly string[], column: Column | null) =>
    column ? (cells[column.index] ?? "").trim() : "";
  const titles = lines.map(([, cells]) => cellOf(cells, title));
  const known = byKey(await readable(ctx, sql`c.title = any(${titles})`), (row) => row.title);
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  const rows: BackRow[] = [];
  const refusals: BackRefusal[] = [];
  for (const [line, cells] of lines) {
    const said = cellOf(cells, title);
    const named = cellOf(cells, document);
    const found = (known.get(said) ?? []).filter(
      (row) => named === "" || exportedCell(row, "document", language) === named,
    );
    const [row] = found;
    const refuse = (code: string) => refusals.push(refusal(line, said, code, { count: found.length }, title));
    if (!row) refuse("commitments.paste-no-row");
    else if (found.length > 1) refuse("commitments.paste-several");
    else if (rows.some(({ id }) => id === row.id)) refuse("commitments.back-twice");
    else
      rows.push(
        backRow({
          line,
          row,
          cells,
          columns,
          language,
          version: versions.get(row.id) ?? (isPreview ? row.version : neverSeen),
          basis: cellOf(cells, basis),
          note: cellOf(cells, note),
        }),
      );
  }
  return { rows, language, refusals };
}

function byKey(rows: readonly LedgerRow[], keyOf: (row: LedgerRow) => string): Map<string, LedgerRow[]> {
  return Map.groupBy(rows, keyOf);
}

interface Line {
  /** From 0; people count from 1. */
  line: number;
  row: LedgerRow;
  cells: readonly string[];
  columns: Columns;
  language: "zh" | "en";
  version: number;
  basis: string;
  note: string;
}

/** A line as a row of an export that said what the ledger says now; the version tells whether that is what was seen. */
function backRow({ line, row, cells, columns, language, ...rest }: Line): BackRow {
  const pasted = backFields.flatMap((field) => {
    const column = columns[field];
    return column ? [[field, (cells[column.index] ?? "").trim()] as const] : [];
  });
  return {
    row: line + 1,
    id: row.id,
    title: row.title,
    exported: backCells(row, language),
    cells: Object.fromEntries(pasted) as Partial<Record<BackField, string>>,
    columns,
    ...rest,
  };
}

const refusal = (
  line: number,
  title: string,
  code: string,
  params: BackRefusal["params"],
  column: Column | null,
): BackRefusal => ({
  row: line + 1,
  title,
  column: column?.letter ?? null,
  header: column?.header ?? null,
  code,
  params,
  changes: [],
  meanwhile: null,
});
