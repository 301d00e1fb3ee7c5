import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Services } from "../../../platform/http/module.ts";
import type { Sending, SendingList, SendingQuery } from "../contract/post.ts";
import type { SaidLine } from "../rules/digest.ts";

const pageSize = 40;

type Row = Omit<Sending, "holds" | "madeAt" | "dueAt" | "sentAt" | "channel"> & {
  channel: Sending["channel"];
  lines: SaidLine[];
  madeAt: Date;
  dueAt: Date;
  sentAt: Date | null;
};

/** What was sent and what failed, the newest first, with every attempt: of what kinds, not what it said to whom. */
export async function listSendings(ctx: Ctx, { messageKinds }: Services, query: SendingQuery): Promise<SendingList> {
  const { rows } = await sql<Row>`
    select s.id, json_build_object('id', c.id, 'name', c.name, 'kind', c.kind) as channel, s.what, s.lines, s.state,
      s.made_at as "madeAt", s.due_at as "dueAt", s.sent_at as "sentAt",
      coalesce((select json_agg(json_build_object('at', to_char(a.began_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'outcome', a.outcome, 'status', a.status, 'detail', a.detail) order by a.number)
        from messages.attempt a where a.sending_id = s.id), '[]') as attempts
    from messages.sending s join messages.channel c on c.id = s.channel_id
    where ${query.state === undefined ? sql`true` : sql`s.state = ${query.state}`}
      and ${query.channel === undefined ? sql`true` : sql`c.id = ${query.channel}`}
      and ${query.cursor === undefined ? sql`true` : sql`s.id < ${query.cursor}`}
    order by s.id desc limit ${pageSize + 1}`.execute(ctx.tx);
  const names = new Map(messageKinds.map(({ code, texts }) => [code, texts]));
  const page = rows.slice(0, pageSize);
  return {
    sendings: page.map(({ lines, madeAt, dueAt, sentAt, ...row }) => ({
      ...row,
      holds: [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, of]) => ({
        zh: names.get(kind)?.zh.name ?? kind,
        en: names.get(kind)?.en.name ?? kind,
        count: of.length,
      })),
      madeAt: madeAt.toISOString(),
      dueAt: dueAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
    })),
    next: rows.length > pageSize ? page.at(-1)!.id : null,
  };
}
