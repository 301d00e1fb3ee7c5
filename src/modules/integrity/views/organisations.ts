import { type RawBuilder, sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";

export interface OrganisationName {
  code: string;
  zh: string;
  en: string | null;
}

/** An organisation of the published view `o` as JSON; null where there is none. */
export const organisationJson: RawBuilder<OrganisationName | null> = sql<OrganisationName | null>`
  case when o.id is null then null else json_build_object('code', o.code, 'zh', o.name_zh, 'en', o.name_en) end`;

/** The id of the organisation of a code. @throws AppError `integrity.organisation-unknown` */
export async function organisationId(ctx: Pick<Ctx, "tx">, code: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from people.organisation_public where code = ${code}`.execute(ctx.tx);
  if (!rows[0]) throw new AppError("integrity.organisation-unknown", { code });
  return rows[0].id;
}

/** The Chinese name of an organisation; null for none. */
export async function organisationName(ctx: Pick<Ctx, "tx">, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const { rows } = await sql<{ name: string }>`
    select name_zh as name from people.organisation_public where id = ${id}`.execute(ctx.tx);
  return rows[0]?.name ?? null;
}

/** The id of the organisation that bears or bore a name; null when none does, or more than one. */
export async function organisationNamed(ctx: Pick<Ctx, "tx">, name: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select distinct organisation_id as id from people.organisation_name_public where name = ${name.trim()} limit 2`.execute(
    ctx.tx,
  );
  return rows.length === 1 ? rows[0]!.id : null;
}
