import { sql } from "kysely";
import { machineOf, mayRead } from "../../../engines/workflow/acts.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { YoungCounts, YoungLeads } from "../contract/young.ts";
import { findDossier, partiesOf } from "./stored.ts";
import { workflowOf } from "./workflows.ts";

/** The share of young researchers among those who lead: for the house at any time, for everybody once the result is shown. */
export async function youngLeads(ctx: Ctx, id: string): Promise<YoungLeads> {
  const dossier = await findDossier(ctx, id);
  if (!dossier) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version);
  const parties = await partiesOf(ctx, id);
  const isHouse = ["office", "decider", "auditor"].some((party) => parties.includes(party));
  if (!isHouse && !mayRead(machineOf(workflow, dossier.machine), dossier.stage, "result", parties))
    return { now: null, before: null };
  const { rows } = await sql<YoungCounts & { isBefore: boolean }>`
    select is_before as "isBefore", handed_in as "handedIn", young, supported, supported_young as "supportedYoung"
    from calls.young_leads(${id})`.execute(ctx.tx);
  const of = (before: boolean): YoungCounts | null => {
    const found = rows.find(({ isBefore }) => isBefore === before);
    if (!found) return null;
    const { isBefore: _isBefore, ...counts } = found;
    return counts;
  };
  return { now: of(false), before: of(true) };
}
