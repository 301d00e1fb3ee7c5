import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { ChannelKind, SendOutcome } from "../contract/post.ts";
import type { Next } from "../rules/delivery.ts";
import type { SaidLine } from "../rules/digest.ts";

export interface ChannelRow {
  id: string;
  kind: ChannelKind;
  name: string;
  organisation_id: string | null;
  person_id: string | null;
  /** Sealed. */
  address: string;
  shown: string;
  /** Sealed. */
  secret: string | null;
  language: "zh" | "en";
  made_at: Date;
  made_by: string;
}

export const addChannel = async (tx: Tx, row: ChannelRow): Promise<void> =>
  void (await sql`
    insert into messages.channel (id, kind, name, organisation_id, person_id, address, shown, secret, language, made_at, made_by)
    values (${row.id}, ${row.kind}, ${row.name}, ${row.organisation_id}, ${row.person_id}, ${row.address}, ${row.shown},
      ${row.secret}, ${row.language}, ${row.made_at}, ${row.made_by})`.execute(tx));

/** Pauses a channel, or lets it go on with its failures forgotten. */
export const pauseChannel = async (
  tx: Tx,
  id: string,
  paused: { at: Date; why: "person" | "failures" } | null,
): Promise<void> =>
  void (await sql`
    update messages.channel set paused_at = ${paused?.at ?? null}, paused_why = ${paused?.why ?? null},
      failures = case when ${paused === null} then 0 else failures end
    where id = ${id}`.execute(tx));

/** Ends a channel: what waits for it is not sent any more; how an attempt under way ends stands with the attempt. */
export async function endChannel(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update messages.channel set ended_at = ${at} where id = ${id} and ended_at is null`.execute(tx);
  await sql`update messages.sending set state = 'dead', lease_until = null, outcome = 'not-configured'
    where channel_id = ${id} and state in ('waiting', 'sending')`.execute(tx);
}

/** Counts failures in a row; the new number. A success sets it back. */
export async function countFailure(tx: Tx, id: string, isFailure: boolean): Promise<number> {
  const { rows } = await sql<{ failures: number }>`
    update messages.channel set failures = ${isFailure ? sql`failures + 1` : sql`0`} where id = ${id} returning failures`.execute(
    tx,
  );
  return rows[0]?.failures ?? 0;
}

export interface OutboxRow {
  message: string;
  channel: string;
  pace: "at-once" | "digest";
  due: Date;
}

export const addOutboxEntries = async (tx: Tx, rows: readonly OutboxRow[]): Promise<void> =>
  void (await sql`
    insert into messages.outbox_entry (message_id, channel_id, pace, due_at)
    select one.message, one.channel, one.pace, one.due
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (message text, channel text, pace text, due timestamptz)
    on conflict do nothing`.execute(tx));

export interface NewSending {
  id: string;
  channel: string;
  what: "messages" | "digest" | "test";
  lines: readonly SaidLine[];
  at: Date;
}

/** Makes a sending of messages that wait; they belong to it from now on and to no other. */
export async function addSending(tx: Tx, { id, channel, what, lines, at }: NewSending): Promise<void> {
  await sql`
    insert into messages.sending (id, channel_id, what, lines, made_at, due_at)
    values (${id}, ${channel}, ${what}, ${JSON.stringify(lines)}::jsonb, ${at}, ${at})`.execute(tx);
  const messages = lines.flatMap(({ message }) => message ?? []);
  if (messages.length > 0)
    await sql`
      update messages.outbox_entry set sending_id = ${id}
      where channel_id = ${channel} and message_id = any(${messages}) and sending_id is null`.execute(tx);
}

/** Notes that the digest of a day was made for a channel; false when somebody else did. */
export async function addDigest(
  tx: Tx,
  channel: string,
  day: string,
  sending: string | null,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into messages.digest (channel_id, day, sending_id, made_at) values (${channel}, ${day}, ${sending}, ${at})
    on conflict do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0;
}

/** Takes a sending in hand and notes the attempt before the other side is called; the number of the attempt. */
export async function beginAttempt(tx: Tx, id: string, attempt: string, at: Date, lease: Date): Promise<number> {
  const { rows } = await sql<{ attempts: number }>`
    update messages.sending set state = 'sending', attempts = attempts + 1, lease_until = ${lease}
    where id = ${id} returning attempts`.execute(tx);
  const number = rows[0]!.attempts;
  await sql`insert into messages.attempt (id, sending_id, number, began_at) values (${attempt}, ${id}, ${number}, ${at})`.execute(
    tx,
  );
  return number;
}

/** Notes how an attempt ended and what becomes of its sending. False when another worker has taken it over meanwhile. */
export async function endAttempt(
  tx: Tx,
  attempt: {
    sending: string;
    number: number;
    at: Date;
    outcome: SendOutcome;
    status: number | null;
    detail: string | null;
  },
  next: Next,
): Promise<boolean> {
  await sql`
    update messages.attempt set ended_at = ${attempt.at}, outcome = ${attempt.outcome}, status = ${attempt.status}, detail = ${attempt.detail}
    where sending_id = ${attempt.sending} and number = ${attempt.number}`.execute(tx);
  const { numAffectedRows } = await sql`
    update messages.sending set state = ${next.state}, lease_until = null, outcome = ${attempt.outcome},
      due_at = coalesce(${next.state === "waiting" ? next.dueAt : null}::timestamptz, due_at),
      sent_at = ${next.state === "sent" ? attempt.at : null}
    where id = ${attempt.sending} and state = 'sending' and attempts = ${attempt.number}`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0;
}

/** Puts a dead sending back: it is tried once more, with the same key. */
export const reviveSending = async (tx: Tx, id: string, at: Date): Promise<void> =>
  void (await sql`update messages.sending set state = 'waiting', due_at = ${at} where id = ${id} and state = 'dead'`.execute(
    tx,
  ));

export interface SettingRow {
  public_address: string | null;
  private_hosts: string[];
  mail_host: string | null;
  mail_port: number | null;
  mail_security: "tls" | "starttls" | "none" | null;
  mail_user: string | null;
  /** Sealed. */
  mail_password: string | null;
  mail_from: string | null;
  mail_authority: string | null;
}

export const saveSetting = async (tx: Tx, row: SettingRow, at: Date, by: string): Promise<void> =>
  void (await sql`
    insert into messages.post_setting (public_address, private_hosts, mail_host, mail_port, mail_security, mail_user,
      mail_password, mail_from, mail_authority, set_at, set_by)
    values (${row.public_address}, ${row.private_hosts}, ${row.mail_host}, ${row.mail_port}, ${row.mail_security},
      ${row.mail_user}, ${row.mail_password}, ${row.mail_from}, ${row.mail_authority}, ${at}, ${by})
    on conflict (only_one) do update set public_address = excluded.public_address, private_hosts = excluded.private_hosts,
      mail_host = excluded.mail_host, mail_port = excluded.mail_port, mail_security = excluded.mail_security,
      mail_user = excluded.mail_user, mail_password = excluded.mail_password, mail_from = excluded.mail_from,
      mail_authority = excluded.mail_authority,
      set_at = excluded.set_at, set_by = excluded.set_by`.execute(tx));

export const addCalendarDay = async (
  tx: Tx,
  row: { id: string; day: string; isWorking: boolean; basis: string; at: Date; by: string },
): Promise<void> =>
  void (await sql`
    insert into messages.calendar_day (id, day, is_working, basis, set_at, set_by)
    values (${row.id}, ${row.day}, ${row.isWorking}, ${row.basis}, ${row.at}, ${row.by})`.execute(tx));
