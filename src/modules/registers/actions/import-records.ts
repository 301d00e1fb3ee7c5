import { sql } from "kysely";
import { isBlank, readDate, readNumber } from "../../../engines/tables/cell-values.ts";
import { readHeaders } from "../../../engines/tables/headers.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { readTable, type Table } from "../../ledger/index.ts";
import { keepNew, type Origin } from "../actions.ts";
import { personOf } from "../codes.ts";
import type { ImportReport, RowError } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { fieldsOfKind } from "../kit/rows.ts";
import { sheetColumns } from "../kit/sheet.ts";
import { publicityFields } from "../rules/publicity.ts";
import { type CellReading, halves, placeColumns, type ReadRow, readRow } from "../rules/read-cells.ts";
import { contentRefusal, isSteward, keepRefusal, nameKey, type Person, stewardFields } from "../rules.ts";
import { lockRegister, tableRef } from "../store.ts";

const shownErrors = 200;

interface BroughtFile {
  fileName: string;
  bytes: Uint8Array;
}

interface ImportOptions {
  isTrial: boolean;
  basis: string;
}

/** Takes every row of a file that somebody brings (.xlsx, .csv) as a new record, or none. @throws AppError `ledger.file-*` */
export const importFile = async (
  ctx: Ctx,
  definition: RegisterDefinition,
  file: BroughtFile,
  options: ImportOptions,
): Promise<ImportReport> =>
  importRecords(ctx, definition, await readTable(file.bytes, file.fileName, null), options, "import");

/**
 * Takes every row of a table as a new record, or none: with any error nothing is kept, and each error names its row and
 * column. A row whose name is here already is no error and is left as it is. `isTrial`: says what would come of it.
 */
export async function importRecords(
  ctx: Ctx,
  definition: RegisterDefinition,
  table: Table,
  { isTrial, basis }: ImportOptions,
  origin: Origin,
): Promise<ImportReport> {
  const headers = readHeaders(table, { headerRow: 1, headerRows: 1 });
  const { placed, errors } = placeColumns(definition, headers);
  const cells = table.rows.slice(1).map((row, at) => ({ row: at + 2, cells: row }));
  const filled = cells.filter(({ cells: row }) => row.some((cell) => !isBlank(cell)));
  if (errors.length > 0) return report(filled.length, [], 0, errors);
  const reading = await openReading(ctx, definition);
  await lockRegister(ctx.tx, definition.code);
  const here = await namesHere(ctx, definition);
  const person = await personOf(ctx);
  const rows: ReadRow[] = [];
  const seen = new Map<string, number>();
  let same = 0;
  for (const { row, cells: texts } of filled) {
    const { read, errors: wrong } = readRow(definition, placed, row, texts, reading);
    wrong.push(...halves(definition, read), ...rowErrors(definition, read, seen));
    if (ctx.actor && wrong.length === 0 && keepRefusal(definition, person, read.owner))
      wrong.push({ row, column: definition.owner, fault: "refused", value: read.owner ?? "" });
    const isHere = here.has(nameKey(read.name.zh));
    if (ctx.actor && !isHere) wrong.push(...writtenBySteps(definition, person, read));
    errors.push(...wrong);
    if (wrong.length > 0) continue;
    if (isHere) same += 1;
    else rows.push(read);
  }
  const found = report(filled.length, rows, same, errors);
  if (isTrial || found.wrong > 0) return found;
  await keepNew(
    ctx,
    definition,
    rows.map(({ row: _row, state, ...content }) => ({ ...content, basis, ...(state ? { state } : {}) })),
    origin,
  );
  return { ...found, isKept: true };
}

function rowErrors(definition: RegisterDefinition, read: ReadRow, seen: Map<string, number>): RowError[] {
  const { row, name, fields } = read;
  const errors: RowError[] = [];
  const key = nameKey(name.zh);
  const earlier = seen.get(key);
  if (earlier !== undefined)
    errors.push({ row, column: sheetColumns(definition)[0]!.label, fault: "doubled-row", value: String(earlier) });
  else if (key !== "") seen.set(key, row);
  const missing = contentRefusal(definition, fields);
  if (missing)
    errors.push({
      row,
      column: { zh: String(missing.params?.zh), en: String(missing.params?.en) },
      fault: "needed",
      value: "",
    });
  return errors;
}

