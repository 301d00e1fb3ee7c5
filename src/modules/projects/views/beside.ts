import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Application, Linked, Partner } from "../contract/beside.ts";
import type { Inside } from "../contract/project.ts";
import type { Terms } from "../contract/terms.ts";
import type { MilestoneStep } from "../contract.ts";
import type { Link } from "../rules/links.ts";
import { milestoneStates, passedOf } from "../rules/milestones.ts";

interface Step {
  readonly milestone: string;
  readonly act: MilestoneStep;
}

/** What stands beside a project: lines that speak of it, records of registers that belong to it, how its results are applied. */
export async function besideOf(
  ctx: Ctx,
  id: string,
): Promise<Pick<Inside, "mentions" | "ties" | "links" | "applications">> {
  const { rows: mentions } = await sql<{ basis: string; quote: string }>`
    select basis, quote from projects.project_mention where project_id = ${id} order by position`.execute(ctx.tx);
  const { rows: ties } = await sql<Partner>`
    select r.register, r.id, r.name_zh as "nameZh", r.name_en as "nameEn"
    from projects.project_tie t join registers.project_partner_public r on r.register = t.register and r.id = t.record_id
    where t.project_id = ${id} order by r.register, r.name_zh`.execute(ctx.tx);
  const { rows: applications } = await sql<Application>`
    select id, on_day as on, state, user_name as user, words, revenue, made_by_name as by
    from projects.application_report where project_id = ${id} order by on_day desc, id desc`.execute(ctx.tx);
  return { mentions, ties, links: await linksOf(ctx, id), applications };
}

/** Most records that are offered as belonging to a project. */
const most = 1000;

/** Records of registers that may be said to belong to a project, as far as who asks sees them. */
export async function listPartners(ctx: Ctx): Promise<{ partners: Partner[] }> {
  const { rows } = await sql<Partner>`
    select register, id, name_zh as "nameZh", name_en as "nameEn" from registers.project_partner_public
    order by register, name_zh limit ${most}`.execute(ctx.tx);
  return { partners: rows };
}

/** Projects that belong to one, as far as who asks sees them; the route and milestones of those whose inside they read. */
async function linksOf(ctx: Ctx, id: string): Promise<Linked[]> {
  const { rows } = await sql<Omit<Linked, "passed" | "milestones"> & { terms: Terms | null; steps: Step[] }>`
    select p.id, p.title, p.stage, l.is, c.terms,
      coalesce((select json_agg(json_build_object('milestone', m.milestone, 'act', m.act) order by m.id)
        from projects.milestone_step m where m.project_id = p.id), '[]') as steps
    from (
      select other_id as id, kind as is from projects.project_link where project_id = ${id}
      union all
      select project_id, case kind when 'builds-on' then 'built-on-by' else kind end
      from projects.project_link where other_id = ${id}) l
    join projects.project p on p.id = l.id
    left join projects.contract_version c on c.project_id = p.id and c.number = p.contract
    order by l.is, p.title`.execute(ctx.tx);
  return rows.map(({ terms, steps, ...row }) => ({
    ...row,
    route: terms?.route ?? null,
    passed: terms === null ? 0 : passedOf(milestoneStates(terms, steps)).size,
    milestones: terms?.milestones.length ?? 0,
  }));
}

/** Every link between projects, for the rule that keeps circles out. */
export async function allLinks(ctx: Ctx): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select project_id as project, kind, other_id as other from projects.project_link`.execute(ctx.tx);
  return rows;
}
