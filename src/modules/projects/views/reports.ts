import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Inside } from "../contract/project.ts";
import { freeReportCharacters, freeReportMonths, reportCharacters, reportMonths } from "../parameters.ts";
import type { ProjectRow } from "../store/tables.ts";

/** Months between reports as of today: of directed projects, and of free exploration. */
export async function monthsOfReports(ctx: Ctx): Promise<{ directed: number; free: number }> {
  return { directed: await parameterAt(ctx, reportMonths), free: await parameterAt(ctx, freeReportMonths) };
}

/** Most characters of a report of a project, as of today. */
export const mostOfReport = (ctx: Ctx, { is_exploration }: Pick<ProjectRow, "is_exploration">): Promise<number> =>
  parameterAt(ctx, is_exploration ? freeReportCharacters : reportCharacters);

/** By when a running project p reports next: so many months after its last report, or its start; null: nothing is asked for. */
export const nextReport = ({ directed, free }: { readonly directed: number; readonly free: number }) => {
  const months = sql`case when p.is_exploration then ${free}::int else ${directed}::int end`;
  return sql<string | null>`case when p.stage = 'implementation' and p.contract > 0 and ${months} > 0 then
    (coalesce((select max(r.on_day) from projects.progress_report r where r.project_id = p.id), p.started_on)
      + make_interval(months => ${months}))::date end`;
};

/** How a project reports, when it is due again, and what it reported, the last first. */
export async function reportingOf(
  ctx: Ctx,
  project: Pick<ProjectRow, "id" | "is_exploration">,
): Promise<Inside["reporting"]> {
  const months = await monthsOfReports(ctx);
  const { rows } = await sql<Pick<Inside["reporting"], "next" | "reports">>`
    select ${nextReport(months)} as next, coalesce((
      select json_agg(json_build_object('id', r.id, 'on', r.on_day, 'words', r.words, 'by', r.made_by_name) order by r.id desc)
      from projects.progress_report r where r.project_id = p.id), '[]') as reports
    from projects.project p where p.id = ${project.id}`.execute(ctx.tx);
  return {
    months: project.is_exploration ? months.free : months.directed,
    most: await mostOfReport(ctx, project),
    next: rows[0]?.next ?? null,
    reports: rows[0]?.reports ?? [],
  };
}
