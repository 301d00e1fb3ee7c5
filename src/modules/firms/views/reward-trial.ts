import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { RewardTrial, TrialQuery } from "../contract/support.ts";

const mostFirms = 20;

/**
 * What a rule of reward would cost on the figures of a year that is over: nothing is paid and nothing is kept. A firm of
 * which the base is not known gets nothing here, so the cost is that of the firms that are known.
 */
export async function tryReward(
  ctx: Ctx,
  { base, rate, ceiling, threshold, ...query }: TrialQuery,
): Promise<RewardTrial> {
  const { rows: known } = await sql<{ year: number }>`
    select distinct year from firms.firm_figure where measure = 'rd-spending' and superseded_at is null
    order by year desc`.execute(ctx.tx);
  const year = query.year ?? known[0]?.year ?? Number(civilDay(ctx.clock).slice(0, 4)) - 1;
  const growth = sql`g.value - (select b.value from firms.firm_figure b where b.firm_id = g.firm_id
    and b.year = ${year - 1} and b.measure = 'rd-spending' and b.superseded_at is null)`;
  const paid = sql`
    with own as (
      select g.firm_id, ${base === "rd-growth" ? growth : sql`g.value`} as base from firms.firm_figure g
      where g.year = ${year} and g.measure = 'rd-spending' and g.superseded_at is null
    ), paid as (
      select firm_id, base, case when base > 0 and base >= ${threshold}::bigint
        then round(base * ${rate}::numeric / 100) else 0 end as full_amount
      from own where base is not null
    ), capped as (
      select firm_id, base, full_amount, least(full_amount, ${ceiling ?? null}::numeric) as amount from paid
    )`;
  const { rows: sums } = await sql<{ known: number; firms: number; cost: number; capped: number }>`
    ${paid} select count(*)::int as known, (count(*) filter (where amount > 0))::int as firms,
      coalesce(sum(amount), 0)::bigint as cost, (count(*) filter (where amount < full_amount))::int as capped
    from capped`.execute(ctx.tx);
  const { rows: top } = await sql<RewardTrial["top"][number]>`
    ${paid} select f.code, f.name_zh as name, c.base::bigint as base, c.amount::bigint as amount
    from capped c join firms.firm f on f.id = c.firm_id where c.amount > 0
    order by c.amount desc, f.name_zh collate "C", f.code limit ${mostFirms}`.execute(ctx.tx);
  const { rows: places } = await sql<RewardTrial["places"][number]>`
    ${paid} select p.place, count(*)::int as firms, sum(c.amount)::bigint as cost from capped c
    join firms.firm_place p on p.firm_id = c.firm_id and daterange(p.valid_from, p.valid_to) @> ${`${year}-12-31`}::date
    where c.amount > 0 group by p.place order by cost desc, p.place`.execute(ctx.tx);
  return { year, years: known.map((one) => one.year), ...sums[0]!, places, top };
}
