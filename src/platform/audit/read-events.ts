import { sql } from "kysely";
import type { Tx } from "../db/database.ts";

/** Which events; what is left out does not matter. */
export interface EventFilter {
  kinds?: readonly string[] | undefined;
  actors?: readonly string[] | undefined;
  subject?: string | undefined;
  /** From this moment on, and before that one. */
  from?: Date | undefined;
  until?: Date | undefined;
}

/** An event as it was recorded, and the seal that covers it (null: it waits). */
export interface RecordedEvent {
  id: string;
  occurredAt: Date;
  kind: string;
  subject: string;
  actor: string | null;
  before: unknown;
  after: unknown;
  basis: string | null;
  correlationId: string;
  seal: number | null;
}

const fields = sql`e.id, e.occurred_at as "occurredAt", e.kind, e.subject, e.actor, e.before, e.after, e.basis,
  e.correlation_id as "correlationId", s.seal_number as seal`;
const source = sql`platform.event e left join platform.sealed_event s on s.event_id = e.id`;

/** The newest events that pass the filter, at most `limit`, older than the event `cursor` if one is given. */
export async function readEvents(
  tx: Tx,
  filter: EventFilter,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<RecordedEvent[]> {
  const { kinds, actors, subject, from, until } = filter;
  const wanted = [
    ...(kinds ? [sql`e.kind = any(${kinds})`] : []),
    ...(actors ? [sql`e.actor = any(${actors})`] : []),
    ...(subject ? [sql`e.subject = ${subject}`] : []),
    ...(from ? [sql`e.occurred_at >= ${from}`] : []),
    ...(until ? [sql`e.occurred_at < ${until}`] : []),
    ...(cursor ? [sql`e.id < ${cursor}`] : []),
  ];
  const where = wanted.length > 0 ? sql`where ${sql.join(wanted, sql` and `)}` : sql``;
  const { rows } = await sql<RecordedEvent>`
    select ${fields} from ${source} ${where} order by e.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** One event, or null. */
export async function readEvent(tx: Tx, id: string): Promise<RecordedEvent | null> {
  const { rows } = await sql<RecordedEvent>`select ${fields} from ${source} where e.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** How often each kind was recorded, and who acted: what a reader can filter by. */
export async function countEvents(
  tx: Tx,
): Promise<{ kinds: Array<{ kind: string; count: number }>; actors: string[] }> {
  const kinds = await sql<{ kind: string; count: number }>`
    select kind, count(*) as count from platform.event group by kind order by kind`.execute(tx);
  const actors = await sql<{ actor: string }>`
    select distinct actor from platform.event where actor is not null`.execute(tx);
  return { kinds: kinds.rows, actors: actors.rows.map((row) => row.actor) };
}
