import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";

/** The name of the organisation of who asks; null for people without one. */
export async function organisationName(ctx: Ctx): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select name_zh as name from people.organisation_public where id = ${ctx.actor?.organisationId ?? null}`.execute(
    ctx.tx,
  );
  return rows[0]?.name ?? null;
}
