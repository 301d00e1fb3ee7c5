import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { SubjectKind, ToleranceCase, ToleranceList, ToleranceStep, Tolerated } from "../contract/tolerance.ts";
import { officeRoles } from "../contract.ts";
import type { ToleranceActor } from "../rules/tolerance.ts";
import { listTables } from "../store/lists.ts";
import { type ToleranceRow, toleranceTables } from "../store/tolerance.ts";
import { itemsOf } from "./lists.ts";
import { type OrganisationName, organisationJson } from "./organisations.ts";
import { papersOf } from "./papers.ts";

/** Cases that the reader may see, and what everybody may learn of published ones. */
export async function listTolerance(ctx: Ctx): Promise<ToleranceList> {
  const { rows } = await sql<ToleranceRow & { organisation: OrganisationName | null }>`
    select c.*, ${organisationJson} as organisation from integrity.tolerance_case c
    left join people.organisation_public o on o.id = c.organisation_id
    order by c.made_at desc, c.id`.execute(ctx.tx);
  const { rows: lessons } = await sql<ToleranceList["lessons"][number]>`
    select case_id as id, title, outcome, tolerated_from as day, lesson, is_sample as "isSample"
    from integrity.public_lessons()`.execute(ctx.tx);
  return { cases: rows.map(headOf), lessons, lines: await linesOf(ctx, "tolerance") };
}

/** One case with all that was done in it. @throws AppError `integrity.tolerance-not-found` */
export async function readTolerance(ctx: Ctx, id: string): Promise<ToleranceCase> {
  const { rows } = await sql<ToleranceRow & { organisation: OrganisationName | null }>`
    select c.*, ${organisationJson} as organisation from integrity.tolerance_case c
    left join people.organisation_public o on o.id = c.organisation_id where c.id = ${id}`.execute(ctx.tx);
  const row = rows[0];
  if (!row) throw new AppError("integrity.tolerance-not-found");
  const list =
    row.list_id === null
      ? undefined
      : await listTables(ctx.tx)
          .selectFrom("integrity.negative_list")
          .select(["id", "title_zh", "title_en", "version"])
          .where("id", "=", row.list_id)
          .executeTakeFirst();
  return {
    ...headOf(row),
    what: row.what,
    version: row.version,
    today: civilDay(ctx.clock),
    lines: await linesOf(ctx, "tolerance"),
    list: list
      ? {
          id: list.id,
          title: { zh: list.title_zh, en: list.title_en },
          version: list.version,
          items: await itemsOf(ctx.tx, list.id),
        }
      : null,
    steps: await stepsOf(ctx, id),
    papers: await papersOf(ctx, "tolerance_id", id),
    me: actorIn(ctx, row),
  };
}

/** The stored case, held until the end of the transaction. @throws AppError `integrity.tolerance-not-found` */
export async function holdTolerance(ctx: Ctx, id: string): Promise<ToleranceRow> {
  const row = await toleranceTables(ctx.tx)
    .selectFrom("integrity.tolerance_case")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("integrity.tolerance-not-found");
  return row;
}

export async function stepsOf(ctx: Ctx, id: string): Promise<ToleranceStep[]> {
  const rows = await toleranceTables(ctx.tx)
    .selectFrom("integrity.tolerance_step")
    .selectAll()
    .where("case_id", "=", id)
    .orderBy("number")
    .execute();
  return rows.map(({ number, input, party, on_day: day, made_by: by, made_by_name: byName }) => ({
    number,
    input,
    party,
    day,
    by,
    byName,
  }));
}

/** Who asks, in a case of this organisation. */
export function actorIn(ctx: Ctx, { organisation_id }: Pick<ToleranceRow, "organisation_id">): ToleranceActor {
  const roles = ctx.actor?.roles ?? [];
  const isOffice = roles.some((role) => (officeRoles as readonly string[]).includes(role));
  return {
    person: ctx.actor?.id ?? "",
    isOffice,
    isDecider: isOffice || roles.includes("reviewer"),
    isUnit: organisation_id !== null && organisation_id === (ctx.actor?.organisationId ?? null),
  };
}

/**
 * Which of these failures are tolerated on a civil day, whoever asks: they count against nobody then. It tells that they
 * are tolerated and with which outcome, and nothing else of the case.
 */
export async function toleratedOf(
  ctx: Pick<Ctx, "tx">,
  subjects: readonly { readonly kind: SubjectKind; readonly id: string }[],
  day: string,
): Promise<Tolerated[]> {
  if (subjects.length === 0) return [];
  const { rows } = await sql<Tolerated>`
    select case_id as case, subject_kind as kind, subject_id as subject, outcome, tolerated_from as from,
      tolerated_to as to, organisation_id as organisation
    from integrity.tolerated_on(${subjects.map(({ kind }) => kind)}::text[], ${subjects.map(({ id }) => id)}::text[], ${day}::date)
    order by tolerated_from, case_id`.execute(ctx.tx);
  return rows;
}

/** How many failures of each of these organisations are tolerated today, whoever asks; those without any are left out. */
export async function toleratedByUnit(
  ctx: Ctx,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (organisations.length === 0) return new Map();
  const { rows } = await sql<{ organisation: string; n: number }>`
    select organisation_id as organisation, n
    from integrity.tolerated_of_units(${[...new Set(organisations)]}::text[], ${civilDay(ctx.clock)}::date)`.execute(
    ctx.tx,
  );
  return new Map(rows.map(({ organisation, n }) => [organisation, n]));
}

export async function linesOf(ctx: Pick<Ctx, "tx">, subject: string): Promise<string[]> {
  const row = await listTables(ctx.tx)
    .selectFrom("integrity.text_basis")
    .select("lines")
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row?.lines ?? [];
}

const headOf = (row: ToleranceRow & { organisation: OrganisationName | null }): ToleranceList["cases"][number] => ({
  id: row.id,
  title: row.title,
  subjectKind: row.subject_kind,
  subject: row.subject_id,
  organisation: row.organisation,
  failedOn: row.failed_on,
  state: row.state,
  outcome: row.outcome,
  toleratedFrom: row.tolerated_from,
  toleratedTo: row.tolerated_to,
  isSample: row.is_sample,
});
