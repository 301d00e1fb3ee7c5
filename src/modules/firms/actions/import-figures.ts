import { isBlank, readNumber } from "../../../engines/tables/cell-values.ts";
import { readHeaders } from "../../../engines/tables/headers.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { readTable } from "../../ledger/index.ts";
import { creditCodeRefusal } from "../../people/rules.ts";
import {
  type FigureColumn,
  type FigureError,
  type FigureFault,
  type FigureImport,
  figureColumns,
} from "../contract/figure-import.ts";
import { type FigureValues, type Measure, measures, moneyMeasures } from "../contract/figures.ts";
import { asFen, figuresRefusal, newFigures, readYear } from "../rules/figures.ts";
import { firmOfRow } from "../rules/import-rows.ts";
import { type FirmFigureRow, insertFigures } from "../store/figures.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { knownFigures } from "../views/figures.ts";
import { type Known, openKnown } from "../views/known.ts";
import { lockFirms } from "../views/lock.ts";
import { findColumns } from "./find-columns.ts";
import type { BroughtFile } from "./import-firms.ts";

const shownErrors = 200;

interface ReadFigures {
  row: number;
  name: string;
  creditCode: string | null;
  year: number;
  values: FigureValues;
}

/**
 * Brings a table of yearly figures of firms that the register has, whole or not at all. A figure that is known so is left,
 * another one takes the place of what was known; the same table twice changes nothing. `isTrial`: says what would come of it.
 */
export async function importFigures(
  ctx: Ctx,
  file: BroughtFile,
  { isTrial, basis, isSample = false }: { isTrial: boolean; basis: string; isSample?: boolean },
): Promise<FigureImport> {
  const table = await readTable(file.bytes, file.fileName, null);
  const headers = readHeaders(table, { headerRow: 1, headerRows: 1 });
  const head = findColumns(headers, figureColumns, namesOf, ["name", "year"]);
  const errors: FigureError[] = [...head.errors];
  const filled = table.rows
    .slice(1)
    .map((cells, at) => ({ row: at + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const rows: ReadFigures[] = [];
  for (const { row, cells } of errors.length > 0 ? [] : filled) {
    const { read, errors: wrong } = readRow(row, (column) => cells[head.columns.get(column) ?? -1] ?? "");
    errors.push(...wrong);
    if (read) rows.push(read);
  }
  const { added, same, errors: faults } = await planOf(ctx, rows, isTrial);
  errors.push(...faults);
  const found: FigureImport = {
    isKept: false,
    rows: filled.length,
    figures: added.length,
    same,
    wrong: errors.some((error) => error.row === 0) ? filled.length : new Set(errors.map(({ row }) => row)).size,
    errors: errors.slice(0, shownErrors),
  };
  if (isTrial || errors.length > 0) return found;
  await insertFigures(
    ctx.tx,
    added.map((one) => ({
      ...one,
      is_sample: isSample,
      basis,
      recorded_by: ctx.actor?.id ?? null,
      recorded_by_name: ctx.actor?.name ?? null,
      recorded_at: ctx.clock.now(),
    })),
  );
  const after = { figures: found.figures, same };
  await recordEvent(ctx, { kind: "firms.figures-brought", subject: file.fileName, after, basis });
  return { ...found, isKept: true };
}

/** A column is called as on the screen; a measure with its unit or without. */
const namesOf = (column: FigureColumn): string[] =>
  [zh, en].flatMap(({ measures: words, units, bringFigures: { columns } }) =>
    column === "name" || column === "creditCode" || column === "year"
      ? [columns[column]]
      : [`${words[column]} (${units[column]})`, words[column]],
  );

function readRow(
  row: number,
  cellOf: (column: FigureColumn) => string,
): { read: ReadFigures | null; errors: FigureError[] } {
  const errors: FigureError[] = [];
  const fail = (column: FigureColumn, fault: FigureFault) => {
    errors.push({ row, column, fault, value: cellOf(column) });
  };
  const number = (column: FigureColumn): number | null => {
    const read = readNumber(cellOf(column));
    return "value" in read && !read.isPercent && Number(read.value) >= 0 ? Number(read.value) : null;
  };
  if (isBlank(cellOf("name"))) fail("name", "needed");
  const creditCode = isBlank(cellOf("creditCode")) ? null : cellOf("creditCode").trim().toUpperCase();
  if (creditCode !== null && creditCodeRefusal(creditCode)) fail("creditCode", "credit-code");
  const year = readYear(cellOf("year"));
  if (year === null) fail("year", "year");
  const values: FigureValues = {};
  for (const measure of measures) {
    if (isBlank(cellOf(measure))) continue;
    const value = number(measure);
    const kept = value === null ? null : moneyMeasures.includes(measure) ? asFen(value) : value;
    if (kept === null || !Number.isSafeInteger(kept)) fail(measure, "number");
    else values[measure] = kept;
  }
  if (year === null || errors.length > 0) return { read: null, errors };
  return { read: { row, name: cellOf("name").trim(), creditCode, year, values }, errors };
}

type Added = Pick<FirmFigureRow, "firm_id" | "year" | "measure" | "value">;

async function planOf(
  ctx: Ctx,
  rows: readonly ReadFigures[],
  isTrial: boolean,
): Promise<{ added: Added[]; same: number; errors: FigureError[] }> {
  const { known, ids } = await openKnown(ctx.tx, rows);
  // A firm that reports at the same time comes before or after, never in between.
  if (!isTrial) await lockFirms(ctx.tx, ids);
  const figures = await knownFigures(ctx.tx, ids);
  const thisYear = Number(civilDay(ctx.clock).slice(0, 4));
  const added: Added[] = [];
  const errors: FigureError[] = [];
  const seen = new Set<string>();
  let same = 0;
  for (const read of rows) {
    const { firm, fault } = found(read, known);
    const key = `${firm} ${read.year}`;
    if (firm === null) {
      errors.push({ row: read.row, column: "name", fault, value: read.name });
      continue;
    }
    const before = figures.get(firm)?.get(read.year) ?? {};
    const refused = figuresRefusal(before, read, thisYear)?.code;
    if (seen.has(key)) errors.push({ row: read.row, column: "year", fault: "row-twice", value: String(read.year) });
    else if (refused === "firms.year-to-come")
      errors.push({ row: read.row, column: "year", fault: "year", value: String(read.year) });
    else if (refused)
      errors.push({
        row: read.row,
        column: "rd-staff",
        fault: "part-over-whole",
        value: String(read.values["rd-staff"] ?? ""),
      });
    seen.add(key);
    const fresh = Object.entries(newFigures(before, read.values)) as [Measure, number][];
    same += Object.keys(read.values).length - fresh.length;
    added.push(...fresh.map(([measure, value]) => ({ firm_id: firm, year: read.year, measure, value })));
  }
  return { added, same, errors };
}

/** The firm that a row means. Figures are of firms that the register has: a new one is entered there first. */
function found(read: ReadFigures, known: Known): { firm: string | null; fault: FigureFault } {
  const one = firmOfRow(read, known);
  if ("firm" in one) return { firm: one.firm, fault: "unknown-firm" };
  return { firm: null, fault: one.fault === "several-firms" ? "several-firms" : "two-firms" };
}
