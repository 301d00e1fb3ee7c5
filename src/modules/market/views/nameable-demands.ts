import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";

/** So many are offered to choose from; the newest first. */
const most = 200;

/** Demands that a call or a guide may name as what it comes from: the published ones, and those of the reader's organisation. */
export async function demandsToName(ctx: Ctx): Promise<{ id: string; title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    select d.id, d.title_zh as title from market.demand d
    where d.state in ('published', 'matched') or (d.owner_id = ${ctx.actor?.organisationId ?? null} and d.state not in ('expired', 'withdrawn'))
    order by d.changed_at desc, d.id limit ${most}`.execute(ctx.tx);
  return rows;
}
