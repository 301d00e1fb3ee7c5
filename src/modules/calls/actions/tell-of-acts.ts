import { machineOf, mayRead } from "../../../engines/workflow/acts.ts";
import type { ActRule, Workflow } from "../../../engines/workflow/contract.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import { kinds } from "../message-kinds.ts";
import type { Stored } from "../views/stored.ts";

interface Told {
  readonly event: string;
  /** As it stands after the act. */
  readonly dossier: Stored;
  readonly rule: ActRule;
  readonly said: string | null;
}

/** Tells applicants what others did with their cases, in the words of the workflow. What one did itself nobody tells it. */
export async function tellOfActs(ctx: Ctx, workflow: Workflow, acts: readonly Told[]): Promise<void> {
  const tellings = acts.flatMap(({ event, dossier, rule, said }) => {
    const { organisation_id, id, title } = dossier;
    if (organisation_id === null || organisation_id === ctx.actor?.organisationId || id === dossier.root_id) return [];
    const machine = machineOf(workflow, dossier.machine);
    const stage = machine.stages.find(({ code }) => code === dossier.stage);
    if (rule.to === null || !stage) return [];
    // What deciders say among themselves is the applicant's business when the result is.
    if (rule.by.includes("decider") && !mayRead(machine, dossier.stage, "result", ["applicant", "public"])) return [];
    const params = { title, stageZh: stage.label.zh, stageEn: stage.label.en, note: said };
    return [{ kind: kinds.movedOn, event, subject: id, params, organisations: [organisation_id] }];
  });
  await tell(ctx, ...tellings);
}
