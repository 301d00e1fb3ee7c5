import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { CoupledPark, Coupling } from "../contract/coupling.ts";

/** Parks that who asks may read with how many of their firms stand at the end of a chain of project, result and licence. */
export async function parkCoupling(ctx: Ctx): Promise<Coupling> {
  const { rows } = await sql<CoupledPark>`
    select p.id, json_build_object('zh', p.name_zh, 'en', p.name_en) as name, coalesce(c.firms, 0)::int as firms,
      coalesce(c.licensed, 0)::int as licensed, coalesce(c.chained, 0)::int as chained
    from registers.park_public p left join projects.coupling() c on c.park_id = p.id
    order by coalesce(c.chained, 0) desc, coalesce(c.firms, 0) desc, p.name_zh`.execute(ctx.tx);
  return { parks: rows };
}
