import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { OrganisationKind } from "../../people/contract.ts";

/** The name of the organisation of who asks; null for people without one. */
export async function organisationName(ctx: Ctx): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select name_zh as name from people.organisation_public where id = ${ctx.actor?.organisationId ?? null}`.execute(
    ctx.tx,
  );
  return rows[0]?.name ?? null;
}

/** What kind of organisation this is; null: a case of the office itself. */
export async function organisationKind(ctx: Ctx, id: string | null): Promise<OrganisationKind | null> {
  const { rows } = await sql<{ kind: OrganisationKind }>`
    select kind from people.organisation_public where id = ${id}`.execute(ctx.tx);
  return rows[0]?.kind ?? null;
}
