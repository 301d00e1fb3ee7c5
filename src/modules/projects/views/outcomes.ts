import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ManagerList, OutcomeList } from "../contract/outcomes.ts";
import type { OutcomeKind } from "../contract.ts";

/** What is asked for: all of a kind, those of a project, or one. */
export interface OutcomeFilter {
  readonly kind?: OutcomeKind | undefined;
  readonly project?: string | undefined;
  readonly id?: string | undefined;
}

/** Outcomes that who asks may read, by kind and title, each with the stages that it reached. */
export async function listOutcomes(ctx: Ctx, { kind, project, id }: OutcomeFilter): Promise<OutcomeList> {
  const { rows } = await sql<OutcomeList["outcomes"][number]>`
    select o.id, o.kind, o.title, o.about, o.sponsor, json_build_object('id', p.id, 'title', p.title) as project,
      p.is_sample as "isSample", projects.acts_in(o.project_id) as "mayMove",
      coalesce((select json_agg(json_build_object('stage', s.stage, 'on', s.on_day, 'evidence', s.evidence) order by s.id)
        from projects.outcome_step s where s.outcome_id = o.id), '[]') as steps
    from projects.project_outcome o join (
      select id, title, is_sample from projects.project
      union select id, title, is_sample from projects.project_public) p on p.id = o.project_id
    where (${kind ?? null}::text is null or o.kind = ${kind ?? null})
      and (${project ?? null}::text is null or o.project_id = ${project ?? null})
      and (${id ?? null}::text is null or o.id = ${id ?? null})
    order by o.kind, o.title, o.id limit 1000`.execute(ctx.tx);
  return { today: civilDay(ctx.clock), outcomes: rows };
}

/** The project managers of a project with what they decided and how it was scored. */
export async function listManagers(ctx: Ctx, project: string): Promise<ManagerList> {
  const { rows } = await sql<ManagerList["managers"][number]>`
    select m.id, m.name, m.mandate, m.from_day as from, m.to_day as to, m.basis,
      coalesce((select json_agg(json_build_object('kind', s.kind, 'words', s.words, 'points', s.points, 'by', s.made_by_name,
          'on', to_char(s.made_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')) order by s.id)
        from projects.manager_step s where s.manager_id = m.id), '[]') as steps
    from projects.project_manager m where m.project_id = ${project} order by m.from_day, m.id`.execute(ctx.tx);
  return { managers: rows };
}

/** The project of a manager; null: not there, or not to be read. */
export async function projectOfManager(ctx: Ctx, manager: string): Promise<string | null> {
  const { rows } = await sql<{ project: string }>`
    select project_id as project from projects.project_manager where id = ${manager}`.execute(ctx.tx);
  return rows[0]?.project ?? null;
}
