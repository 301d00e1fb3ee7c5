import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { LicensedResult } from "../rules/licence/result.ts";

/** The result that a licence is of, if whoever asks may see it. */
export async function licensedResult(ctx: Ctx, result: string): Promise<LicensedResult | undefined> {
  const { rows } = await sql<LicensedResult>`
    select state, coalesce(owner_id, posted_by_id) as owner from market.result where id = ${result}`.execute(ctx.tx);
  return rows[0];
}
