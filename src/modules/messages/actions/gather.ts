import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Services } from "../../../platform/http/module.ts";
import { parameterAt } from "../../parameters/index.ts";
import { peopleHolding } from "../../people/index.ts";
import { digestHour } from "../parameters.ts";
import { isDigestTime } from "../rules/calendar.ts";
import { composeDigest, mostLines, type SaidLine } from "../rules/digest.ts";
import { addDigest, addSending } from "../store/post.ts";
import { readCalendar } from "../views/house-hours.ts";

/** Only one worker gathers at a time; false when another one does. */
async function isAlone(ctx: Ctx): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('messages.gather')) as got`.execute(ctx.tx);
  return rows[0]?.got ?? false;
}

const said = sql`json_build_object('kind', m.kind, 'subject', m.subject, 'params', m.params, 'event', m.event_id,
  'message', m.id, 'at', to_char(m.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

/**
 * Makes sendings of what waits in the outbox and may go now. What goes to people by one channel at the same time goes
 * together, so that many acts at once are one message; to a machine every message goes by itself.
 */
export async function gatherSendings(ctx: Ctx): Promise<void> {
  const at = ctx.clock.now();
  const { rows } = await sql<{ channel: string; kind: string; lines: SaidLine[] }>`
    select c.id as channel, c.kind, json_agg(${said} order by m.id) as lines
    from messages.outbox_entry e
    join messages.message m on m.id = e.message_id
    join messages.channel c on c.id = e.channel_id
    where e.sending_id is null and e.pace = 'at-once' and e.due_at <= ${at} and c.ended_at is null
    group by c.id, c.kind order by c.id`.execute(ctx.tx);
  if (rows.length === 0 || !(await isAlone(ctx))) return;
  for (const { channel, kind, lines } of rows) {
    const step = kind === "webhook" ? 1 : mostLines;
    for (let from = 0; from < lines.length; from += step)
      await addSending(ctx.tx, { id: newId(), channel, what: "messages", lines: lines.slice(from, from + step), at });
  }
}

type Due = { channel: string; organisation: string | null; person: string | null; lines: SaidLine[] | null };

/**
 * Makes the digest of this working morning for every channel of people that has none yet: what is late, due and new. An
 * empty one is noted and not sent.
 */
export async function makeDigests(ctx: Ctx, services: Services): Promise<void> {
  const at = ctx.clock.now();
  const day = civilDay(ctx.clock);
  const { rows } = await sql<Due>`
    select c.id as channel, c.organisation_id as organisation, c.person_id as person,
      (select json_agg(${said} order by m.id) from messages.outbox_entry e join messages.message m on m.id = e.message_id
        where e.channel_id = c.id and e.sending_id is null and e.pace = 'digest') as lines
    from messages.channel c
    where c.kind <> 'webhook' and c.ended_at is null
      and not exists (select from messages.digest d where d.channel_id = c.id and d.day = ${day}::date)
    order by c.id`.execute(ctx.tx);
  if (rows.length === 0) return;
  if (!isDigestTime(at, await parameterAt(ctx, digestHour), await readCalendar(ctx.tx)) || !(await isAlone(ctx)))
    return;
  const people = await peopleHolding(ctx.tx, at);
  const kinds = new Map(services.messageKinds.map((kind) => [kind.code, kind]));
  for (const { channel, organisation, person, lines } of rows) {
    const readers = people.filter((one) => (person === null ? one.organisation === organisation : one.id === person));
    const reader = {
      organisation: organisation ?? readers[0]?.organisation ?? null,
      // A unit without an account is told what its reporter would be.
      roles:
        person === null && readers.length === 0 ? ["reporter"] : [...new Set(readers.flatMap(({ roles }) => roles))],
    };
    const standing: SaidLine[] = [];
    for (const ask of services.standings)
      for (const line of await ask(ctx, reader)) standing.push({ ...line, event: null, message: null, at: null });
    const composed = composeDigest(standing, lines ?? [], kinds);
    const id = composed.length === 0 ? null : newId();
    if (id !== null) await addSending(ctx.tx, { id, channel, what: "digest", lines: composed, at });
    await addDigest(ctx.tx, channel, day, id, at);
  }
}
