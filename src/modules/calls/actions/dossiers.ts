import { machineOf } from "../../../engines/workflow/acts.ts";
import type { Workflow } from "../../../engines/workflow/contract.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type Content, emptyContent } from "../contract/content.ts";
import type { NewBelow, NewCall, Terms } from "../contract/dossier.ts";
import { beginsFor } from "../rules/begin.ts";
import { contentRefusal, hasBudget, isEditable, standsStillRefusal } from "../rules/content.ts";
import { beginRefusal, termsRefusal } from "../rules/terms.ts";
import { addDossier, keepContent, setTerms } from "../store/dossiers.ts";
import { contentOf } from "../views/content.ts";
import { organisationName } from "../views/organisation-name.ts";
import { beginner, findDossier, heldAlone, heldDossier, partiesOf, type Stored } from "../views/stored.ts";
import { holdsOn, versionInForce, workflowOf } from "../views/workflows.ts";

/**
 * Begins the outermost case of a workflow: a call of the office, or a matter of an organisation where the workflow lets
 * applicants begin (case by case). It keeps the version that is named, or that holds today.
 */
export async function beginCall(
  ctx: Ctx,
  { workflow: code, version, title, reference }: NewCall,
  isSample = false,
): Promise<{ id: string }> {
  const today = civilDay(ctx.clock);
  const used = version ?? (await versionInForce(ctx.tx, code, today));
  if (used === null) throw new AppError("calls.workflow-not-found", { code });
  const workflow = await workflowOf(ctx.tx, code, used);
  if (version !== null && !(await holdsOn(ctx.tx, code, version, today))) throw new AppError("calls.workflow-state");
  const machine = workflow.machines.find(({ above }) => above === null)!;
  const beginsAs = beginsFor(beginner(ctx, null), machine.begunBy);
  if (beginsAs === null) throw new AppError("calls.not-yours");
  return begin(ctx, workflow, machine.code, {
    above_id: null,
    root_id: null,
    title,
    reference,
    organisation_id: beginsAs === "office" ? null : ctx.actor!.organisationId,
    criteria: workflow.criteria,
    is_sample: isSample,
  });
}

/** Begins a case below another one: an application to a call, a posting on a board, a claim. It has the version of its root. */
export async function beginBelow(
  ctx: Ctx,
  above: string,
  { machine: code, title, reference }: NewBelow,
): Promise<{ id: string }> {
  const parent = await findDossier(ctx, above);
  if (!parent) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, parent.workflow, parent.workflow_version);
  const machine = workflow.machines.find((one) => one.code === code);
  if (!machine || machine.above !== parent.machine) throw new AppError("calls.machine-unknown", { machine: code });
  const beginsAs = beginsFor(beginner(ctx, parent), machine.begunBy);
  if (beginsAs === null) throw new AppError("calls.not-yours");
  if (beginsAs === "own-posting") throw new AppError("calls.own-posting");
  const isOffice = beginsAs === "office";
  if (machineOf(workflow, parent.machine).stages.find(({ code: stage }) => stage === parent.stage)?.isEnd)
    throw new AppError("calls.not-in-stage");
  if (!isOffice) refuse(beginRefusal(await datesAround(ctx, parent), civilDay(ctx.clock)));
  return begin(ctx, workflow, code, {
    above_id: parent.id,
    root_id: parent.root_id,
    title,
    reference,
    organisation_id: isOffice ? null : ctx.actor!.organisationId,
    criteria: [],
    is_sample: parent.is_sample,
  });
}

/** The days of the case above, and of the root where it sets none itself. */
async function datesAround(ctx: Ctx, { dates, root_id, id }: Stored): Promise<Record<string, string>> {
  return root_id === id ? dates : { ...(await findDossier(ctx, root_id))?.dates, ...dates };
}

type Beginning = Pick<
  Parameters<typeof addDossier>[1],
  "above_id" | "root_id" | "title" | "reference" | "organisation_id" | "criteria" | "is_sample"
>;

async function begin(ctx: Ctx, workflow: Workflow, code: string, row: Beginning): Promise<{ id: string }> {
  const machine = machineOf(workflow, code);
  const id = await addDossier(ctx, {
    ...row,
    workflow: workflow.code,
    workflow_version: workflow.version,
    machine: code,
    stage: machine.initial,
    since: civilDay(ctx.clock),
    fields: [],
    cap: null,
  });
  await keepContent(ctx, id, await firstContent(ctx, hasBudget(machine)), 0);
  await recordEvent(ctx, {
    kind: "calls.begun",
    subject: id,
    after: { workflow: workflow.code, version: workflow.version, machine: code, title: row.title },
  });
  return { id };
}

/** An application begins with its own organisation in the lead: one field less to type, and the conflict search knows it. */
async function firstContent(ctx: Ctx, isApplication: boolean): Promise<Content> {
  const own = isApplication ? await organisationName(ctx) : null;
  return own === null ? emptyContent : { ...emptyContent, partners: [{ name: own, isLead: true, task: "", share: 0 }] };
}

async function editable(
  ctx: Ctx,
  held: Stored | null,
): Promise<{ dossier: Stored; workflow: Workflow; parties: string[] }> {
  if (!held) throw new AppError("calls.not-found");
  return {
    dossier: held,
    workflow: await workflowOf(ctx.tx, held.workflow, held.workflow_version),
    parties: await partiesOf(ctx, held.id),
  };
}

/** Sets title, days, fields, criteria and limit of a call in draft; afterwards only a deadline moves, and only later. */
export async function changeTerms(ctx: Ctx, id: string, version: number, terms: Terms): Promise<{ version: number }> {
  const { dossier, workflow, parties } = await editable(ctx, await heldDossier(ctx, id));
  if (!parties.includes("office") && !(dossier.above_id === null && parties.includes("applicant")))
    throw new AppError("calls.not-yours");
  if (dossier.version !== version) throw new AppError("calls.changed-since", { seen: version, now: dossier.version });
  const machine = machineOf(workflow, dossier.machine);
  refuse(termsRefusal(workflow, machine, parties, dossier, terms));
  await setTerms(ctx, id, terms);
  await recordEvent(ctx, {
    kind: "calls.terms-set",
    subject: id,
    before: { dates: dossier.dates, cap: dossier.cap },
    after: {
      title: terms.title,
      dates: terms.dates,
      cap: terms.cap,
      criteria: terms.criteria.map(({ code, weight, most }) => ({ code, weight, most })),
    },
  });
  return { version: dossier.version + 1 };
}

/**
 * Keeps what was typed, complete or not. Who saw an older version is told and nothing is overwritten.
 * @throws AppError `calls.not-editable` once it was handed in, `calls.changed-since` when somebody else saved
 */
export async function saveContent(
  ctx: Ctx,
  id: string,
  version: number,
  content: Content,
): Promise<{ version: number; savedAt: string }> {
  const { dossier, workflow, parties } = await editable(ctx, await heldAlone(ctx, id));
  const machine = machineOf(workflow, dossier.machine);
  if (!parties.includes("office") && !parties.includes("applicant")) throw new AppError("calls.not-yours");
  if (!isEditable(machine, dossier.stage, parties)) throw new AppError("calls.not-editable");
  const kept = await contentOf(ctx, id);
  if (kept === null || kept.version !== version)
    throw new AppError("calls.changed-since", { seen: version, now: kept?.version ?? 0 });
  refuse(contentRefusal(workflow, dossier.machine, content));
  refuse(standsStillRefusal(machine, dossier.stage, parties, kept.content, content));
  return { version: await keepContent(ctx, id, content, version), savedAt: ctx.clock.now().toISOString() };
}
