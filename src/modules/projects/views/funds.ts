import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Fund, FundList } from "../contract/funds.ts";
import type { Inside } from "../contract/project.ts";
import type { Source } from "../contract/terms.ts";
import { keeperRoles, teamRoles } from "../contract.ts";
import { fundTopicPercent } from "../parameters.ts";
import { topicState } from "../rules/fund.ts";

/** Funds that who asks may read, the last set up first. */
export async function listFunds(ctx: Ctx): Promise<FundList> {
  const { rows } = await sql<FundList["funds"][number]>`
    select f.id, f.title, f.kind, f.is_sample as "isSample",
      (select count(*)::int from projects.fund_contributor c where c.fund_id = f.id) as contributors,
      (select coalesce(sum(b.amount), 0)::float8 from projects.fund_contribution b where b.fund_id = f.id) as brought,
      (select count(*)::int from projects.fund_projects(f.id)) as projects
    from projects.joint_fund f order by f.id desc limit 500`.execute(ctx.tx);
  return { funds: rows };
}

/** The fund of a topic. @throws AppError `projects.fund-not-found` */
export async function fundOfTopic(ctx: Ctx, topic: string): Promise<string> {
  const { rows } = await sql<{ fund: string }>`
    select fund_id as fund from projects.fund_topic where id = ${topic}`.execute(ctx.tx);
  if (!rows[0]) throw new AppError("projects.fund-not-found");
  return rows[0].fund;
}

/** The fund of a project in short; null: it has none, or who asks does not read it. */
export async function fundOf(ctx: Ctx, id: string | null): Promise<Inside["fund"]> {
  if (id === null) return null;
  const { rows } = await sql<{ title: string }>`select title from projects.joint_fund where id = ${id}`.execute(ctx.tx);
  return rows[0] ? { id, title: rows[0].title, sources: await fundSources(ctx, id) } : null;
}

/** The contributors of a fund as sources of a contract that it pays. @throws AppError `projects.fund-not-found` */
export async function fundSources(ctx: Ctx, fund: string): Promise<Source[]> {
  const { rows } = await sql<Source>`
    select key, name, level, parts from projects.fund_contributor where fund_id = ${fund} order by key`.execute(ctx.tx);
  if (rows.length === 0) throw new AppError("projects.fund-not-found");
  return rows;
}

/** One fund: shares, what came in and what was paid, topics with what the contributors say, its projects. @throws AppError */
export async function readFund(ctx: Ctx, id: string): Promise<Fund> {
  const { rows } = await sql<Pick<Fund, "id" | "title" | "kind" | "isSample" | "goal" | "basis">>`
    select id, title, kind, is_sample as "isSample", goal, basis from projects.joint_fund where id = ${id}`.execute(
    ctx.tx,
  );
  const fund = rows[0];
  if (!fund) throw new AppError("projects.fund-not-found");
  const threshold = await parameterAt(ctx, fundTopicPercent);
  const { roles = [], organisationId = null } = ctx.actor ?? {};
  const isKeeper = roles.some((role) => (keeperRoles as readonly string[]).includes(role));
  const own = roles.some((role) => (teamRoles as readonly string[]).includes(role)) ? organisationId : null;
  const { rows: contributors } = await sql<Fund["contributors"][number]>`
    select c.key, c.name, c.level, c.parts, c.is_leader as "isLeader", c.promised,
      coalesce((select sum(b.amount) from projects.fund_contribution b
        where b.fund_id = c.fund_id and b.contributor = c.key), 0)::float8 as brought,
      coalesce((select p.amount from projects.fund_paid(c.fund_id) p where p.contributor = c.key), 0)::float8 as paid,
      coalesce(case when c.organisation_id is null then ${isKeeper} else c.organisation_id = ${own} end, false) as "isOwn"
    from projects.fund_contributor c where c.fund_id = ${id} order by c.key`.execute(ctx.tx);
  const { rows: topics } = await sql<Omit<Fund["topics"][number], "state">>`
    select t.id, t.title, t.words, t.made_by_name as by,
      coalesce((select json_agg(json_build_object('contributor', v.contributor, 'isFor', v.is_for, 'words', v.words) order by v.contributor)
        from projects.fund_voice v where v.topic_id = t.id), '[]') as voices
    from projects.fund_topic t where t.fund_id = ${id} order by t.id`.execute(ctx.tx);
  const { rows: projects } = await sql<Fund["projects"][number]>`
    select id, title, stage, amount, technologies::int, results::int from projects.fund_projects(${id})`.execute(
    ctx.tx,
  );
  return {
    ...fund,
    today: civilDay(ctx.clock),
    threshold,
    contributors,
    topics: topics.map((topic) => ({ ...topic, state: topicState(contributors, topic.voices, threshold) })),
    projects,
  };
}
