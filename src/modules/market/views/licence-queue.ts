import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Place } from "../rules/licence/queue.ts";
import { licenceTables } from "../store/licences.ts";

/** The queue of a result as who asks may see it, in order of arrival. */
export async function placesOf(ctx: Ctx, result: string): Promise<Place[]> {
  const rows = await licenceTables(ctx.tx)
    .selectFrom("market.licence_place")
    .selectAll()
    .where("result_id", "=", result)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation_id,
    state: row.state,
    offeredUntil: row.offered_until,
  }));
}

/** Whether a result is neither on trial nor exclusive now. */
export async function isFree(ctx: Ctx, result: string): Promise<boolean> {
  const { rows } = await sql<{ bound: boolean }>`
    select exists (select from market.licence_block(${result}, '') b where b.is_exclusive or b.is_trial) as bound`.execute(
    ctx.tx,
  );
  return !rows[0]?.bound;
}
