import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { GoodThread, Thread } from "../contract/thread.ts";
import type { GoodKind } from "../contract.ts";

const most = 50;

/** Row-level security decides what of it there is for whoever reads. */
async function threadOf(
  ctx: Pick<Ctx, "tx">,
  where: { licences: RawBuilder<unknown>; contracts: RawBuilder<unknown> },
): Promise<Thread> {
  const { rows: licences } = await sql<Thread["licences"][number]>`
    select id, title, kind, state from market.licence where ${where.licences}
    order by created_at desc, id limit ${most}`.execute(ctx.tx);
  return { licences, contracts: await contractsOf(ctx, where.contracts) };
}

async function contractsOf(ctx: Pick<Ctx, "tx">, where: RawBuilder<unknown>): Promise<Thread["contracts"]> {
  const { rows } = await sql<Thread["contracts"][number]>`
    select id, name, number, state from market.technology_contract where ${where}
    order by created_at desc, id limit ${most}`.execute(ctx.tx);
  return rows;
}

/** The licences and contracts that came of a lead. */
export const threadOfLead = (ctx: Pick<Ctx, "tx">, id: string): Promise<Thread> =>
  threadOf(ctx, { licences: sql`lead_id = ${id}`, contracts: sql`lead_id = ${id}` });

/** The contracts by which a licence was put on the register. */
export const contractsOfLicence = (ctx: Pick<Ctx, "tx">, id: string): Promise<Thread["contracts"]> =>
  contractsOf(ctx, sql`licence_id = ${id}`);

/** The leads of a good with what came of them, and the licences of a result; nothing for who is not signed in. */
export async function threadOfGood(ctx: Pick<Ctx, "tx" | "actor">, kind: GoodKind, id: string): Promise<GoodThread> {
  if (ctx.actor === null) return { leads: [], licences: [], contracts: [] };
  const [own, other] = kind === "demand" ? (["demand", "result"] as const) : (["result", "demand"] as const);
  const { rows: leads } = await sql<GoodThread["leads"][number]>`
    select l.id, l.stage, json_build_object('zh', coalesce(g.title_zh, ''), 'en', g.title_en) as title
    from market.lead l left join ${sql.table(`market.${other}`)} g on g.id = ${sql.ref(`l.${other}_id`)}
    where ${sql.ref(`l.${own}_id`)} = ${id} order by l.opened_at desc, l.id limit ${most}`.execute(ctx.tx);
  const ids = leads.map((lead) => lead.id);
  const ofResult = kind === "result" ? sql`or result_id = ${id}` : sql``;
  const thread = await threadOf(ctx, {
    licences: sql`lead_id = any(${ids}) ${ofResult}`,
    contracts: sql`lead_id = any(${ids}) or licence_id in (
      select id from market.licence where lead_id = any(${ids}) ${ofResult})`,
  });
  return { leads, ...thread };
}
