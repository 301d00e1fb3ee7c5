import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { contractTypes, type Turnover, type TurnoverQuery } from "../contract/contracts.ts";
import { wanOf } from "../rules/contracts.ts";
import { addFlows, type Flow, onceOf } from "../rules/turnover.ts";
import { ruleSets } from "./contract-parts.ts";
import { turnoverTargets } from "./turnover-targets.ts";

/** Years shown when nobody asks for others, the running one included. */
const usualYears = 6;

/** The area that stands for the whole region: its city, or its first area. */
async function wholeArea(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ code: string }>`
    select code from places.area_public order by kind <> 'city', position limit 1`.execute(ctx.tx);
  if (!rows[0]) throw new AppError("market.contract-no-home");
  return rows[0].code;
}

/**
 * Turnover of the registered contracts by year, type and area, as everybody may read it. A place counts in an area when it
 * lies certainly within it on the day of the registration.
 */
export async function readTurnover(ctx: Ctx, query: TurnoverQuery): Promise<Turnover> {
  const place = query.place ?? (await wholeArea(ctx));
  const thisYear = Number(civilDay(ctx.clock).slice(0, 4));
  const to = query.to ?? thisYear;
  const from = query.from ?? to - usualYears + 1;
  const { rows } = await sql<Flow & { samples: number }>`
    with counted as materialized (
      select *, extract(year from registered_on)::int as year from market.counted_contract_public
      where registered_on >= make_date(${from}::int, 1, 1) and registered_on < make_date(${to}::int + 1, 1, 1)
    ), inside as (
      select place, area, daterange(valid_from, valid_to) as days from places.placement_public where certainty = 'inside'
      union select code, code, daterange(null, null) from places.area_public
    ), shown as (
      select code from places.area_public where code = ${place} or kind in ('city', 'division')
    ), flow as (
      select 'output' as flow, i.area, c.* from counted c
        join inside i on i.place = c.seller_place and i.days @> c.registered_on
      union all
      select 'absorbed', i.area, c.* from counted c
        join inside i on i.place = c.buyer_place and i.days @> c.registered_on
      union all
      select 'within', s.area, c.* from counted c
        join inside s on s.place = c.seller_place and s.days @> c.registered_on
        join inside b on b.place = c.buyer_place and b.area = s.area and b.days @> c.registered_on
    )
    select flow, area, year, type, count(*)::int as contracts, sum(total)::bigint as total,
      sum(technology)::bigint as technology, count(*) filter (where is_sample)::int as samples
    from flow where area in (select code from shown)
    group by flow, area, year, type order by year, area, type`.execute(ctx.tx);
  const here = rows.filter(({ area }) => area === place);
  const byYear = addFlows(here, ({ year }) => year);
  const byType = addFlows(here, ({ type }) => type);
  const byPlace = addFlows(
    rows.filter(({ year }) => year === lastYear(here, to)),
    ({ area }) => area,
  );
  return {
    place,
    from,
    to,
    lastYear: lastYear(here, to),
    isRunning: lastYear(here, to) === thisYear,
    hasSamples: rows.some(({ samples }) => samples > 0),
    years: [...byYear].map(([year, line]) => ({ year, ...line })),
    types: contractTypes.flatMap((type) => {
      const line = byType.get(type);
      return line ? [{ type, ...line }] : [];
    }),
    places: [...byPlace].map(([area, line]) => ({ place: area, ...line })),
    targets: await turnoverTargets(ctx),
    ruleSets: await ruleSets(ctx.tx),
  };
}

const lastYear = (flows: readonly Flow[], to: number): number => flows.at(-1)?.year ?? to;

/** The years of the turnover as CSV, amounts in 万元. */
export async function turnoverCsv(ctx: Ctx, query: TurnoverQuery): Promise<Download> {
  const { years, place } = await readTurnover(ctx, query);
  const head = "year,place,output,absorption,within,once,output_technology,output_contracts";
  const lines = years.map((line) =>
    [
      line.year,
      place,
      ...[line.output, line.absorbed, line.within, onceOf(line)].map(({ total }) => wanOf(total)),
      wanOf(line.output.technology),
      line.output.contracts,
    ].join(","),
  );
  return {
    fileName: `turnover-${place}.csv`,
    mediaType: "text/csv; charset=utf-8",
    bytes: new TextEncoder().encode(`\uFEFF${[head, ...lines].join("\r\n")}\r\n`),
  };
}
