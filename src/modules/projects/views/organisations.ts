import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";

/** The id of an organisation by its code. @throws AppError `projects.unit-unknown` */
export async function organisationOf(ctx: Ctx, code: string | null): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from people.organisation_public where code = ${code}`.execute(ctx.tx);
  const found = rows[0];
  if (!found) throw new AppError("projects.unit-unknown", { code: code ?? "" });
  return found.id;
}

export interface NamedOrganisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Organisations by the full name as partners of a case write it; a name that two bear is nobody's. */
export async function organisationsNamed(
  ctx: Ctx,
  names: readonly string[],
): Promise<ReadonlyMap<string, NamedOrganisation>> {
  const { rows } = await sql<NamedOrganisation>`
    select id, code, name_zh as name from people.organisation_public where name_zh = any(${[...names]})`.execute(
    ctx.tx,
  );
  return new Map(
    rows.filter(({ name }) => rows.filter((one) => one.name === name).length === 1).map((one) => [one.name, one]),
  );
}

export async function organisationById(ctx: Ctx, id: string): Promise<NamedOrganisation> {
  const { rows } = await sql<NamedOrganisation>`
    select id, code, name_zh as name from people.organisation_public where id = ${id}`.execute(ctx.tx);
  return rows[0]!;
}
