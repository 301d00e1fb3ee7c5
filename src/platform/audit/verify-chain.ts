import { sql } from "kysely";
import type { Db, Tx } from "../db/database.ts";
import { AppError } from "../errors/app-error.ts";
import { type EventFields, eventFields, hashEvent, noHash, SealHash, utc } from "./canonical-event.ts";
import { type EventTime, timeOfId } from "./event-time.ts";
import type { Finding, FindingKind } from "./finding.ts";

/** The state of the record. `findings` is empty when it is whole; at most `mostFindings` are listed. */
export interface Verification {
  events: number;
  seals: number;
  /** Committed and waiting for the next seal. */
  unsealed: number;
  /** The last seal: whoever keeps its hash elsewhere can find out later that the end was cut off. */
  head: { number: number; hash: string; sealedAt: string } | null;
  findings: Finding[];
}

export const mostFindings = 20;
const page = 2000;

/** An honest transaction may commit after one that began later; none is open for as long as this. */
const latestMilliseconds = 60 * 60 * 1000;

/** `verifyWithin` in a transaction of its own that changes nothing. */
export async function verifyChain(db: Db, notedHead: string | null = null): Promise<Verification> {
  return db
    .transaction()
    .setAccessMode("read only")
    .execute((tx) => verifyWithin(tx, notedHead));
}

/**
 * Computes every seal again from the events and compares. Finds changed, removed and later inserted events, changed,
 * removed and reordered seals. What it cannot find by itself is an end that was cut off with its seals: for that,
 * `notedHead` is a head that somebody kept elsewhere, and has to be in the chain. Reads everything, in pages, up to the seal
 * that was the last when it began, so that writing and sealing may go on meanwhile.
 */
export async function verifyWithin(tx: Tx, notedHead: string | null = null): Promise<Verification> {
  const made = await sql<{ made: boolean }>`select to_regclass('platform.sealed_event') is not null as made`.execute(
    tx,
  );
  if (!made.rows[0]?.made) throw new AppError("platform.not-migrated");
  const until = await lastSeal(tx);
  const check = new ChainCheck();
  let events = await eventsAfter(tx, 0, 0, until);
  let at = 0;
  const next = async () => {
    if (at < events.length) return events[at];
    const last = events.at(-1);
    if (!last) return undefined;
    events = await eventsAfter(tx, last.seal, last.position, until);
    at = 0;
    return events[0];
  };
  let isHeadKnown = notedHead === null;
  let seals = await sealsAfter(tx, 0, until);
  for (; seals.length > 0; seals = await sealsAfter(tx, seals.at(-1)!.number, until)) {
    for (const seal of seals) {
      isHeadKnown ||= seal.hash === notedHead;
      check.open(seal);
      for (let event = await next(); event && event.seal <= seal.number; event = await next()) {
        if (event.seal === seal.number) check.add(event);
        at++;
      }
      check.close();
    }
  }
  const rest = await besideTheChain(tx);
  if (rest.beyond !== null) check.find("seal-missing", rest.beyond, null);
  for (const id of rest.strays) check.find("event-without-seal", null, id);
  if (!isHeadKnown) check.find("head-unknown", null, null);
  return { ...rest.counts, seals: check.seals, head: check.head, findings: check.findings };
}

interface StoredSeal {
  number: number;
  previousHash: string;
  hash: string;
  count: number;
  firstEvent: string;
  lastEvent: string;
  sealedAt: string;
}

interface StoredEvent {
  seal: number;
  position: number;
  id: string;
  /** What the event said when it was sealed. */
  hash: string;
  /** What it says now; null: it is not there any more. */
  fields: EventFields | null;
}

/** Follows the chain link by link; after a break it goes on from what is written, so that one break is found once. */
class ChainCheck {
  readonly findings: Finding[] = [];
  seals = 0;
  head: Verification["head"] = null;
  #seal: StoredSeal | null = null;
  #hash: SealHash | null = null;
  #ids: string[] = [];
  #newest: EventTime = 0;

