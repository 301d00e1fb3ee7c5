import { sql } from "kysely";
import { isBlank, readDate, readNumber } from "../../../engines/tables/cell-values.ts";
import { readHeaders } from "../../../engines/tables/headers.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { readTable } from "../../ledger/index.ts";
import { nameKey } from "../../people/rules.ts";
import type { FirmClass } from "../contract/classes.ts";
import { type FirmImport, firmSizes, type ImportColumn, type ImportError, importColumns } from "../contract.ts";
import { postTitleFacts } from "../facts.ts";
import { newFirm } from "../new-firm.ts";
import { type CellReading, firmOfRow, type ReadRow, readFirmRow } from "../rules/import-rows.ts";
import { newTitleRefusal } from "../rules.ts";
import { type ClassRow, insertClasses } from "../store/classes.ts";
import {
  type FirmNameRow,
  type FirmPlaceRow,
  type FirmRow,
  type FirmTitleRow,
  insertFirms,
  saveCreditCode,
} from "../store.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { classesOfMany, fieldChoices } from "../views/classes.ts";
import { type Known, openKnown } from "../views/known.ts";
import { lockFirms, lockRegister } from "../views/lock.ts";
import { areasOfFirms, type KeptTitle, titleKinds, titlesOfMany } from "../views/parts.ts";
import { findColumns } from "./find-columns.ts";
import { planClasses } from "./plan-classes.ts";

const shownErrors = 200;

export interface BroughtFile {
  fileName: string;
  bytes: Uint8Array;
}

interface Plan {
  firms: FirmRow[];
  names: Omit<FirmNameRow, "id">[];
  places: Omit<FirmPlaceRow, "id">[];
  titles: Omit<FirmTitleRow, "id">[];
  classes: Omit<ClassRow, "id">[];
  /** Firms whose code number the table is the first to say. */
  codes: Map<string, string>;
  touched: Set<string>;
  same: number;
  errors: ImportError[];
}

/**
 * Brings a table of firms and titles, whole or not at all: with any error nothing is kept, and each names its row and
 * column. A firm is known by its code number or a name that it bears; a title that is held already is left as it is, so
 * the same table twice changes nothing. A place is taken where none is known; another one is a move, which no table says.
 * `isTrial`: says what would come of it.
 */
