import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Standing } from "../contract/good.ts";
import type { JobResults, Judged } from "../contract/judged.ts";
import { marketStewards } from "../contract.ts";
import { judgedTables } from "../store/judged.ts";

/** What was decided about a result, as far as the reader may know it, and how it is judged. */
export async function judgedOf(ctx: Ctx, result: string, standing: Standing): Promise<Judged> {
  const tables = judgedTables(ctx.tx);
  const decisions = await tables
    .selectFrom("market.result_decision")
    .selectAll()
    .where("result_id", "=", result)
    .orderBy("decided_on")
    .orderBy("made_at")
    .execute();
  const evaluations = await tables
    .selectFrom("market.result_evaluation")
    .selectAll()
    .where("result_id", "=", result)
    .orderBy("on_day")
    .orderBy("made_at")
    .execute();
  const isInside =
    standing.isOwner || standing.isPoster || standing.isSteward || ctx.actor?.roles.includes("auditor") === true;
  return {
    decisions: isInside
      ? decisions.map((row) => ({
          ...{ id: row.id, kind: row.kind, on: row.decided_on, by: row.decided_by, says: row.says },
          ...{ price: row.price, priceWay: row.price_way, shares: row.shares, until: row.until },
          ...{ basis: row.basis, ended: row.end_reason },
        }))
      : null,
    evaluations: evaluations.map((row) => ({
      ...{ id: row.id, dimension: row.dimension, finding: row.finding, reference: row.reference },
      ...{ on: row.on_day, by: row.made_by_name, ended: row.end_reason },
    })),
  };
}

/** The ledger of results of service: of the own house, or of all for who keeps the market and who audits. */
export async function jobResults(ctx: Ctx): Promise<JobResults> {
  const seesAll = ctx.actor?.roles.some((role) => [...marketStewards, "auditor"].some((one) => one === role)) ?? false;
  const own = ctx.actor?.organisationId ?? null;
  const { rows } = await sql<JobResults["results"][number]>`
    select r.id, json_build_object('zh', r.title_zh, 'en', r.title_en) as title, o.name_zh as owner,
      r.is_listed_apart or exists (select from market.result_decision d where d.result_id = r.id and d.ended_at is null
        and d.kind = 'listed-apart') as "isListedApart",
      r.origin = 'sample' as "isSample",
      (select json_build_object('amount', d.price, 'way', d.price_way, 'on', d.decided_on) from market.result_decision d
        where d.result_id = r.id and d.kind = 'price' and d.ended_at is null
        order by d.decided_on desc, d.made_at desc limit 1) as price,
      coalesce((select d.shares from market.result_decision d where d.result_id = r.id and d.kind = 'ownership'
        and d.ended_at is null order by d.decided_on desc, d.made_at desc limit 1), '[]') as shares,
      (select max(d.until) from market.result_decision d where d.result_id = r.id and d.kind = 'long-term-use'
        and d.ended_at is null) as until,
      (select count(*)::int from market.result_decision d where d.result_id = r.id) as decisions
    from market.result r left join people.organisation_public o on o.id = r.owner_id
    where r.is_job_result and r.state <> 'withdrawn' and (${seesAll} or ${own} in (r.owner_id, r.posted_by_id))
    order by r.title_zh collate "C", r.id limit 1000`.execute(ctx.tx);
  return { results: rows };
}
