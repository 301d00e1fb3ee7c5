import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import {
  type Calendar,
  type InspectionCheck,
  type InspectionHead,
  type InspectionPage,
  inspectorRoles,
  type Scope,
} from "../contract/inspections.ts";
import { officeRoles } from "../contract.ts";
import { inspectionPeriod, inspectionsPerYear } from "../parameters.ts";
import { type InspectionActor, sameVisits, type Visit, visitsInYear } from "../rules/inspections.ts";
import { type InspectionRow, inspectionTables } from "../store/inspections.ts";
import { papersOf } from "./papers.ts";
import { linesOf } from "./tolerance.ts";

type Found = InspectionRow & {
  visited: InspectionHead["visited"];
  joined: string[];
  hasResult: boolean;
  /** What it looks at with all who came along. */
  looked: Scope[];
  usableTo: string | null;
};

async function find(ctx: Pick<Ctx, "tx">, where: RawBuilder<unknown>): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select i.*, case when o.id is null then json_build_object('code', null, 'zh', i.visited_name, 'en', null)
        else json_build_object('code', o.code, 'zh', o.name_zh, 'en', o.name_en) end as visited,
      coalesce((select json_agg(v.name order by v.joined_at) from integrity.inspection_visitor v where v.inspection_id = i.id), '[]') as joined,
      exists (select from integrity.inspection_result r where r.inspection_id = i.id) as "hasResult",
      array(select unnest(i.scopes) union select unnest(v.scopes) from integrity.inspection_visitor v where v.inspection_id = i.id) as looked,
      (select r.valid_to from integrity.inspection_result r where r.inspection_id = i.id and r.is_shared) as "usableTo"
    from integrity.inspection i left join people.organisation_public o on o.id = i.visited_id
    where ${where} order by i.starts_on, i.id`.execute(ctx.tx);
  return rows;
}

const headOf = (row: Found): InspectionHead => ({
  id: row.id,
  kind: row.kind,
  visited: row.visited,
  project: row.project_title === null ? null : { id: row.project_id, title: row.project_title },
  scopes: row.scopes,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  state: row.state,
  visitor: row.visitor_name,
  joined: row.joined,
  hasResult: row.hasResult,
  isSample: row.is_sample,
});

/** The visits of a month that the reader may see, and how many of the year were spared. */
export async function readCalendar(ctx: Ctx, asked: string | undefined): Promise<Calendar> {
  const today = civilDay(ctx.clock);
  const month = asked ?? today.slice(0, 7);
  const first = `${month}-01`;
  const rows = await find(
    ctx,
    sql`i.starts_on < (${first}::date + interval '1 month') and i.ends_on >= ${first}::date`,
  );
  const { rows: year } = await sql<Calendar["year"]>`
    select count(*)::int as visits,
      coalesce(sum((select count(*) from integrity.inspection_visitor v where v.inspection_id = i.id)), 0)::int as spared
    from integrity.inspection i where i.state <> 'cancelled'
      and extract(year from i.starts_on)::text = ${month.slice(0, 4)}`.execute(ctx.tx);
  return {
    today,
    month,
    inspections: rows.map(headOf),
    year: year[0]!,
    lines: await linesOf(ctx, "inspections"),
  };
}

/** All visits that the reader may see from a day on, for a file. */
export async function inspectionsFrom(
  ctx: Ctx,
  day: string,
): Promise<(InspectionHead & { changedAt: Date; version: number })[]> {
  const rows = await find(ctx, sql`i.ends_on >= ${day}::date`);
  return rows.map((row) => ({ ...headOf(row), changedAt: row.changed_at, version: row.version }));
}

/** Whether a planned visit doubles others, and how many there are in its year. `except`: the visit that is moved. */
export async function checkInspection(
  ctx: Ctx,
  planned: Visit,
  except: string | null = null,
): Promise<InspectionCheck> {
  const rows = await find(ctx, sql`i.state <> 'cancelled' and i.id is distinct from ${except}::text`);
  const others = rows.map((row) => ({ head: headOf(row), visit: visitOf(row) }));
  const periodDays = await parameterAt(ctx, inspectionPeriod);
  const ceiling = await parameterAt(ctx, inspectionsPerYear);
  const same = sameVisits(
    planned,
    others.map(({ head, visit }) => ({ ...visit, head })),
    periodDays,
  );
  return {
    same: same.map(({ head, shared }) => ({ ...head, shared })),
    inYear: visitsInYear(
      planned,
      others.map(({ visit }) => visit),
    ),
    ceiling: ceiling === 0 ? null : ceiling,
    periodDays,
  };
}

const visitOf = (row: Found): Visit => ({
  visited: row.visited.code ?? row.visited.zh,
  project: row.project_title === null ? null : { id: row.project_id, title: row.project_title },
  scopes: row.looked,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  usableTo: row.usableTo,
});

/** A visit on other days: what it doubles there and not on its own, and how many there are if it moves to another year. */
export async function checkMove(
  ctx: Ctx,
  id: string,
  days: { readonly startsOn: string; readonly endsOn: string },
): Promise<{ planned: Visit; found: Pick<InspectionCheck, "same" | "inYear">; ceiling: number | null }> {
  const now = visitOf((await find(ctx, sql`i.id = ${id}`))[0]!);
  const planned = { ...now, ...days };
  const before = await checkInspection(ctx, now, id);
  const { same, inYear, ceiling } = await checkInspection(ctx, planned, id);
  const isNew = (one: { id: string }) => before.same.every((known) => known.id !== one.id);
  const isOtherYear = now.startsOn.slice(0, 4) !== days.startsOn.slice(0, 4);
  return { planned, found: { same: same.filter(isNew), inYear: isOtherYear ? inYear : 0 }, ceiling };
}

/** Holds the calendar until the end of the transaction, so that of two who plan the same at once the second is warned. */
export async function holdCalendar(ctx: Pick<Ctx, "tx">): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('integrity visits'))`.execute(ctx.tx);
}

