import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { IncubationMeasures } from "../contract/incubation.ts";

interface Named {
  id: string;
  name_zh: string;
  name_en: string | null;
}
const named = ({ id, name_zh, name_en }: Named) => ({ id, name: { zh: name_zh, en: name_en } });

/**
 * How well carriers keep to their field, and how close research, transfer and incubation are in parks: counted from
 * records that point at each other, as far as the reader sees them. Who left is not counted.
 */
export async function incubationMeasures(ctx: Ctx): Promise<IncubationMeasures> {
  const { rows: carriers } = await sql<Named & { firms: number; in_field: number; unknown: number }>`
    select c.id, c.name_zh, c.name_en, count(i.id)::int as firms,
      count(*) filter (where i.field = c.field)::int as in_field,
      count(*) filter (where i.id is not null and (i.field is null or c.field is null))::int as unknown
    from registers.incubation_carrier c left join registers.incubatee i on i.carrier_id = c.id and i.state <> 'left'
    where c.kind = 'specialised' and c.state <> 'closed'
    group by c.id, c.name_zh, c.name_en order by c.name_zh`.execute(ctx.tx);
  const { rows: parks } = await sql<
    Named & {
      carriers: number;
      firms: number;
      from_project: number;
      with_result: number;
      coupled: number;
      settled: number;
    }
  >`
    select p.id, p.name_zh, p.name_en, coalesce(cardinality(p.carriers), 0) as carriers, count(i.id)::int as firms,
      count(i.project)::int as from_project, count(i.result)::int as with_result,
      count(*) filter (where i.project is not null and i.result is not null)::int as coupled,
      count(*) filter (where i.state = 'landed')::int as settled
    from registers.park p left join registers.incubatee i on i.carrier_id = any(p.carriers) and i.state <> 'left'
    where p.state <> 'ended'
    group by p.id, p.name_zh, p.name_en, p.carriers
    order by count(i.id) desc, p.name_zh`.execute(ctx.tx);
  return {
    carriers: carriers.map((row) => ({
      ...named(row),
      firms: row.firms,
      inField: row.in_field,
      unknown: row.unknown,
    })),
    parks: parks.map((row) => ({
      ...named(row),
      carriers: row.carriers,
      firms: row.firms,
      fromProject: row.from_project,
      withResult: row.with_result,
      coupled: row.coupled,
      settled: row.settled,
    })),
  };
}
