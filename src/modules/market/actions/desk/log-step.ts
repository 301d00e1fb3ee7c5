import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { LeadStage, LeadStepAct } from "../../contract/lead.ts";
import { addLeadStep } from "../../store/leads.ts";

/** Writes what was done with a lead into its log, in the name of who does it. */
export async function logStep(
  ctx: Ctx,
  lead: string,
  step: { act: LeadStepAct; from: LeadStage | null; to: LeadStage; note?: string | null; detail?: object },
): Promise<void> {
  await addLeadStep(ctx.tx, {
    lead_id: lead,
    act: step.act,
    from_stage: step.from,
    to_stage: step.to,
    made_at: ctx.clock.now(),
    made_by: ctx.actor?.id ?? null,
    made_by_name: ctx.actor?.name ?? null,
    organisation_id: ctx.actor?.organisationId ?? null,
    note: step.note ?? null,
    detail: step.detail ?? null,
  });
}
