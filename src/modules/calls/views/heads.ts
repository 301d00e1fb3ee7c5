import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { DossierHead } from "../contract/dossier.ts";

const stageJson = sql`(select s from calls.workflow_version w, jsonb_array_elements(w.definition -> 'machines') m,
  jsonb_array_elements(m -> 'stages') s where w.code = d.workflow and w.version = d.workflow_version
    and m ->> 'code' = d.machine and s ->> 'code' = d.stage)`;

/** The head of a dossier `d` with its organisation `o`, as all lists show it. */
export const headColumns = sql`d.id, d.workflow, d.workflow_version as "workflowVersion", d.machine, d.stage,
  ${stageJson} -> 'label' as "stageLabel", (${stageJson} -> 'isEnd')::boolean as "isEnd", d.since, d.title, d.is_sample as "isSample",
  case when o.id is not null then json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en) end as organisation`;

export const fromDossier = sql`from calls.dossier d left join people.organisation_public o on o.id = d.organisation_id`;

/** Heads of dossiers that the reader may see. */
export async function headsWhere(ctx: Ctx, where: RawBuilder<unknown>): Promise<DossierHead[]> {
  const { rows } = await sql<DossierHead>`select ${headColumns} ${fromDossier} where ${where} order by d.id`.execute(
    ctx.tx,
  );
  return rows;
}
