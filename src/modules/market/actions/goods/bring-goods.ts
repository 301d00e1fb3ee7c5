import { sql } from "kysely";
import { isBlank, readDate, readNumber } from "../../../../engines/tables/cell-values.ts";
import { readHeaders } from "../../../../engines/tables/headers.ts";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { readTable } from "../../../ledger/index.ts";
import { nameKey } from "../../../people/rules.ts";
import { vocabularyOn } from "../../../taxonomies/index.ts";
import {
  type BringColumn,
  type BringError,
  type BringFields,
  type BringReport,
  bringColumns,
} from "../../contract/bring.ts";
import type { GoodKind } from "../../contract.ts";
import { goodsBringEn } from "../../goods-bring-texts.en.ts";
import { goodsBringZh } from "../../goods-bring-texts.zh.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { type BringReading, type ReadGood, readGoodRow } from "../../rules/bring-rows.ts";
import { fieldVocabulary } from "../../views/good-words.ts";
import { addDemand, addResult } from "./save-good.ts";

const shownErrors = 200;
const mostRows = 2000;

/**
 * Brings a table of demands or of results as drafts, whole or not at all: with any error nothing is kept, and each names
 * its row and column. A row whose title the own side has already is left out, so the same table twice changes nothing.
 */
export async function bringGoods(
  ctx: Ctx,
  file: { fileName: string; bytes: Uint8Array },
  { kind, isTrial }: BringFields,
): Promise<BringReport> {
  const table = await readTable(file.bytes, file.fileName, null);
  const { columns, errors } = findColumns(kind, readHeaders(table, { headerRow: 1, headerRows: 1 }));
  const filled = table.rows
    .slice(1)
    .map((cells, at) => ({ row: at + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const beyond = filled[mostRows];
  if (beyond)
    errors.push({ row: beyond.row, column: "title", fault: "too-many", value: `${filled.length} > ${mostRows}` });
  const reading = await openReading(ctx);
  const goods: ReadGood[] = [];
  for (const { row, cells } of errors.length > 0 ? [] : filled) {
    const { good, errors: wrong } = readGoodRow(kind, row, (column) => cells[columns.get(column) ?? -1] ?? "", reading);
    errors.push(...wrong);
    if (good) goods.push(good);
  }
  const known = await ownTitles(ctx, kind);
  const fresh = goods.filter(({ input }) => {
    const key = nameKey(input.titleZh);
    return known.has(key) ? false : known.add(key);
  });
  const report: BringReport = {
    isKept: false,
    rows: filled.length,
    drafts: fresh.length,
    same: goods.length - fresh.length,
    wrong: errors.some(({ row }) => row === 0) ? filled.length : new Set(errors.map(({ row }) => row)).size,
    errors: errors.slice(0, shownErrors),
  };
  if (isTrial || errors.length > 0) return report;
  for (const good of fresh) await (good.kind === "demand" ? addDemand(ctx, good.input) : addResult(ctx, good.input));
  const { drafts, same } = report;
  await recordEvent(ctx, { kind: "market.goods-brought", subject: file.fileName, after: { kind, drafts, same } });
  return { ...report, isKept: true };
}

function findColumns(kind: GoodKind, headers: readonly { index: number; header: string }[]) {
  const columns = new Map<BringColumn, number>();
  const errors: BringError[] = [];
  for (const column of bringColumns[kind]) {
    const names = [goodsBringZh, goodsBringEn].map((texts) => nameKey(texts.columns[kind][column]).toLowerCase());
    const found = headers.filter(({ header }) => names.includes(nameKey(header).toLowerCase()));
    if (found[1]) errors.push({ row: 0, column, fault: "column-twice", value: found[1].header });
    if (found[0]) columns.set(column, found[0].index);
    else if (column === "title" || column === "text")
      errors.push({ row: 0, column, fault: "no-column", value: goodsBringZh.columns[kind][column] });
  }
  return { columns, errors };
}

async function openReading(ctx: Ctx): Promise<BringReading> {
  const today = civilDay(ctx.clock);
  const fields = await vocabularyOn(ctx, fieldVocabulary);
  const { rows: places } = await sql<{ code: string; name_zh: string; name_en: string | null }>`
    select code, name_zh, name_en from places.area_public where valid_to is null or valid_to > ${today}`.execute(
    ctx.tx,
  );
  const { rows: firms } = await sql<{ code: string; name_zh: string; name_en: string | null }>`
    select code, name_zh, name_en from firms.firm_public where id = same_as`.execute(ctx.tx);
  const ofField = bookOf(fields.map(({ code, name }) => [code, name.zh, name.en]));
  const ofPlace = bookOf(places.map(({ code, name_zh, name_en }) => [code, name_zh, name_en]));
  const ofFirm = bookOf(firms.map(({ code, name_zh, name_en }) => [code, name_zh, name_en]));
  const ofMode = wordsOf(goodsZh.modes, goodsEn.modes);
  const ofRight = wordsOf(goodsScreenZh.one.rightKinds, goodsScreenEn.one.rightKinds);
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
    field: ofField,
    place: ofPlace,
    firm: ofFirm,
    mode: ofMode,
    rightKind: ofRight,
    today,
  };
}

/** Looks up a code by any of its names; what two things are called names neither. */
function bookOf(entries: readonly (readonly [string, ...(string | null)[]])[]): (cell: string) => string | null {
  const book = new Map<string, string | null>();
  for (const [code, ...names] of entries)
    for (const name of [code, ...names]) {
      if (!name) continue;
      const key = nameKey(name);
      book.set(key, book.has(key) && book.get(key) !== code ? null : code);
    }
  return (cell) => book.get(nameKey(cell)) ?? null;
}

function wordsOf<Code extends string>(...texts: readonly Record<Code, string>[]): (cell: string) => Code | null {
  const words = new Map(
    texts.flatMap((words) => (Object.entries(words) as [Code, string][]).map(([code, word]) => [nameKey(word), code])),
  );
  return (cell) => words.get(nameKey(cell)) ?? null;
}

/** The titles that the own side has, as draft or further. */
async function ownTitles(ctx: Ctx, kind: GoodKind): Promise<Set<string>> {
  const own = ctx.actor?.organisationId ?? null;
  const table = kind === "demand" ? sql`market.demand` : sql`market.result`;
  const { rows } = await sql<{ title: string }>`
    select title_zh as title from ${table} where (owner_id = ${own} or posted_by_id = ${own}) and state <> 'withdrawn'`.execute(
    ctx.tx,
  );
  return new Set(rows.map(({ title }) => nameKey(title)));
}
