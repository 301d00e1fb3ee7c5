import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { findAward, listAwards } from "../../calls/index.ts";
import type { AwardList, ProjectList } from "../contract/project.ts";
import type { Plan, Programme, Stage } from "../contract.ts";
import { batchOf } from "../rules/life.ts";

export interface HeadRow {
  readonly id: string;
  readonly title: string;
  readonly programme: Programme;
  readonly stage: Stage;
  readonly amount: number | null;
  readonly place: string | null;
  readonly plan: Plan | null;
  readonly track: string | null;
  readonly isExploration: boolean;
  readonly startedOn: string | null;
  readonly handedOverOn: string | null;
  readonly isSample: boolean;
  readonly lead: { code: string; nameZh: string; nameEn: string | null } | null;
}

/** The head of a project p with its lead o, which may be missing. */
export const headColumns = sql`p.id, p.title, p.programme, p.stage, p.amount, p.place, p.plan, p.track, p.is_exploration as "isExploration",
  p.started_on as "startedOn", p.handed_over_on as "handedOverOn", p.is_sample as "isSample",
  case when o.id is not null then json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en) end as lead`;

export const present = <Row extends HeadRow>(row: Row, today: string) => ({
  ...row,
  batch: batchOf(row.stage, row.startedOn, Number(today.slice(0, 4))),
});

/** Projects that who asks sees whole, then those that are disclosed to everybody; the last begun first. */
export async function listProjects(ctx: Ctx): Promise<ProjectList> {
  const today = civilDay(ctx.clock);
  const { rows } = await sql<HeadRow & { sees: boolean; isPublic: boolean; all: number }>`
    select x.*, (count(*) over ())::int as all from (
    select ${headColumns}, true as sees, p.is_public as "isPublic"
    from projects.project p left join people.organisation_public o on o.id = p.lead_id
    union all
    select ${headColumns}, false, true
    from projects.project_public p left join people.organisation_public o on o.id = p.lead_id
    where not projects.sees(p.id)) x
    order by x.id desc limit 2000`.execute(ctx.tx);
  return {
    today,
    left: (rows[0]?.all ?? 0) - rows.length,
    projects: rows.map(({ all: _all, ...row }) => present(row, today)),
  };
}

/** One head: of a project that who asks sees, or that is disclosed; null: neither. */
export async function findHead(ctx: Ctx, id: string): Promise<(HeadRow & { sees: boolean }) | null> {
  const { rows } = await sql<HeadRow & { sees: boolean }>`
    select ${headColumns}, true as sees
    from projects.project p left join people.organisation_public o on o.id = p.lead_id where p.id = ${id}
    union all
    select ${headColumns}, false
    from projects.project_public p left join people.organisation_public o on o.id = p.lead_id
    where p.id = ${id} and not projects.sees(p.id)`.execute(ctx.tx);
  return rows[0] ?? null;
}

/** Awarded cases of the calls that have no project yet. */
export async function openAwards(ctx: Ctx): Promise<AwardList> {
  const awards = await listAwards(ctx);
  const { rows } = await sql<{ dossier: string; id: string }>`
    select dossier_id as dossier, id from projects.project where dossier_id is not null`.execute(ctx.tx);
  const taken = new Map(rows.map(({ dossier, id }) => [dossier, id]));
  const organisations = await sql<{ id: string; code: string; nameZh: string; nameEn: string | null }>`
    select id, code, name_zh as "nameZh", name_en as "nameEn" from people.organisation_public
    where id = any(${awards.flatMap(({ organisationId }) => organisationId ?? [])})`.execute(ctx.tx);
  const named = new Map(organisations.rows.map(({ id, ...organisation }) => [id, organisation]));
  return {
    awards: awards
      .filter(({ id }) => !taken.has(id))
      .map(({ id, title, call, organisationId, amount, isSample, summary, otherSide }) => ({
        id,
        title,
        call,
        organisation: named.get(organisationId ?? "") ?? null,
        amount,
        summary,
        agreed: (otherSide?.agreed ?? []).map((one) => ({ ...one, project: taken.get(one.id) ?? null })),
        isSample,
      })),
  };
}

/** The call that a project comes from, in words; null: not from a call, or not to be read. */
export async function callOf(ctx: Ctx, dossier: string | null): Promise<string | null> {
  return dossier === null ? null : ((await findAward(ctx, dossier))?.call ?? null);
}
