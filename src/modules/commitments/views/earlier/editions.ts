import { sql } from "kysely";
import type { Tx } from "../../../../platform/db/database.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { EarlierField, EarlierLedger } from "../../contract/earlier.ts";
import { compareEditions } from "../../rules/earlier/row-keys.ts";
import type { BroughtFile, SheetHeads } from "../../store/earlier.ts";

type Edition = Pick<BroughtFile, "id" | "source_id" | "number" | "file_name" | "brought_at" | "brought_by_name">;

const shown = (one: Edition) => ({
  id: one.id,
  fileName: one.file_name,
  broughtAt: one.brought_at.toISOString(),
  by: one.brought_by_name,
});

/** The last time these very bytes were brought. */
export async function knownFile(tx: Tx, sha256: string): Promise<(Edition & { mapping: unknown }) | null> {
  const { rows } = await sql<Edition & { mapping: unknown }>`
    select id, source_id, number, file_name, brought_at, brought_by_name, mapping from commitments.brought_file
    where sha256 = ${sha256} order by id desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** The newest edition of the ledger that shares most rows with these; null: it looks like a ledger of its own. */
export async function followedFile(tx: Tx, keys: ReadonlySet<string>) {
  const { rows: files } = await sql<Edition>`
    select distinct on (f.source_id) f.id, f.source_id, f.number, f.file_name, f.brought_at, f.brought_by_name
    from commitments.brought_file f
    where f.source_id in (select g.source_id from commitments.brought_row r join commitments.brought_file g on g.id = r.file_id
      where r.row_key = any(${[...keys]}))
    order by f.source_id, f.number desc`.execute(tx);
  let best: (ReturnType<typeof shown> & { ledger: string; same: number; added: number; gone: number }) | null = null;
  for (const file of files) {
    const compared = compareEditions(await keysOf(tx, file.id), keys);
    if (compared && compared.same > (best?.same ?? 0)) best = { ...shown(file), ledger: file.source_id, ...compared };
  }
  return best;
}

async function keysOf(tx: Tx, file: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select row_key as key from commitments.brought_row where file_id = ${file}`.execute(tx);
  return new Set(rows.map(({ key }) => key));
}

/** What the heads of a sheet were taken for the last time that a person confirmed them, whatever their order. */
export async function rememberedHeads(
  tx: Tx,
): Promise<(headers: readonly string[]) => ReadonlyMap<string, EarlierField | null> | null> {
  const { rows } = await sql<{ heads: SheetHeads[] }>`
    select heads from commitments.brought_file order by id desc limit 100`.execute(tx);
  const known = new Map<string, ReadonlyMap<string, EarlierField | null>>();
  for (const { heads } of rows)
    for (const sheet of heads) {
      const key = headsKey(sheet.map(({ header }) => header));
      if (sheet.length > 0 && !known.has(key))
        known.set(key, new Map(sheet.map(({ header, field }) => [header, field])));
    }
  return (headers) => known.get(headsKey(headers)) ?? null;
}

const headsKey = (headers: readonly string[]): string =>
  [...headers]
    .filter((one) => one !== "")
    .sort()
    .join("\n");

export async function listFiles(tx: Tx) {
  const { rows } = await sql<Edition & { rows: number; is_newest: boolean }>`
    select f.id, f.source_id, f.number, f.file_name, f.brought_at, f.brought_by_name,
      (select count(*) from commitments.brought_row r where r.file_id = f.id) as rows,
      not exists (select from commitments.brought_file n where n.source_id = f.source_id and n.number > f.number) as is_newest
    from commitments.brought_file f order by f.id desc limit 200`.execute(tx);
  return {
    files: rows.map((one) => ({ ...shown(one), number: one.number, rows: one.rows, isNewest: one.is_newest })),
  };
}

/** One edition with the newer one, if there is one. @throws AppError `commitments.earlier-not-found` */
export async function oneFile(tx: Tx, id: string) {
  const { rows } = await sql<BroughtFile & { newer: string | null; before: string | null }>`
    select f.*, (select n.id from commitments.brought_file n where n.source_id = f.source_id and n.number > f.number
        order by n.number desc limit 1) as newer,
      (select b.id from commitments.brought_file b where b.source_id = f.source_id and b.number < f.number
        order by b.number desc limit 1) as before
    from commitments.brought_file f where f.id = ${id}`.execute(tx);
  const [file] = rows;
  if (!file) throw new AppError("commitments.earlier-not-found");
  return file;
}

/** Rows of the edition before that this one does not have. */
export async function goneRows(tx: Tx, file: string, before: string | null): Promise<EarlierLedger["gone"]> {
  if (before === null) return [];
  const { rows } = await sql<EarlierLedger["gone"][number]>`
    select r.row_number as row, r.sheet, coalesce(nullif(r.said ->> 'measure', ''), r.said ->> 'task') as words
    from commitments.brought_row r where r.file_id = ${before}
      and not exists (select from commitments.brought_row n where n.file_id = ${file} and n.row_key = r.row_key)
    order by r.id`.execute(tx);
  return rows;
}