export async function importFirms(
  ctx: Ctx,
  file: BroughtFile,
  { isTrial, basis, isSample = false }: { isTrial: boolean; basis: string; isSample?: boolean },
): Promise<FirmImport> {
  const table = await readTable(file.bytes, file.fileName, null);
  const head = findColumns(
    readHeaders(table, { headerRow: 1, headerRows: 1 }),
    importColumns,
    (column) => [zh.bring.columns[column], en.bring.columns[column]],
    ["name"],
  );
  const { columns } = head;
  const errors: ImportError[] = [...head.errors];
  const filled = table.rows
    .slice(1)
    .map((cells, at) => ({ row: at + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const reading = await openReading(ctx);
  const rows: ReadRow[] = [];
  for (const { row, cells } of errors.length > 0 ? [] : filled) {
    const { read, errors: wrong } = readFirmRow(row, (column) => cells[columns.get(column) ?? -1] ?? "", reading);
    errors.push(...wrong);
    if (read) rows.push(read);
  }
  await lockRegister(ctx.tx);
  const plan = await planOf(ctx, rows, { basis, isSample, isTrial });
  errors.push(...plan.errors);
  const found: FirmImport = {
    isKept: false,
    rows: filled.length,
    firms: plan.firms.length,
    titles: plan.titles.length,
    same: plan.same,
    wrong: errors.some((error) => error.row === 0) ? filled.length : new Set(errors.map(({ row }) => row)).size,
    errors: errors.slice(0, shownErrors),
  };
  if (isTrial || errors.length > 0) return found;
  await insertFirms(ctx.tx, plan);
  await insertClasses(ctx.tx, plan.classes);
  for (const [id, code] of plan.codes) await saveCreditCode(ctx.tx, id, code);
  const isNew = new Set(plan.firms.map((firm) => firm.id));
  await postTitleFacts(ctx, [...isNew], basis, true);
  await postTitleFacts(
    ctx,
    [...plan.touched].filter((id) => !isNew.has(id)),
    basis,
  );
  const { firms, titles, same } = found;
  await recordEvent(ctx, { kind: "firms.brought", subject: file.fileName, after: { firms, titles, same }, basis });
  return { ...found, isKept: true };
}

async function openReading(ctx: Ctx): Promise<CellReading> {
  const day = civilDay(ctx.clock);
  const { rows } = await sql<{ code: string; name_zh: string; name_en: string | null }>`
    select code, name_zh, name_en from places.area_public where valid_to is null or valid_to > ${day}`.execute(ctx.tx);
  const places = bookOf(
    rows.flatMap((row) => [row.code, row.name_zh, row.name_en].map((name) => [name, row.code] as const)),
  );
  const kinds = await titleKinds(ctx.tx);
  const titles = bookOf(kinds.flatMap(({ code, name }) => [code, name.zh, name.en].map((one) => [one, code] as const)));
  const fields = bookOf(
    (await fieldChoices(ctx.tx)).flatMap(({ code, name }) =>
      [code, name.zh, name.en].map((one) => [one, code] as const),
    ),
  );
  const kindWords = Object.fromEntries(
    [zh.kinds, en.kinds].flatMap((words) => Object.entries(words).map(([kind, word]) => [word.toLowerCase(), kind])),
  );
  return {
    isBlank,
    number: (cell) => {
      const number = readNumber(cell);
      return "value" in number && !number.isPercent ? Number(number.value) : null;
    },
    day: (cell) => {
      const days = readDate(cell);
      return days && days.first === days.last ? days.first : null;
    },
    place: (cell) => places.get(nameKey(cell)) ?? null,
    title: (cell) => titles.get(nameKey(cell)) ?? null,
    size: (cell) =>
      firmSizes.find((size) => [size, zh.sizes[size], en.sizes[size]].includes(cell.trim().toLowerCase())) ?? null,
    field: (cell) => fields.get(nameKey(cell)) ?? null,
    kindWords: kindWords as CellReading["kindWords"],
  };
}

/** What two things are called names neither. */
function bookOf(entries: readonly (readonly [string | null, string])[]): ReadonlyMap<string, string | null> {
  const book = new Map<string, string | null>();
  for (const [name, code] of entries) {
    if (name === null) continue;
    const key = nameKey(name);
    book.set(key, book.has(key) && book.get(key) !== code ? null : code);
  }
  return book;
}

async function planOf(
  ctx: Ctx,
  rows: readonly ReadRow[],
  { basis, isSample, isTrial }: { basis: string; isSample: boolean; isTrial: boolean },
): Promise<Plan> {
  const plan: Plan = {
    firms: [],
    names: [],
    places: [],
    titles: [],
    classes: [],
    codes: new Map(),
    touched: new Set(),
    same: 0,
    errors: [],
  };
  if (rows.length === 0) return plan;
  const { known, ids } = await openKnown(ctx.tx, rows);
  if (!isTrial) await lockFirms(ctx.tx, ids);
  const held = await titlesOfMany(ctx.tx, ids);
  const classes: Map<string, FirmClass[]> = await classesOfMany(ctx.tx, ids);
  const sits = await areasOfFirms(ctx, ids);
  const at = ctx.clock.now();
  const placed = new Map<string, Omit<FirmPlaceRow, "id">>();
  for (const read of rows) {
    const wrong = (column: ImportColumn, fault: ImportError["fault"], value: string) =>
      plan.errors.push({ row: read.row, column, fault, value });
    const found = firmOfRow(read, known);
    if ("fault" in found) {
      wrong("name", found.fault, read.name);
      continue;
    }
    const id = found.firm ?? addNew(plan, known, read, { at, isSample, basis });
    if (found.firm !== null && read.creditCode !== null && !known.codes.has(id)) {
      plan.codes.set(id, read.creditCode);
      known.codes.set(id, read.creditCode);
      known.byCreditCode.set(read.creditCode, id);
    }
    const isPlaced = read.place !== null && !sits.has(id) && !placed.has(id);
    if (read.place !== null) {
      const before = placed.get(id);
      const areas = sits.get(id) ?? (before && [before.place]);
      if (areas && !areas.includes(read.place)) wrong("place", "another-place", read.place);
      if (!sits.has(id)) placed.set(id, placeRow(id, read, before, basis));
      if (isPlaced) plan.touched.add(id);
    }
    const changed = read.title
      ? addTitle(plan, held, id, read.title, { is_sample: isSample, basis, at, by: ctx.actor?.id ?? null })
      : null;
    if (changed === "overlap") wrong("title", "overlap", read.title!.validFrom);
    const recorded = { is_sample: isSample, basis, recorded_by: ctx.actor?.id ?? null, recorded_at: at };
    const classed = planClasses(classes, id, read, recorded);
    if (classed.isAnotherSize) wrong("size", "another-size", read.size ?? "");
    plan.classes.push(...classed.rows);
    const isSame = changed === "same" || (changed === null && found.firm !== null);
    if (!isPlaced && classed.rows.length === 0 && isSame) plan.same += 1;
  }
  plan.places.push(...placed.values());
  return plan;
}

function addNew(
  plan: Plan,
  known: Known,
  { name: nameZh, kind, creditCode }: ReadRow,
  more: { at: Date; isSample: boolean; basis: string },
): string {
  const { firm, name } = newFirm({ nameZh, kind, creditCode, ...more });
  plan.firms.push(firm);
  plan.names.push(name);
  known.byName.set(name.name_key, [firm.id]);
  if (creditCode !== null) {
    known.byCreditCode.set(creditCode, firm.id);
    known.codes.set(firm.id, creditCode);
  }
  return firm.id;
}

const placeRow = (
  firmId: string,
  { place, point }: ReadRow,
  before: Omit<FirmPlaceRow, "id"> | undefined,
  basis: string,
): Omit<FirmPlaceRow, "id"> => ({
  firm_id: firmId,
  place: place!,
  address: null,
  longitude: point?.longitude ?? before?.longitude ?? null,
  latitude: point?.latitude ?? before?.latitude ?? null,
  valid_from: null,
  valid_to: null,
  basis,
});

function addTitle(
  plan: Plan,
  held: Map<string, KeptTitle[]>,
  firmId: string,
  title: NonNullable<ReadRow["title"]>,
  { at, by, ...common }: { at: Date; by: string | null; is_sample: boolean; basis: string },
): "added" | "same" | "overlap" {
  const own = held.get(firmId) ?? [];
  const isKnown = own.some(
    (one) => one.title === title.title && one.validFrom === title.validFrom && one.validTo === title.validTo,
  );
  if (isKnown) return "same";
  if (newTitleRefusal(own, title)) return "overlap";
  const { certificate, validFrom, validTo } = title;
  held.set(firmId, [...own, { id: "", firmId, ...title, endedOn: null, endReason: null, basis: common.basis }]);
  plan.touched.add(firmId);
  plan.titles.push({
    firm_id: firmId,
    title: title.title,
    certificate,
    valid_from: validFrom,
    valid_to: validTo,
    ended_on: null,
    end_reason: null,
    recorded_by: by,
    recorded_at: at,
    ...common,
  });
  return "added";
}
