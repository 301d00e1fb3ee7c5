import { sql } from "kysely";
import { machineOf, mayRead } from "../../../engines/workflow/acts.ts";
import type { ActRule, Workflow } from "../../../engines/workflow/contract.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import { kinds } from "../message-kinds.ts";
import { contentOf } from "../views/content.ts";
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
    // A call is the office's own; an outermost case that somebody else began (a consultation, a matter) is told as any other.
    const { organisation_id, id, title } = dossier;
    if (organisation_id === null || organisation_id === ctx.actor?.organisationId) return [];
    const machine = machineOf(workflow, dossier.machine);
    const stage = machine.stages.find(({ code }) => code === dossier.stage);
    if (rule.to === null || !stage) return [];
    // What deciders say among themselves is the applicant's business when the result is.
    if (rule.by.includes("decider") && !mayRead(machine, dossier.stage, "result", ["applicant", "public"])) return [];
    const params = { title, stageZh: stage.label.zh, stageEn: stage.label.en, note: said };
    return [{ kind: kinds.movedOn, event, subject: id, params, organisations: [organisation_id] }];
  });
  await tell(ctx, ...tellings);
  for (const one of acts) await tellAllBelow(ctx, one);
}

/**
 * What the office says in a call that stays where it is (a notice to all lanes of a race) reaches everybody whose case below
 * goes on, at once and in the same words.
 */
async function tellAllBelow(ctx: Ctx, { event, dossier: { id, root_id, title }, rule }: Told): Promise<void> {
  if (id !== root_id || rule.to !== null || !rule.by.includes("office") || !rule.does.includes("receipt")) return;
  const { rows } = await sql<{ organisation: string }>`
    select distinct d.organisation_id as organisation from calls.dossier d
    join calls.workflow_stage s
      on s.workflow = d.workflow and s.version = d.workflow_version and s.machine = d.machine and s.stage = d.stage
    where d.root_id = ${id} and d.id <> ${id} and d.organisation_id is not null and not s.is_end`.execute(ctx.tx);
  const forms = (await contentOf(ctx, id))?.content.forms ?? {};
  const said = rule.needs.flatMap((need) => (need.is === "form-complete" ? Object.values(forms[need.form] ?? {}) : []));
  if (rows.length === 0) return;
  await tell(ctx, {
    kind: kinds.toldAll,
    event,
    subject: id,
    params: { title, words: said.join("\n") },
    organisations: rows.map(({ organisation }) => organisation),
  });
}
