import { sql } from "kysely";
import type { Workflow } from "../../../engines/workflow/contract.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { CallList } from "../contract/dossier.ts";
import { takesHandIns } from "../rules/begin.ts";
import { beginRefusal } from "../rules/terms.ts";
import { fromDossier, headColumns } from "./heads.ts";
import { waitingByCall } from "./waiting.ts";
import { workflowOf } from "./workflows.ts";

/** Calls that the reader may see, those that are under way first, and what the own organisation has with them. */
export async function listCalls(ctx: Ctx): Promise<CallList> {
  const { rows } = await sql<Omit<CallList["calls"][number], "isTaking" | "waiting">>`
    select ${headColumns}, d.dates, d.fields,
      (select w.definition -> 'label' from calls.workflow_version w where w.code = d.workflow and w.version = d.workflow_version) as mode,
      case when (select calls.house_parties()) = '{}' then 0
        else (select count(*)::int from calls.dossier b where b.root_id = d.id and b.id <> d.id) end as below
    ${fromDossier} where d.above_id is null order by 7, d.id desc`.execute(ctx.tx);
  const { rows: own } = await sql<CallList["own"][number]>`
    select ${headColumns}, json_build_object('id', r.id, 'title', r.title) as call
    ${fromDossier} join calls.dossier r on r.id = d.root_id
    where d.organisation_id = ${ctx.actor?.organisationId ?? null} and calls.is_own(d.id) order by 7, d.id desc`.execute(
    ctx.tx,
  );
  const today = civilDay(ctx.clock);
  const workflows = new Map<string, Workflow>();
  const calls: CallList["calls"] = [];
  for (const row of rows) {
    const { workflow: code, workflowVersion: version } = row;
    const key = `${code} ${version}`;
    const workflow = workflows.get(key) ?? (await workflowOf(ctx.tx, code, version));
    workflows.set(key, workflow);
    const isTaking = takesHandIns(workflow, row) && beginRefusal(row.dates, today) === null;
    calls.push({ ...row, isTaking, waiting: [] });
  }
  const waiting = await waitingByCall(ctx, workflows);
  for (const call of calls) call.waiting = [...(waiting.get(call.id) ?? [])];
  // What can be handed in now stands first.
  return { today, calls: calls.toSorted((a, b) => Number(b.isTaking) - Number(a.isTaking)), own };
}