  find(kind: FindingKind, seal: number | null, event: string | null): void {
    if (this.findings.length < mostFindings) this.findings.push({ kind, seal, event });
  }

  open(seal: StoredSeal): void {
    const expected = (this.head?.number ?? 0) + 1;
    if (seal.number !== expected) this.find("seal-missing", expected, null);
    else if (seal.previousHash !== (this.head?.hash ?? noHash)) this.find("seal-changed", seal.number, null);
    this.#seal = seal;
    this.#ids = [];
    this.#hash = new SealHash(seal);
  }

  add(event: StoredEvent): void {
    this.#ids.push(event.id);
    this.#hash?.add(event.hash);
    if (event.fields === null) this.find("event-missing", event.seal, event.id);
    else if (hashEvent(event.fields) !== event.hash) this.find("event-changed", event.seal, event.id);
    const time = timeOfId(event.id);
    if (time === null) return;
    if (time < this.#newest - latestMilliseconds) this.find("event-from-the-past", event.seal, event.id);
    this.#newest = Math.max(this.#newest, time);
  }

  close(): void {
    const { number, hash, count, firstEvent, lastEvent, sealedAt } = this.#seal!;
    const isLaidOut = this.#ids.length === count && this.#ids[0] === firstEvent && this.#ids.at(-1) === lastEvent;
    if (this.#hash?.end() !== hash || !isLaidOut) this.find("seal-changed", number, null);
    this.seals++;
    this.head = { number, hash, sealedAt };
  }
}

async function lastSeal(tx: Tx): Promise<number> {
  const { rows } = await sql<{ last: number }>`select coalesce(max(number), 0) as last from platform.seal`.execute(tx);
  return rows[0]?.last ?? 0;
}

async function sealsAfter(tx: Tx, number: number, until: number): Promise<StoredSeal[]> {
  const { rows } = await sql<StoredSeal>`
    select number, previous_hash as "previousHash", hash, event_count as count, first_event as "firstEvent",
           last_event as "lastEvent", ${utc("sealed_at")} as "sealedAt"
      from platform.seal where number > ${number} and number <= ${until} order by number limit ${page}`.execute(tx);
  return rows;
}

async function eventsAfter(tx: Tx, seal: number, position: number, until: number): Promise<StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select s.seal_number as seal, s.position, s.event_id as id, encode(s.hash, 'hex') as hash,
           case when e.id is not null then ${eventFields} end as fields
      from platform.sealed_event s left join platform.event e on e.id = s.event_id
     where (s.seal_number, s.position) > (${seal}, ${position}) and s.seal_number <= ${until}
     order by s.seal_number, s.position limit ${page}`.execute(tx);
  return rows;
}

interface Beside {
  counts: { events: number; unsealed: number };
  /** Events that neither are sealed nor wait, and waiting ones that are not there: somebody put them there. */
  strays: string[];
  /** The first seal after the last one of which only the events are left. */
  beyond: number | null;
}

async function besideTheChain(tx: Tx): Promise<Beside> {
  const counted = await sql<Beside["counts"] & { beyond: number | null }>`
    select (select count(*) from platform.event) as events,
           (select count(*) from platform.unsealed_event) as unsealed,
           (select min(seal_number) from platform.sealed_event
             where seal_number > (select coalesce(max(number), 0) from platform.seal)) as beyond`.execute(tx);
  const strays = await sql<{ id: string }>`
    (select e.id from platform.event e
      where not exists (select from platform.sealed_event s where s.event_id = e.id)
        and not exists (select from platform.unsealed_event u where u.event_id = e.id) limit ${mostFindings})
    union all
    (select u.event_id from platform.unsealed_event u
      where not exists (select from platform.event e where e.id = u.event_id) limit ${mostFindings})`.execute(tx);
  const { events, unsealed, beyond } = counted.rows[0]!;
  return { counts: { events, unsealed }, strays: strays.rows.map((row) => row.id), beyond };
}
