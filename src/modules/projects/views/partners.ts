import { sql } from "kysely";
import type { z } from "zod";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Cooperation, TiedListSchema, TiedQuerySchema } from "../contract/partners.ts";

/** Projects that a record of a register belongs to, as far as who asks sees them, the last begun first. */
export async function tiedProjects(
  ctx: Ctx,
  { register, record }: z.infer<typeof TiedQuerySchema>,
): Promise<z.infer<typeof TiedListSchema>> {
  const { rows } = await sql<z.infer<typeof TiedListSchema>["projects"][number]>`
    select p.id, p.title, p.stage, p.is_sample as "isSample"
    from projects.project_tie t join projects.project p on p.id = t.project_id
    where t.register = ${register} and t.record_id = ${record} order by p.id desc`.execute(ctx.tx);
  return { projects: rows };
}

/** Partners that are listed at once. */
const most = 2000;

/** Partners by country and name, each with its projects. */
export async function readCooperation(ctx: Ctx): Promise<Cooperation> {
  const { rows } = await sql<Cooperation["partners"][number]>`
    select r.id, r.name_zh as "nameZh", r.name_en as "nameEn", r.country, r.field, r.is_sample as "isSample",
      coalesce((select json_agg(json_build_object('id', p.id, 'title', p.title, 'stage', p.stage, 'isSample', p.is_sample)
          order by p.id desc)
        from projects.project_tie t join projects.project p on p.id = t.project_id
        where t.register = r.register and t.record_id = r.id), '[]') as projects
    from registers.project_partner_public r where r.register = 'cooperation-partner'
    order by r.country nulls last, r.name_zh, r.id limit ${most}`.execute(ctx.tx);
  return { partners: rows };
}
