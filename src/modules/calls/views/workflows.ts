import { sql } from "kysely";
import { type Workflow, WorkflowSchema } from "../../../engines/workflow/contract.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { WorkflowList, WorkflowVersion } from "../contract/workflow.ts";
import { roomFaults } from "../rules/room.ts";

/** A definition never changes, so what was read once is read for good; the key names the version. */
const known = new Map<string, Workflow>();

/** A version of a workflow. @throws AppError `calls.workflow-not-found` */
export async function workflowOf(tx: Tx, code: string, version: number): Promise<Workflow> {
  const { rows } = await sql<{ sha256: string; definition: unknown }>`
    select sha256, case when sha256 = any(${[...known.keys()]}::text[]) then null else definition end as definition
    from calls.workflow_version where code = ${code} and version = ${version}`.execute(tx);
  const [row] = rows;
  if (!row) throw new AppError("calls.workflow-not-found", { code });
  const workflow = known.get(row.sha256) ?? WorkflowSchema.parse(row.definition);
  known.set(row.sha256, workflow);
  return workflow;
}

/** The version that holds for new cases on a day, or null. */
export async function versionInForce(tx: Tx, code: string, day: string): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`
    select version from calls.workflow_version where code = ${code} and state = 'in-force' and valid_from <= ${day}
    order by valid_from desc, version desc limit 1`.execute(tx);
  return rows[0]?.version ?? null;
}

/** Whether a version is in force and its first day has come. */
export async function holdsOn(tx: Tx, code: string, version: number, day: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from calls.workflow_version
    where code = ${code} and version = ${version} and state = 'in-force' and valid_from <= ${day}`.execute(tx);
  return rows.length > 0;
}

const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

export async function listWorkflows(ctx: Ctx): Promise<WorkflowList> {
  const today = civilDay(ctx.clock);
  const { rows } = await sql<WorkflowList["versions"][number]>`
    select v.code, v.version, v.definition -> 'label' as label, v.definition -> 'purpose' as purpose, v.state,
      v.valid_from as "validFrom",
      (select m -> 'begunBy' from jsonb_array_elements(v.definition -> 'machines') m where (m ->> 'above') is null) as "begunBy",
      v.version = (select c.version from calls.workflow_version c where c.code = v.code and c.state = 'in-force'
        and c.valid_from <= ${today} order by c.valid_from desc, c.version desc limit 1) as "isCurrent",
      (select count(*)::int from calls.dossier d where d.workflow = v.code and d.workflow_version = v.version) as dossiers
    from calls.workflow_version v order by v.code, v.version desc`.execute(ctx.tx);
  return { today, versions: rows.map((row) => ({ ...row, isCurrent: row.isCurrent ?? false })) };
}

export async function readWorkflow(ctx: Ctx, code: string, version: number): Promise<WorkflowVersion> {
  const definition = await workflowOf(ctx.tx, code, version);
  const { rows } = await sql<Omit<WorkflowVersion, "definition" | "faults">>`
    select v.state, v.valid_from as "validFrom", v.sha256,
      (select json_agg(o.version order by o.version) from calls.workflow_version o where o.code = v.code) as versions,
      coalesce((select json_agg(json_build_object('act', s.act, 'at', ${instant("s.made_at")}, 'by', s.made_by_name, 'note', s.note)
        order by s.id) from calls.workflow_step s where s.code = v.code and s.version = v.version), '[]') as steps
    from calls.workflow_version v where v.code = ${code} and v.version = ${version}`.execute(ctx.tx);
  return { ...rows[0]!, definition, faults: roomFaults(definition) };
}

/** What the loader has to know: the hashes of the pack's versions by code and number, and the highest number of each code. */
export async function versionsFromPack(
  tx: Tx,
): Promise<{ hashes: ReadonlyMap<string, string>; highest: ReadonlyMap<string, number> }> {
  const { rows } = await sql<{ code: string; version: number; packVersion: number | null; sha256: string | null }>`
    select code, version, pack_version as "packVersion", pack_sha256 as sha256
    from calls.workflow_version order by code, version`.execute(tx);
  return {
    hashes: new Map(
      rows.flatMap(({ code, packVersion, sha256 }) => (sha256 === null ? [] : [[`${code} ${packVersion}`, sha256]])),
    ),
    highest: new Map(rows.map(({ code, version }) => [code, version])),
  };
}