/** What of a new row only stewards or a step may write: stewards bring what happened elsewhere, others begin at the beginning. */
function writtenBySteps(
  definition: RegisterDefinition,
  person: Person | null,
  { row, state, fields }: ReadRow,
): RowError[] {
  if (isSteward(definition, person)) return [];
  const { initial, states } = definition.lifeCycle;
  const held = [...publicityFields(definition), ...stewardFields(definition, person)];
  const written = held.filter((name) => (fields[name] ?? null) !== null);
  return [
    ...(state === null || state === initial
      ? []
      : [{ row, column: stateLabel(definition), fault: "by-step" as const, value: states[state]!.label.zh }]),
    ...written.map((name) => ({
      row,
      column: definition.fields[name]!.label,
      fault: "by-step" as const,
      value: "",
    })),
  ];
}

const stateLabel = (definition: RegisterDefinition) =>
  sheetColumns(definition).find(({ key }) => key === "state")!.label;

const report = (all: number, rows: readonly ReadRow[], same: number, errors: readonly RowError[]): ImportReport => ({
  isKept: false,
  rows: all,
  added: rows.length,
  same,
  wrong: errors.some((error) => error.row === 0) ? all : new Set(errors.map((error) => error.row)).size,
  errors: errors.slice(0, shownErrors),
});

async function namesHere(ctx: Ctx, definition: RegisterDefinition): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name_key: string }>`
    select name_key from registers.${tableRef(definition)}`.execute(ctx.tx);
  return new Set(rows.map((row) => row.name_key));
}

interface Named {
  code: string;
  name: string;
}

/** Everything that a cell may name, by code and by every name; what two things are called names neither. */
async function openReading(ctx: Ctx, definition: RegisterDefinition): Promise<CellReading> {
  const day = civilDay(ctx.clock);
  const books = new Map<string, ReadonlyMap<string, string | null>>();
  const organisations = await sql<Named>`
    select code, name_zh as name from people.organisation_public union all
    select code, name_en from people.organisation_public where name_en is not null`.execute(ctx.tx);
  books.set("organisation ", bookOf(organisations.rows));
  const places = await sql<Named>`
    select code, name_zh as name from places.area_public where valid_to is null or valid_to > ${day} union all
    select code, name_en from places.area_public where name_en is not null and (valid_to is null or valid_to > ${day})`.execute(
    ctx.tx,
  );
  books.set("place ", bookOf(places.rows));
  for (const { field } of fieldsOfKind(definition, "item")) {
    const { rows } = await sql<Named>`
      select i.code, n.name from taxonomies.item_public i cross join lateral (values (i.name_zh), (i.name_en)) n (name)
      where i.vocabulary = ${field.vocabulary} and n.name is not null
        and i.valid_from <= ${day} and (i.valid_to is null or i.valid_to > ${day})`.execute(ctx.tx);
    books.set(`item ${field.vocabulary}`, bookOf(rows));
  }
  for (const { field } of fieldsOfKind(definition, "reference", "references")) {
    const { rows } = await sql<Named>`
      select id as code, name_zh as name from registers.${tableRef({ code: field.register })}`.execute(ctx.tx);
    books.set(`record ${field.register}`, bookOf(rows));
  }
  return {
    isBlank,
    number: (cell) => {
      const number = readNumber(cell);
      return "value" in number && !number.isPercent ? number.value : null;
    },
    day: (cell) => {
      const days = readDate(cell);
      return days && days.first === days.last ? days.first : null;
    },
    codeOf: (kind, name, of) => books.get(`${kind} ${of}`)?.get(nameKey(name)) ?? null,
  };
}

function bookOf(rows: readonly Named[]): ReadonlyMap<string, string | null> {
  const book = new Map<string, string | null>();
  for (const { code, name } of rows) {
    const key = nameKey(name);
    book.set(key, book.has(key) && book.get(key) !== code ? null : code);
  }
  for (const { code } of rows) book.set(nameKey(code), code);
  return book;
}
