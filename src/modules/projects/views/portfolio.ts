import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Portfolio, PortfolioKind } from "../contract/desks.ts";

const columns: Readonly<Record<PortfolioKind, string>> = {
  programme: "programme",
  plan: "plan",
  track: "track",
  field: "field",
};

/**
 * Projects put together by one of their classes: those that who asks sees whole, and of the others what is disclosed. The next
 * milestone is the first open one of a running project.
 */
export async function readPortfolio(ctx: Ctx, by: PortfolioKind): Promise<Portfolio> {
  const column = sql.ref(columns[by]);
  const { rows } = await sql<Portfolio["groups"][number]>`
    with seen as (
      select id, title, stage, amount, lead_id, handed_over_on, contract, programme, plan, track, field from projects.project
      union all
      select p.id, p.title, p.stage, p.amount, p.lead_id, p.handed_over_on, 0, p.programme, p.plan, p.track, p.field
      from projects.project_public p where not projects.sees(p.id)),
    open_milestone as (
      select s.id, s.title, x ->> 'title' as milestone, x ->> 'due' as due, s.${column} as code,
        row_number() over (partition by s.${column} order by x ->> 'due', s.id) as place
      from seen s join projects.contract_version c on c.project_id = s.id and c.number = s.contract
      cross join lateral jsonb_array_elements(c.terms -> 'milestones') x
      where s.stage = 'implementation' and coalesce((
        select m.act from projects.milestone_step m where m.project_id = s.id and m.milestone = x ->> 'key'
        order by m.id desc limit 1), '') <> 'pass'),
    done as (
      select project_id, count(*) as n from projects.technology_public group by project_id)
    select s.${column} as code, count(*)::int as projects,
      (count(*) filter (where s.stage in ('planning', 'appraisal', 'approval')))::int as reserve,
      (count(*) filter (where s.stage = 'implementation'))::int as running,
      (count(*) filter (where s.stage = 'hand-over'))::int as "handedOver",
      (count(*) filter (where s.stage in ('stopped', 'tolerated')))::int as ended,
      (count(s.lead_id))::int as led, (count(*) filter (where o.kind = 'enterprise'))::int as "firmLed",
      coalesce(sum(s.amount), 0)::float8 as amount, coalesce(sum(d.n), 0)::int as technologies,
      (count(*) filter (where exists (select from projects.application_report a where a.project_id = s.id and a.state = 'in-use')))::int as applied,
      (select json_build_object('project', n.id, 'title', n.title, 'milestone', n.milestone, 'due', n.due)
        from open_milestone n where n.place = 1 and n.code is not distinct from s.${column}) as next
    from seen s left join people.organisation_public o on o.id = s.lead_id left join done d on d.project_id = s.id
    group by s.${column} order by count(*) desc, s.${column}`.execute(ctx.tx);
  return { today: civilDay(ctx.clock), by, groups: rows };
}
