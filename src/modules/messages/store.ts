import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { MessageParams } from "../../platform/messages/message-kind.ts";
import type { Choice } from "./contract.ts";

/** A message as it is kept. */
export interface MessageRow {
  id: string;
  event_id: string;
  kind: string;
  subject: string;
  params: MessageParams;
  organisation_id: string | null;
  person_id: string | null;
  made_at: Date;
  made_by: string | null;
  made_by_name: string | null;
}

/** Keeps messages: of one event, one of a kind for each organisation or person. */
export async function addMessages(tx: Tx, rows: readonly MessageRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000)
    await sql`
      insert into messages.message
        (id, event_id, kind, subject, params, organisation_id, person_id, made_at, made_by, made_by_name)
      select one.id, one.event_id, one.kind, one.subject, one.params, one.organisation_id, one.person_id, one.made_at,
        one.made_by, one.made_by_name
      from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + 1000))}::jsonb) as one (id text, event_id text, kind text,
        subject text, params jsonb, organisation_id text, person_id text, made_at timestamptz, made_by text, made_by_name text)
      on conflict do nothing`.execute(tx);
}

/** Takes messages that wait for their readers: no other worker gets them until the end of the transaction. */
export async function takeMessages(tx: Tx, most: number, at: Date): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    update messages.message set spread_at = ${at}
    where id in (select id from messages.message where spread_at is null order by id limit ${most} for update skip locked)
    returning id, event_id, kind, subject, params, organisation_id, person_id, made_at, made_by, made_by_name`.execute(
    tx,
  );
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Lays messages before people. */
export const addInboxEntries = async (tx: Tx, entries: readonly { message: string; person: string }[]): Promise<void> =>
  void (await sql`
    insert into messages.inbox_entry (message_id, person_id)
    select one.message, one.person from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as one (message text, person text)
    on conflict do nothing`.execute(tx));

/** Notes that a person has read messages, or all of them; how many were unread. */
export async function markRead(tx: Tx, person: string, messages: readonly string[] | "all", at: Date): Promise<number> {
  const which = messages === "all" ? sql`true` : sql`message_id = any(${[...messages]})`;
  const { numAffectedRows } = await sql`
    update messages.inbox_entry set read_at = ${at} where person_id = ${person} and read_at is null and ${which}`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0);
}

/** Keeps what a person chose of some kinds; null: what the kind says holds again. */
export async function setPreferences(
  tx: Tx,
  person: string,
  chosen: readonly { kind: string; choice: Choice | null }[],
  at: Date,
): Promise<void> {
  for (const { kind, choice } of chosen) {
    if (choice === null)
      await sql`delete from messages.preference where person_id = ${person} and kind = ${kind}`.execute(tx);
    else
      await sql`
        insert into messages.preference (person_id, kind, choice, set_at) values (${person}, ${kind}, ${choice}, ${at})
        on conflict (person_id, kind) do update set choice = excluded.choice, set_at = excluded.set_at`.execute(tx);
  }
}
