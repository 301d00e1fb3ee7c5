import { machineOf, mayRead } from "../../../engines/workflow/acts.ts";
import type { ActRule, Workflow } from "../../../engines/workflow/contract.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import { kinds } from "../message-kinds.ts";
import type { Stored } from "../views/situation.ts";

/** Tells the applicant what others did with its case, in the words of the workflow. What it did itself nobody tells it. */
export async function tellOfAct(
  ctx: Ctx,
  {
    event,
    dossier,
    rule,
    workflow,
    said,
  }: { event: string; dossier: Stored; rule: ActRule; workflow: Workflow; said: string | null },
): Promise<void> {
  const { organisation_id, id, title } = dossier;
  if (organisation_id === null || organisation_id === ctx.actor?.organisationId || dossier.id === dossier.root_id)
    return;
  const machine = machineOf(workflow, dossier.machine);
  const stage = machine.stages.find(({ code }) => code === dossier.stage);
  if (rule.to === null || !stage) return;
  // What deciders say among themselves is the applicant's business when the result is.
  if (rule.by.includes("decider") && !mayRead(machine, dossier.stage, "result", ["applicant", "public"])) return;
  await tell(ctx, {
    kind: kinds.movedOn,
    event,
    subject: id,
    params: { title, stageZh: stage.label.zh, stageEn: stage.label.en, note: said },
    organisations: [organisation_id],
  });
}
