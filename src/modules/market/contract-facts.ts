import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { alignFacts } from "../ledger/index.ts";
import { contractFacts, type Seat } from "./rules/contracts.ts";
import { contractTables, type PartyColumns } from "./store/contracts.ts";
import { partiesOfMany, seatOf } from "./views/contract-parts.ts";

/** The record of the facts of a contract, as the ledger keeps it: also the address of its page below that of the module. */
export const contractRecord = (id: string): string => `contracts/${id}`;

/**
 * Brings the facts of contracts in line with what they are now. Facts are for everybody: they bear the number of the
 * contract, its place and its amount, and no party. `isNew`: nothing was recorded of them yet.
 */
export async function postContractFacts(
  ctx: Ctx,
  ids: readonly string[],
  reason: string,
  isNew = false,
): Promise<void> {
  if (ids.length === 0) return;
  const parties = await partiesOfMany(ctx.tx, ids);
  const contracts = await contractTables(ctx.tx)
    .selectFrom("market.technology_contract")
    .select(["id", "number", "state", "type", "registered_on", "total", "is_sample"])
    .where(sql<boolean>`id = any(${[...ids]})`)
    .where("number", "is not", null)
    .execute();
  const divisions = await divisionsOf(ctx, contracts, parties);
  const records = contracts.map(({ id, number, state, type, registered_on, total, is_sample }) => ({
    record: contractRecord(id),
    subject: number!,
    organisation: null,
    isSample: is_sample,
    drafts: contractFacts({
      state,
      type,
      registeredOn: registered_on,
      total,
      seller: divisions(seatOf(parties.get(id) ?? [], "seller"), registered_on),
      buyer: divisions(seatOf(parties.get(id) ?? [], "buyer"), registered_on),
    }),
  }));
  await alignFacts(ctx, "market", records, reason, isNew);
}

const divisionDays = sql`(
  select x.place, x.area as division, daterange(x.valid_from, x.valid_to) as days
  from places.placement_public x join places.area_public a on a.code = x.area
  where x.certainty = 'inside' and a.kind = 'division'
  union all
  select code, code, daterange(null, null) from places.area_public where kind = 'division')`;

/** Adds to a seat the divisions in which it lay on a day. */
async function divisionsOf(
  ctx: Ctx,
  contracts: readonly { id: string; registered_on: string | null }[],
  parties: ReadonlyMap<string, readonly PartyColumns[]>,
): Promise<(seat: Seat, day: string | null) => Seat> {
  const asked = contracts.flatMap(({ id, registered_on: day }) =>
    (parties.get(id) ?? []).flatMap(({ place, position }) =>
      place === null || day === null || position > 0 ? [] : [{ place, day }],
    ),
  );
  const { rows } = await sql<{ place: string; day: string; divisions: string[] }>`
    select a.place, a.day, array_agg(distinct d.division) as divisions
    from (select distinct place, day from unnest(${asked.map(({ place }) => place)}::text[],
      ${asked.map(({ day }) => day)}::text[]) as u (place, day)) a
    join ${divisionDays} d on d.place = a.place and d.days @> a.day::date
    group by a.place, a.day`.execute(ctx.tx);
  const known = new Map(rows.map(({ place, day, divisions }) => [`${place} ${day}`, divisions]));
  return (seat, day) => ({ ...seat, divisions: known.get(`${seat.place} ${day}`) ?? [] });
}

/**
 * Corrects the facts that say of a seller that it is elsewhere in the city while both sides lie in one division: those that
 * were recorded before places were compared by division, and those for which a border has been put since.
 */
export async function realignSellerPlaces(ctx: Ctx, reason: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    with division as materialized ${divisionDays}
    select distinct c.id from market.technology_contract c
    join market.contract_party s on s.contract_id = c.id and s.side = 'seller' and s.position = 0
    join market.contract_party b on b.contract_id = c.id and b.side = 'buyer' and b.position = 0 and b.place <> s.place
    join division ds on ds.place = s.place and ds.days @> c.registered_on
    join division db on db.place = b.place and db.division = ds.division and db.days @> c.registered_on
    join ledger.live_fact f on f.source_module = 'market' and f.source_record = 'contracts/' || c.id
      and f.metric = 'technology-contract-absorbed' and f.dimensions ->> 'technology-seller-place' = 'same-city'
    where c.state in ('registered', 'amended')`.execute(ctx.tx);
  await postContractFacts(
    ctx,
    rows.map(({ id }) => id),
    reason,
  );
}
