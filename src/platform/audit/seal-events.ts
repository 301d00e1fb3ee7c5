import { sql } from "kysely";
import type { Db, Tx } from "../db/database.ts";
import { type EventFields, eventFields, hashEvent, noHash, SealHash } from "./canonical-event.ts";

/** One seal holds at most so many events, so that sealing a backlog needs no more memory than an ordinary round. */
const mostEvents = 1000;

/**
 * Seals what is committed and not sealed yet; returns how many events that were. One process at a time seals (advisory
 * lock), another one returns 0 at once. Writers are never waited for: an event that commits during the round is sealed
 * in the next one. Needs the owner of the database; `haice_app` cannot seal.
 */
export async function sealEvents(db: Db): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await db.transaction().execute(sealOnce);
    sealed += count;
    if (count < mostEvents) return sealed;
  }
}

async function sealOnce(tx: Tx): Promise<number> {
  const lock = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtext('haice.seal')) as mine`.execute(
    tx,
  );
  if (!lock.rows[0]?.mine) return 0;
  // In the order of their ids, which begin with the time: verifying relies on it to find an event from the past.
  const waiting = await sql<{ id: string; fields: EventFields }>`
    with taken as (
      delete from platform.unsealed_event where event_id in (
        select event_id from platform.unsealed_event order by event_id collate "C" limit ${mostEvents})
      returning event_id)
    select e.id, ${eventFields} as fields from taken join platform.event e on e.id = taken.event_id
     order by e.id collate "C"`.execute(tx);
  const count = waiting.rows.length;
  if (count === 0) return 0;
  const head = await sql<{ number: number; hash: string; now: string }>`
    select coalesce(s.number, 0) as number, coalesce(s.hash, ${noHash}) as hash,
           to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now
      from (select 1) as one left join (select number, hash from platform.seal order by number desc limit 1) s on true`.execute(
    tx,
  );
  const { number, hash: previousHash, now: sealedAt } = head.rows[0]!;
  const seal = new SealHash({ number: number + 1, previousHash, sealedAt, count });
  const ids = waiting.rows.map((event) => event.id);
  const hashes = waiting.rows.map((event) => hashEvent(event.fields));
  for (const hash of hashes) seal.add(hash);
  await sql`insert into platform.seal (number, previous_hash, hash, event_count, first_event, last_event, sealed_at)
    values (${number + 1}, ${previousHash}, ${seal.end()}, ${count}, ${ids[0]}, ${ids.at(-1)}, ${sealedAt})`.execute(
    tx,
  );
  await sql`insert into platform.sealed_event (seal_number, position, event_id, hash)
    select ${number + 1}, position, id, decode(hash, 'hex')
      from unnest(${ids}::text[], ${hashes}::text[]) with ordinality as t (id, hash, position)`.execute(tx);
  return count;
}
