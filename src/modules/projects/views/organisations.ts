import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Terms } from "../contract/terms.ts";

/** The id of an organisation by its code. @throws AppError `projects.unit-unknown` */
export async function organisationOf(ctx: Ctx, code: string | null): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from people.organisation_public where code = ${code}`.execute(ctx.tx);
  const found = rows[0];
  if (!found) throw new AppError("projects.unit-unknown", { code: code ?? "" });
  return found.id;
}

/** Ids of the organisations of units, of those that have one here. */
export async function organisationIds(
  ctx: Ctx,
  units: readonly { readonly organisation: string | null }[],
): Promise<string[]> {
  const codes = units.flatMap(({ organisation }) => organisation ?? []);
  const { rows } = await sql<{ id: string }>`
    select id from people.organisation_public where code = any(${codes})`.execute(ctx.tx);
  return rows.map(({ id }) => id);
}

/** The lead of a project, when it has one: who is told of what concerns the whole. */
export const leadOf = ({ lead_id }: { readonly lead_id: string | null }): string[] =>
  lead_id === null ? [] : [lead_id];

/** Whoever is told of what concerns a unit of a text: its organisation, and the lead, which speaks for those without one. */
export const toldFor = async (
  ctx: Ctx,
  project: { readonly lead_id: string | null },
  { units }: Pick<Terms, "units">,
  unit: string,
): Promise<string[]> => [
  ...leadOf(project),
  ...(await organisationIds(
    ctx,
    units.filter(({ key }) => key === unit),
  )),
];

/** Organisations that see a project: whoever leads it, works on it or receives it. */
export async function unitsOf(ctx: Ctx, project: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select organisation_id as id from projects.project_unit where project_id = ${project}`.execute(ctx.tx);
  return rows.map(({ id }) => id);
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