/** What was found, as far as who asks may read it. */
export async function resultOf(ctx: Pick<Ctx, "tx">, id: string) {
  return inspectionTables(ctx.tx)
    .selectFrom("integrity.inspection_result")
    .selectAll()
    .where("inspection_id", "=", id)
    .executeTakeFirst();
}

/** One visit. @throws AppError `integrity.inspection-not-found` */
export async function readInspection(ctx: Ctx, id: string): Promise<InspectionPage> {
  const row = (await find(ctx, sql`i.id = ${id}`))[0];
  if (!row) throw new AppError("integrity.inspection-not-found");
  const tables = inspectionTables(ctx.tx);
  const result = await resultOf(ctx, id);
  const visitors = await tables
    .selectFrom("integrity.inspection_visitor")
    .selectAll()
    .where("inspection_id", "=", id)
    .orderBy("joined_at")
    .execute();
  const steps = await tables
    .selectFrom("integrity.inspection_step")
    .selectAll()
    .where("inspection_id", "=", id)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
  return {
    ...headOf(row),
    version: row.version,
    today: civilDay(ctx.clock),
    basis: row.basis,
    whyAgain: row.why_again,
    result: result
      ? {
          words: result.words,
          isShared: result.is_shared,
          validTo: result.valid_to,
          on: result.made_on,
          by: result.made_by_name,
        }
      : null,
    papers: await papersOf(ctx, "inspection_id", id),
    visitors: visitors.map(({ name, scopes, reason, joined_at }) => ({
      name,
      scopes,
      reason,
      on: civilDay({ now: () => joined_at }),
    })),
    steps: steps.map(({ id: step, act, said, made_at, made_by_name: by }) => ({
      id: step,
      act,
      said,
      at: made_at.toISOString(),
      by,
    })),
    me: inspectionActor(ctx, row, visitors),
  };
}

/** The stored visit; held until the end of the transaction when who asks may change it. @throws AppError `integrity.inspection-not-found` */
export async function holdInspection(ctx: Ctx, id: string): Promise<InspectionRow> {
  const query = inspectionTables(ctx.tx).selectFrom("integrity.inspection").selectAll().where("id", "=", id);
  // Who may read it but not change it cannot lock it, and is refused by the rule.
  const row = (await query.forUpdate().executeTakeFirst()) ?? (await query.executeTakeFirst());
  if (!row) throw new AppError("integrity.inspection-not-found");
  return row;
}

export async function visitorsOf(ctx: Ctx, id: string) {
  return inspectionTables(ctx.tx)
    .selectFrom("integrity.inspection_visitor")
    .select(["organisation_id", "joined_by"])
    .where("inspection_id", "=", id)
    .execute();
}

/** Who asks, as the rules of a visit see them. */
export function inspectionActor(
  { actor }: Pick<Ctx, "actor">,
  row: Pick<InspectionRow, "visitor_id" | "made_by">,
  visitors: readonly { organisation_id: string | null; joined_by: string | null }[],
): InspectionActor {
  const roles = actor?.roles ?? [];
  const holds = (wanted: readonly string[]) => roles.some((role) => wanted.includes(role));
  const organisation = actor?.organisationId ?? null;
  const isMine = (of: string | null, person: string | null) =>
    of === null || organisation === null ? person === (actor?.id ?? "") : of === organisation;
  return {
    isOffice: holds(officeRoles),
    isInspector: holds(inspectorRoles),
    isVisitor: holds(inspectorRoles) && isMine(row.visitor_id, row.made_by),
    hasJoined: visitors.some((one) => isMine(one.organisation_id, one.joined_by)),
  };
}
