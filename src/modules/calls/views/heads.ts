import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { DossierHead } from "../contract/dossier.ts";

/** The head of a dossier `d` with its stage `st` and its organisation `o`, as all lists show it. */
export const headColumns = sql`d.id, d.workflow, d.workflow_version as "workflowVersion", d.machine, d.stage,
  st.label as "stageLabel", st.is_end as "isEnd", d.since, d.title, d.is_sample as "isSample",
  case when o.id is not null then json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en) end as organisation`;

export const fromDossier = sql`from calls.dossier d
  join calls.workflow_stage st on st.workflow = d.workflow and st.version = d.workflow_version and st.machine = d.machine and st.stage = d.stage
  left join people.organisation_public o on o.id = d.organisation_id`;

/** Heads of dossiers that the reader may see. */
export async function headsWhere(ctx: Ctx, where: RawBuilder<unknown>): Promise<DossierHead[]> {
  const { rows } = await sql<DossierHead>`select ${headColumns} ${fromDossier} where ${where} order by d.id`.execute(
    ctx.tx,
  );
  return rows;
}
