import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Vault } from "../../../platform/db/vault.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { personNames } from "../../people/index.ts";
import type { MailServer } from "../carry/smtp.ts";
import type { CalendarDay, Channel, ChannelKind, Post, PostSetting } from "../contract/post.ts";
import type { SettingRow } from "../store/post.ts";

/** A channel that has not ended, as far as it matters for what goes its way. */
export interface OpenChannel {
  id: string;
  kind: ChannelKind;
  organisation: string | null;
  person: string | null;
}

export async function openChannels(tx: Tx): Promise<OpenChannel[]> {
  const { rows } = await sql<OpenChannel>`
    select id, kind, organisation_id as organisation, person_id as person from messages.channel
    where ended_at is null order by id`.execute(tx);
  return rows;
}

/** The settings, with the password sealed; null before anybody has set them. */
export async function readSetting(tx: Tx): Promise<SettingRow | null> {
  const { rows } = await sql<SettingRow>`
    select public_address, private_hosts, mail_host, mail_port, mail_security, mail_user, mail_password, mail_from, mail_authority
    from messages.post_setting`.execute(tx);
  return rows[0] ?? null;
}

/** The mail server with its password, for the moment of sending; null when none is set. */
export function mailServerOf(row: SettingRow | null, vault: Vault): { server: MailServer; from: string } | null {
  if (!row?.mail_host || !row.mail_port || !row.mail_security || !row.mail_from) return null;
  return {
    server: {
      host: row.mail_host,
      port: row.mail_port,
      security: row.mail_security,
      user: row.mail_user,
      password: row.mail_password === null ? null : vault.open(row.mail_password),
      authority: row.mail_authority,
    },
    from: row.mail_from,
  };
}

const presented = (row: SettingRow | null): PostSetting => ({
  publicAddress: row?.public_address ?? null,
  privateHosts: row?.private_hosts ?? [],
  mail:
    row?.mail_host && row.mail_port && row.mail_security && row.mail_from
      ? {
          host: row.mail_host,
          port: row.mail_port,
          security: row.mail_security,
          user: row.mail_user,
          hasPassword: row.mail_password !== null,
          from: row.mail_from,
          authority: row.mail_authority,
        }
      : null,
});

type ChannelRow = Omit<Channel, "pausedAt" | "lastSentAt"> & { pausedAt: Date | null; lastSentAt: Date | null };

/** Everything that an administrator keeps, without a secret. */
export async function readPost(ctx: Ctx): Promise<Post> {
  const { rows } = await sql<ChannelRow>`
    select c.id, c.kind, c.name, c.shown, c.secret is not null as "hasSecret", c.language, c.paused_at as "pausedAt",
      c.paused_why as "pausedWhy", c.person_id as person,
      case when o.id is null then null
        else json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en) end as organisation,
      (select count(*) from messages.sending s where s.channel_id = c.id and s.state in ('waiting', 'sending')) as waiting,
      (select count(*) from messages.sending s where s.channel_id = c.id and s.state = 'dead') as dead,
      (select max(s.sent_at) from messages.sending s where s.channel_id = c.id) as "lastSentAt"
    from messages.channel c
    left join people.organisation_public o on o.id = c.organisation_id
    where c.ended_at is null order by c.id`.execute(ctx.tx);
  const { rows: calendar } = await sql<CalendarDay>`
    select distinct on (day) day, is_working as "isWorking", basis from messages.calendar_day order by day, id desc`.execute(
    ctx.tx,
  );
  const names = await personNames(
    ctx.tx,
    rows.flatMap(({ person }) => person ?? []),
  );
  return {
    setting: presented(await readSetting(ctx.tx)),
    channels: rows.map((row) => ({
      ...row,
      person: row.person === null ? null : (names.get(row.person) ?? row.person),
      pausedAt: row.pausedAt?.toISOString() ?? null,
      lastSentAt: row.lastSentAt?.toISOString() ?? null,
    })),
    calendar,
  };
}
