import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { TitleKind } from "../contract.ts";
import { type FirmNameRow, type FirmPlaceRow, type FirmTitleRow, firmTables } from "../store.ts";

/** A title as it is kept, with its times as the rules read them. */
export interface KeptTitle {
  id: string;
  firmId: string;
  title: string;
  certificate: string | null;
  validFrom: string;
  validTo: string | null;
  endedOn: string | null;
  endReason: string | null;
  basis: string;
}

const kept = (row: FirmTitleRow): KeptTitle => ({
  id: row.id,
  firmId: row.firm_id,
  title: row.title,
  certificate: row.certificate,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  endedOn: row.ended_on,
  endReason: row.end_reason,
  basis: row.basis,
});

const stay = (row: FirmPlaceRow) => ({
  id: row.id,
  place: row.place,
  address: row.address,
  longitude: row.longitude,
  latitude: row.latitude,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  basis: row.basis,
});

/** The titles of firms, oldest first, by firm. */
export async function titlesOfMany(tx: Tx, firmIds: readonly string[]): Promise<Map<string, KeptTitle[]>> {
  const rows = await firmTables(tx)
    .selectFrom("firms.firm_title")
    .selectAll()
    .where(sql<boolean>`firm_id = any(${[...firmIds]})`)
    .orderBy("valid_from")
    .orderBy("title")
    .execute();
  return Map.groupBy(rows.map(kept), (title) => title.firmId);
}

/** The places of firms, oldest first, by firm. */
export async function placesOfMany(
  tx: Tx,
  firmIds: readonly string[],
): Promise<Map<string, ReturnType<typeof stay>[]>> {
  const rows = await firmTables(tx)
    .selectFrom("firms.firm_place")
    .selectAll()
    .where(sql<boolean>`firm_id = any(${[...firmIds]})`)
    .orderBy("valid_from", (order) => order.asc().nullsFirst())
    .execute();
  const byFirm = Map.groupBy(rows, (row) => row.firm_id);
  return new Map([...byFirm].map(([firm, of]) => [firm, of.map(stay)]));
}

/** Where firms sit today, or else sat or will sit last: the place, then every area that it lies in for certain. */
export async function areasOfFirms(
  { tx, clock }: Ctx,
  firmIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const day = civilDay(clock);
  const { rows } = await sql<{ firm_id: string; areas: string[] }>`
    select s.firm_id, array[s.place] || array(select x.area from places.placement_public x where x.place = s.place
      and x.certainty = 'inside' and daterange(x.valid_from, x.valid_to) @> ${day}::date) as areas
    from (
      select distinct on (firm_id) firm_id, place from firms.firm_place where firm_id = any(${[...firmIds]})
      order by firm_id, daterange(valid_from, valid_to) @> ${day}::date desc, valid_from desc nulls last
    ) s`.execute(tx);
  return new Map(rows.map((row) => [row.firm_id, row.areas]));
}

export async function namesOf(tx: Tx, firmId: string): Promise<FirmNameRow[]> {
  return firmTables(tx)
    .selectFrom("firms.firm_name")
    .selectAll()
    .where("firm_id", "=", firmId)
    .orderBy("valid_from", (order) => order.asc().nullsFirst())
    .orderBy("name")
    .execute();
}

/** The kinds of titles of the region, in its order. */
export async function titleKinds(tx: Tx): Promise<TitleKind[]> {
  const rows = await firmTables(tx).selectFrom("firms.title_kind").selectAll().orderBy("position").execute();
  return rows.map(({ code, name_zh, name_en, metric, basis }) => ({
    code,
    name: { zh: name_zh, en: name_en },
    metric,
    basis,
  }));
}

/** The metric that each kind of title counts in. */
export async function metricsOfTitles(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const kinds = await titleKinds(tx);
  return new Map(kinds.flatMap(({ code, metric }) => (metric === null ? [] : [[code, metric] as const])));
}
