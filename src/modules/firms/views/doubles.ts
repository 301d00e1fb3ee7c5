import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Comparison, FirmDouble, SuspectedDoubles } from "../contract/doubles.ts";
import { conflictsOf, type Entry, type FirmRecord, joinRefusal } from "../rules/doubles.ts";
import { figureTables } from "../store/figures.ts";
import { type FirmRow, firmTables } from "../store.ts";
import { classesOfMany } from "./classes.ts";
import { namesOf, placesOfMany, titlesOfMany } from "./parts.ts";

/** A record with everything that it says, as the rules compare it. */
export async function recordOf(tx: Tx, firm: FirmRow): Promise<FirmRecord> {
  const entry = (
    id: string,
    item: string,
    value: string,
    time: { from?: string | null; to?: string | null; note?: string | null },
  ): Entry => ({ id, item, value: { value, note: time.note ?? null, from: time.from ?? null, to: time.to ?? null } });
  const names = await namesOf(tx, firm.id);
  const places = (await placesOfMany(tx, [firm.id])).get(firm.id) ?? [];
  const titles = (await titlesOfMany(tx, [firm.id])).get(firm.id) ?? [];
  const classes = (await classesOfMany(tx, [firm.id])).get(firm.id) ?? [];
  const figures = await figureTables(tx)
    .selectFrom("firms.firm_figure")
    .select(["id", "year", "measure", "value"])
    .where("firm_id", "=", firm.id)
    .where("superseded_at", "is", null)
    .orderBy("year")
    .execute();
  const classed = (scheme: string) =>
    classes
      .filter((one) => one.scheme === scheme)
      .map((one) =>
        entry(one.id, scheme === "size" ? "" : one.item, one.item, { from: one.validFrom, to: one.validTo }),
      );
  return {
    id: firm.id,
    code: firm.code,
    name: firm.name_zh,
    nameEn: firm.name_en,
    kind: firm.kind,
    creditCode: firm.credit_code,
    parentId: firm.parent_id,
    parent: await parentName(tx, firm.parent_id),
    isSample: firm.is_sample,
    names: names.map(({ id, name, kind, valid_to }) => ({
      id,
      name,
      isOfficial: kind === "official" && valid_to === null,
    })),
    places: places.map((one) =>
      entry(one.id, "", one.place, { from: one.validFrom, to: one.validTo, note: one.address }),
    ),
    sizes: classed("size"),
    fields: classed("field"),
    titles: titles.map((one) =>
      entry(one.id, one.title, one.title, {
        from: one.validFrom,
        to: one.endedOn ?? one.validTo,
        note: one.certificate,
      }),
    ),
    figures: figures.map(({ id, year, measure, value }) => entry(id, `${year} ${measure}`, String(value), {})),
  };
}

async function parentName(tx: Tx, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const parent = await firmTables(tx)
    .selectFrom("firms.firm")
    .select("name_zh")
    .where("id", "=", id)
    .executeTakeFirst();
  return parent?.name_zh ?? null;
}

async function liveFirm(tx: Tx, code: string): Promise<FirmRow> {
  const firm = await firmTables(tx).selectFrom("firms.firm").selectAll().where("code", "=", code).executeTakeFirst();
  if (!firm) throw new AppError("firms.not-found", { code });
  return firm;
}

/** Both records side by side: what they say differently, and why they cannot be joined so. @throws AppError `firms.not-found` */
export async function compareDoubles(ctx: Ctx, keptCode: string, doubleCode: string): Promise<Comparison> {
  const [keptRow, doubleRow] = [await liveFirm(ctx.tx, keptCode), await liveFirm(ctx.tx, doubleCode)];
  const [kept, double] = [await recordOf(ctx.tx, keptRow), await recordOf(ctx.tx, doubleRow)];
  const shown = async (record: FirmRecord, { basis, id }: FirmRow): Promise<Comparison["kept"]> => ({
    code: record.code,
    name: record.name,
    creditCode: record.creditCode,
    isSample: record.isSample,
    basis,
    organisations: await participantsOf(ctx.tx, id),
    names: record.names.map(({ name }) => name),
    places: record.places.length,
    titles: record.titles.length,
    fields: record.fields.length,
    figures: record.figures.length,
    children: (await childrenOf(ctx.tx, id)).length,
  });
  const refusal = joinRefusal(kept, double);
  return {
    kept: await shown(kept, keptRow),
    double: await shown(double, doubleRow),
    refusal: refusal && { code: refusal.code, ...(refusal.params ? { params: refusal.params } : {}) },
    conflicts: kept.id === double.id ? [] : conflictsOf(kept, double),
  };
}

