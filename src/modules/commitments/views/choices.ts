import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { LedgerChoices } from "../contract/ledger.ts";
import { mayRead } from "./ledger-filter.ts";

type Choice = LedgerChoices["units"][number];

/** What the ledger can be filtered by: the documents, units and areas of what the reader may see. */
export async function readChoices(ctx: Ctx): Promise<LedgerChoices> {
  const where = mayRead(ctx.actor!);
  const { rows: documents } = await sql<Choice>`
    select d.code as value, coalesce(d.short_zh, d.title_zh) as zh, coalesce(d.short_en, d.title_en) as en, count(*) as count
    from commitments.commitment c join policy.document_public d on d.id = c.document_id where ${where}
    group by d.id, d.code, d.short_zh, d.title_zh, d.short_en, d.title_en order by d.id`.execute(ctx.tx);
  const { rows: units } = await sql<Choice>`
    select o.code as value, o.name_zh as zh, o.name_en as en, count(*) as count
    from commitments.commitment c
    join commitments.duty u on u.commitment_id = c.id and u.valid_to is null
    join people.organisation_public o on o.id = u.organisation_id where ${where}
    group by o.code, o.name_zh, o.name_en order by o.code collate "C"`.execute(ctx.tx);
  const { rows: areas } = await sql<Choice>`
    select c.area as value, coalesce(a.name_zh, c.area) as zh, a.name_en as en, count(*) as count
    from commitments.commitment c left join places.area_public a on a.code = c.area
    where c.area is not null and ${where} group by c.area, a.name_zh, a.name_en, a.position order by a.position`.execute(
    ctx.tx,
  );
  return { documents, units, areas };
}
