import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import {
  type ListHead,
  type ListKind,
  listKinds,
  type NegativeList,
  type NegativeListPage,
  type NegativeLists,
} from "../contract/lists.ts";
import { type ListItemRow, type ListRow, listTables } from "../store/lists.ts";

/** The version of a list that held on a civil day (YYYY-MM-DD), with its items; null when none did. */
export async function negativeListOn(ctx: Pick<Ctx, "tx">, kind: ListKind, day: string): Promise<NegativeList | null> {
  const row = await listTables(ctx.tx)
    .selectFrom("integrity.negative_list")
    .selectAll()
    .where("kind", "=", kind)
    .where("enacted_at", "is not", null)
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`)
    .executeTakeFirst();
  return row ? { ...headOf(row), items: await itemsOf(ctx.tx, row.id) } : null;
}

/** Every kind of list: what held on a day, and its versions, the newest first. */
export async function readLists(ctx: Ctx, asked: string | undefined): Promise<NegativeLists> {
  const today = civilDay(ctx.clock);
  const day = asked ?? today;
  const tables = listTables(ctx.tx);
  const rows = await tables.selectFrom("integrity.negative_list").selectAll().orderBy("version", "desc").execute();
  const bases = await tables.selectFrom("integrity.text_basis").selectAll().execute();
  const kinds: NegativeLists["kinds"] = [];
  for (const kind of listKinds)
    kinds.push({
      kind,
      lines: bases.find(({ subject }) => subject === `${kind}-list`)?.lines ?? [],
      held: await negativeListOn(ctx, kind, day),
      versions: rows.filter((row) => row.kind === kind).map(headOf),
    });
  return { today, day, kinds };
}

/** One version with its items and what was done with it. @throws AppError `integrity.list-not-found` */
export async function readList(ctx: Ctx, id: string): Promise<NegativeListPage> {
  const row = await findList(ctx.tx, id);
  const steps = await listTables(ctx.tx)
    .selectFrom("integrity.negative_list_step")
    .selectAll()
    .where("list_id", "=", id)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
  return {
    ...headOf(row),
    items: await itemsOf(ctx.tx, id),
    today: civilDay(ctx.clock),
    steps: steps.map(({ id: step, act, on_day: day, said, made_at, made_by_name: by }) => ({
      id: step,
      act,
      day,
      said,
      at: made_at.toISOString(),
      by,
    })),
  };
}

/** The stored version; held until the end of the transaction when asked for. @throws AppError `integrity.list-not-found` */
export async function findList(tx: Tx, id: string, isHeld = false): Promise<ListRow> {
  const query = listTables(tx).selectFrom("integrity.negative_list").selectAll().where("id", "=", id);
  const row = await (isHeld ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw new AppError("integrity.list-not-found");
  return row;
}

/** All enacted versions of a kind, held against a second enactment until the end of the transaction. */
export async function enactedOf(tx: Tx, kind: ListKind): Promise<ListHead[]> {
  await sql`select pg_advisory_xact_lock(hashtext(${`integrity list ${kind}`}))`.execute(tx);
  const rows = await listTables(tx)
    .selectFrom("integrity.negative_list")
    .selectAll()
    .where("kind", "=", kind)
    .where("enacted_at", "is not", null)
    .orderBy("valid_from")
    .execute();
  return rows.map(headOf);
}

/** The number that the next version of a kind gets. */
export async function nextVersion(tx: Tx, kind: ListKind): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`integrity list ${kind}`}))`.execute(tx);
  const { rows } = await sql<{ last: number | null }>`
    select max(version) as last from integrity.negative_list where kind = ${kind}`.execute(tx);
  return (rows[0]?.last ?? 0) + 1;
}

export async function itemsOf(tx: Tx, list: string): Promise<NegativeList["items"]> {
  const rows = await listTables(tx)
    .selectFrom("integrity.negative_list_item")
    .selectAll()
    .where("list_id", "=", list)
    .orderBy("position")
    .execute();
  return rows.map(itemOf);
}

const itemOf = ({ id, code, words_zh, words_en, basis }: ListItemRow): NegativeList["items"][number] => ({
  id,
  code,
  words: { zh: words_zh, en: words_en },
  basis,
});

const headOf = (row: ListRow): ListHead => ({
  id: row.id,
  kind: row.kind,
  version: row.version,
  title: { zh: row.title_zh, en: row.title_en },
  number: row.number,
  basis: row.basis,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  isEnacted: row.enacted_at !== null,
  revision: row.revision,
  isSample: row.is_sample,
});