/** The participants with accounts that a firm is, by all its records. */
export async function participantsOf(tx: Tx, firmId: string): Promise<{ code: string; name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`
    select o.code, o.name_zh as name from firms.firm_organisation t join people.organisation_public o on o.id = t.organisation_id
    where t.firm_id = ${firmId} order by o.code`.execute(tx);
  return rows;
}

export async function childrenOf(tx: Tx, firmId: string): Promise<string[]> {
  const rows = await firmTables(tx).selectFrom("firms.firm").select("id").where("parent_id", "=", firmId).execute();
  return rows.map(({ id }) => id);
}

/** Whether a firm stands below itself, by way of what stands above it. */
export async function isBelowItself(tx: Tx, firmId: string): Promise<boolean> {
  const { rows } = await sql`
    with recursive up (id) as (
      select parent_id from firms.firm where id = ${firmId}
      union select f.parent_id from firms.firm f join up on f.id = up.id
    ) select from up where id = ${firmId}`.execute(tx);
  return rows.length > 0;
}

/** The record and those that were joined to it before. */
export async function recordsBehind(tx: Tx, firmId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive behind as (
      select ${firmId}::text as id
      union select d.double_id from firms.firm_double d join behind b on d.kept_id = b.id where d.parted_at is null
    ) select id from behind`.execute(tx);
  return rows.map(({ id }) => id);
}

/** What was entered for some records, as one word: another one when anything of it was changed. */
export async function stateOfEntries(tx: Tx, records: readonly string[]): Promise<string> {
  const which = sql`firm_id = any(${[...records]}::text[])`;
  const { rows } = await sql<{ state: string }>`
    select md5(coalesce(string_agg(one, '|' order by one), '')) as state from (
      select (to_jsonb(e) - 'counts_for')::text as one from firms.name_entry e where ${which}
      union all select (to_jsonb(e) - 'counts_for')::text from firms.place_entry e where ${which}
      union all select (to_jsonb(e) - 'counts_for')::text from firms.title_entry e where ${which}
      union all select (to_jsonb(e) - 'counts_for')::text from firms.class_entry e where ${which}
      union all select (to_jsonb(e) - 'counts_for')::text from firms.figure_entry e where ${which}) entered`.execute(
    tx,
  );
  return rows[0]!.state;
}

/** Every joining to a firm, the last first. */
export async function doublesOf(tx: Tx, firmId: string): Promise<FirmDouble[]> {
  const { rows } = await sql<{
    id: string;
    code: string;
    name: string;
    basis: string;
    joined_at: Date;
    joined_by_name: string;
    parted_at: Date | null;
    parted_by_name: string | null;
    part_reason: string | null;
  }>`
    select d.id, e.code, e.name_zh as name, d.basis, d.joined_at, d.joined_by_name, d.parted_at, d.parted_by_name, d.part_reason
    from firms.firm_double d join firms.firm_entry e on e.id = d.double_id
    where d.kept_id = ${firmId} order by d.joined_at desc, d.id desc`.execute(tx);
  const last = rows.find((row) => row.parted_at === null)?.id;
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    basis: row.basis,
    joinedAt: row.joined_at.toISOString(),
    joinedBy: row.joined_by_name,
    parted:
      row.parted_at === null
        ? null
        : { at: row.parted_at.toISOString(), by: row.parted_by_name, reason: row.part_reason ?? "" },
    isLast: row.id === last,
  }));
}

/** Pairs of records that bear or bore one name and are told apart by no two code numbers; the one with a code number is kept. */
export async function suspectedDoubles(tx: Tx): Promise<SuspectedDoubles> {
  const { rows } = await sql<{ name: string; code: string; called: string; other: string; other_called: string }>`
    select distinct on (f.id, g.id) n.name, f.code, f.name_zh as called, g.code as other, g.name_zh as other_called
    from firms.firm_name n join firms.firm_name m on m.name_key = n.name_key and m.firm_id <> n.firm_id
    join firms.firm f on f.id = n.firm_id join firms.firm g on g.id = m.firm_id
    where f.is_sample = g.is_sample and (f.credit_code is null or g.credit_code is null)
      and (f.credit_code is not null, g.id) > (g.credit_code is not null, f.id)
    order by f.id, g.id, n.name limit 200`.execute(tx);
  return {
    pairs: rows.map((row) => ({
      name: row.name,
      kept: { code: row.code, name: row.called },
      double: { code: row.other, name: row.other_called },
    })),
  };
}
