import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Services } from "../../../platform/http/module.ts";
import type { MessageParams } from "../../../platform/messages/message-kind.ts";
import type { Inbox, InboxQuery } from "../contract.ts";
import { saidIn } from "../said.ts";

const pageSize = 40;

/** How many messages the person who asks has not read. */
export async function countUnread(ctx: Ctx): Promise<{ unread: number }> {
  const { rows } = await sql<{ unread: number }>`
    select count(*) as unread from messages.inbox_entry where person_id = ${ctx.actor!.id} and read_at is null`.execute(
    ctx.tx,
  );
  return { unread: rows[0]?.unread ?? 0 };
}

type Row = {
  id: string;
  kind: string;
  subject: string;
  params: MessageParams;
  made_at: Date;
  made_by_name: string | null;
  read_at: Date | null;
};

/** A page of the own messages, the newest first; the words are made now, in both languages. */
export async function readInbox(ctx: Ctx, services: Services, { only, cursor }: InboxQuery): Promise<Inbox> {
  const own = ctx.actor!.id;
  const { rows } = await sql<Row>`
    select m.id, m.kind, m.subject, m.params, m.made_at, m.made_by_name, e.read_at
    from messages.inbox_entry e join messages.message m on m.id = e.message_id
    where e.person_id = ${own} and ${only === "unread" ? sql`e.read_at is null` : sql`true`}
      and ${cursor === undefined ? sql`true` : sql`(m.made_at, m.id) < (select b.made_at, b.id from messages.message b where b.id = ${cursor})`}
    order by m.made_at desc, m.id desc limit ${pageSize + 1}`.execute(ctx.tx);
  const { rows: counts } = await sql<{ total: number; unread: number }>`
    select count(*) as total, count(*) filter (where read_at is null) as unread
    from messages.inbox_entry where person_id = ${own}`.execute(ctx.tx);
  const page = rows.slice(0, pageSize);
  return {
    ...counts[0]!,
    messages: page.map((row) => ({
      id: row.id,
      kind: row.kind,
      ...saidIn(services.messageKinds, row),
      at: row.made_at.toISOString(),
      by: row.made_by_name,
      readAt: row.read_at?.toISOString() ?? null,
    })),
    next: rows.length > pageSize ? page.at(-1)!.id : null,
  };
}
