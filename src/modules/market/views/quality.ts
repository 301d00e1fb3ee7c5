import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Quality, QualityQuery } from "../contract/quality.ts";
import { marketStewards } from "../contract.ts";

/**
 * How the results of institutes fare in a year: of every institute for who keeps the market and who audits, of the own house
 * for everybody else. Contracts are those that the reader sees.
 */
export async function transferQuality(ctx: Ctx, query: QualityQuery): Promise<Quality> {
  const year = query.year ?? Number(civilDay(ctx.clock).slice(0, 4));
  const seesAll = ctx.actor?.roles.some((role) => [...marketStewards, "auditor"].some((one) => one === role)) ?? false;
  const { rows } = await sql<Quality["institutes"][number]>`
    with time as (select make_date(${year}::int, 1, 1) as begins, make_date(${year}::int + 1, 1, 1) as ends),
    house as (
      select o.id, o.code, o.name_zh, o.name_en, coalesce(f.same_as, o.id) as subject from people.organisation_public o
      left join firms.firm_public f on f.organisation_id = o.id
      where exists (select from market.result r where r.owner_id = o.id) and (${seesAll} or o.id = ${ctx.actor?.organisationId ?? null})
    ), fared as (
      select r.owner_id, r.origin = 'sample' as is_sample, m.on_day,
        m.on_day - (r.published_at at time zone 'Asia/Shanghai')::date as days
      from market.result r cross join time t
      left join market.result_mark m on m.result_id = r.id and m.mark = 'transferred' and m.ended_at is null and m.on_day < t.ends
      where r.owner_id is not null and (m.on_day is not null
        or (r.published_at at time zone 'Asia/Shanghai')::date < t.ends)
    ), sold as (
      select n.same_as as firm, count(*)::int as contracts, sum(c.technology)::bigint as income
      from market.technology_contract c cross join time t
      join market.contract_party p on p.contract_id = c.id and p.side = 'seller' and p.position = 0
      join firms.firm_public n on n.id = p.firm_id
      where c.state in ('registered', 'amended') and c.registered_on >= t.begins and c.registered_on < t.ends
      group by n.same_as
    )
    select min(h.code) as code, (array_agg(json_build_object('zh', h.name_zh, 'en', h.name_en) order by h.code))[1] as name, count(f.owner_id)::int as offered,
      (count(*) filter (where f.on_day >= t.begins))::int as transferred, count(f.on_day)::int as "transferredEver",
      percentile_cont(0.5) within group (order by f.days) filter (where f.on_day >= t.begins and f.days >= 0) as "medianDays",
      coalesce(max(s.contracts), 0)::int as contracts, coalesce(max(s.income), 0)::bigint as income,
      (count(*) filter (where f.is_sample))::int as samples
    from house h cross join time t left join fared f on f.owner_id = h.id left join sold s on s.firm = h.subject
    group by h.subject order by transferred desc, offered desc, 1 limit 500`.execute(ctx.tx);
  const { rows: years } = await sql<{ year: number }>`
    select distinct extract(year from on_day)::int as year from market.result_mark where mark = 'transferred' and ended_at is null
    union select ${year}::int order by year desc`.execute(ctx.tx);
  return { year, years: years.map((one) => one.year), institutes: rows };
}
