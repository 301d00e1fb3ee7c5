import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { toleratedOf } from "../../integrity/index.ts";
import { tell } from "../../messages/index.ts";
import { noteDecision } from "../../registers/index.ts";
import type { ProjectActInput, ReceiverInput } from "../contract/project.ts";
import type { ProjectAct } from "../contract.ts";
import { kinds } from "../message-kinds.ts";
import { postProjectFacts } from "../project-facts.ts";
import { isCutShort, type Part, projectActRefusal, projectActRules } from "../rules/life.ts";
import { balance, lapseEntry } from "../rules/money.ts";
import { screenEn as en } from "../screen-texts.en.ts";
import { screenZh as zh } from "../screen-texts.zh.ts";
import { addEntries } from "../store/money.ts";
import { addStep, changeProject } from "../store/projects.ts";
import type { ProjectRow } from "../store/tables.ts";
import { contractOf, entriesOf, loadProject, partsIn, standingOf } from "../views/load.ts";
import { organisationOf, unitsOf } from "../views/organisations.ts";
import { alignSight } from "./who-sees.ts";

/**
 * Moves a project on: appraisal, approval, hand-over, its receipt or return, a stop.
 * @throws AppError `projects.changed-since`, or why the act cannot be taken
 */
export async function moveProject(
  ctx: Ctx,
  id: string,
  { act, version, said }: ProjectActInput,
): Promise<{ version: number }> {
  const project = await loadProject(ctx, id, true);
  if (project.version !== version) throw new AppError("projects.changed-since");
  const states = project.contract === 0 ? [] : [...(await currentStates(ctx, project)).values()];
  refuse(
    projectActRefusal(
      act,
      {
        stage: project.stage,
        handedOverOn: project.handed_over_on,
        award: project.amount,
        receiver: project.receiver,
        mayClose: act === "close-tolerated" && (await mayClose(ctx, id)),
        milestones: states,
      },
      partsIn(ctx, project) as Part[],
      said,
    ),
  );
  const { to } = projectActRules[act];
  const today = civilDay(ctx.clock);
  await changeProject(ctx, id, {
    stage: to,
    ...(act === "approve" ? { approved_on: today } : {}),
    ...(act === "receive" ? { handed_over_on: today } : {}),
  });
  await addStep(ctx, { project_id: id, act, from_stage: project.stage, to_stage: to, said });
  if (isCutShort(to)) await lapse(ctx, id, today);
  const event = await recordEvent(ctx, {
    kind: "projects.moved",
    subject: id,
    before: { stage: project.stage },
    after: { act, stage: to },
    ...(said === null ? {} : { basis: said }),
  });
  await noteMove(ctx, project, act, said);
  if (act === "approve") await postProjectFacts(ctx, [id], said ?? act);
  await tellOfMove(ctx, project, act, event);
  return { version: version + 1 };
}

/** Acts that decide on those who carry out a project: written down for disclosure, full record and legal review. */
const decisions: Readonly<Partial<Record<ProjectAct, "award" | "exclusion" | "other">>> = {
  approve: "award",
  stop: "exclusion",
  "close-tolerated": "other",
};

async function noteMove(ctx: Ctx, { id, title, is_sample }: ProjectRow, act: ProjectAct, said: string | null) {
  const kind = decisions[act];
  if (!kind) return;
  const day = civilDay(ctx.clock);
  await noteDecision(ctx, {
    kind,
    name: { zh: zh.noted.name(title, zh.acts[act]), en: en.noted.name(title, en.acts[act]) },
    address: `/projects/${id}`,
    draft: [zh.noted.name(title, zh.acts[act]), said].filter(Boolean).join("\n"),
    law: said,
    course: [zh.noted.course(day, zh.acts[act], ctx.actor?.name ?? "")],
    hearing: [],
    moment: "made",
    cause: zh.noted.cause(title, zh.acts[act], day),
    isSample: is_sample,
  });
}

/** Whether the failure of a project is tolerated today with the outcome that it closes normally. */
async function mayClose(ctx: Ctx, id: string): Promise<boolean> {
  const tolerated = await toleratedOf(ctx, [{ kind: "project", id }], civilDay(ctx.clock));
  return tolerated.some(({ outcome }) => outcome === "closure");
}

async function currentStates(ctx: Ctx, project: ProjectRow) {
  const { terms } = await contractOf(ctx, project);
  return (await standingOf(ctx, project.id, terms)).states;
}

/** What is not due goes back; what is due stays due. */
async function lapse(ctx: Ctx, id: string, today: string): Promise<void> {
  const entries = (await entriesOf(ctx, [id])).get(id) ?? [];
  const left = balance(entries, "reserved");
  if (left > 0) await addEntries(ctx, id, [lapseEntry(today, left)]);
}

/** A hand-over is told to who receives it, the office in the place of one without an account; all else to the units. */
async function tellOfMove(
  ctx: Ctx,
  { id, title, receiver_id }: ProjectRow,
  act: ProjectAct,
  event: string,
): Promise<void> {
  if (act === "offer-hand-over" && receiver_id === null)
    return await tell(ctx, { kind: kinds.officeReceives, event, subject: id, params: { project: title } });
  const told = act === "offer-hand-over" ? [receiver_id!] : await unitsOf(ctx, id);
  await tell(ctx, {
    kind: act === "offer-hand-over" ? kinds.handedOver : kinds.movedOn,
    event,
    subject: id,
    params: { title, act },
    organisations: told.filter((one) => one !== ctx.actor?.organisationId),
  });
}

/** Names who receives the project and what is handed over. @throws AppError */
export async function nameReceiver(ctx: Ctx, id: string, input: ReceiverInput): Promise<{ version: number }> {
  const project = await loadProject(ctx, id, true);
  const parts = partsIn(ctx, project);
  if (!parts.includes("keeper") && !parts.includes("lead")) throw new AppError("projects.not-yours");
  if (project.stage !== "approval" && project.stage !== "implementation") throw new AppError("projects.not-in-stage");
  if (project.version !== input.version) throw new AppError("projects.changed-since");
  const receiver = input.organisation === null ? null : await organisationOf(ctx, input.organisation);
  if (receiver !== null && receiver === project.lead_id) throw new AppError("projects.receiver-lead");
  await changeProject(ctx, id, {
    receiver: input.receiver,
    receiver_id: receiver,
    deliverables: input.deliverables,
  });
  await alignSight(ctx, project, receiver);
  await recordEvent(ctx, {
    kind: "projects.receiver-named",
    subject: id,
    after: { receiver: input.receiver, organisation: input.organisation },
  });
  return { version: input.version + 1 };
}

/** Says whether the public reads title, lead, stage and amount. @throws AppError */
export async function discloseProject(
  ctx: Ctx,
  id: string,
  version: number,
  isPublic: boolean,
): Promise<{ version: number }> {
  const project = await loadProject(ctx, id, true);
  if (!partsIn(ctx, project).includes("keeper")) throw new AppError("projects.not-yours");
  if (project.version !== version) throw new AppError("projects.changed-since");
  await changeProject(ctx, id, { is_public: isPublic });
  await postProjectFacts(ctx, [id], project.basis);
  await recordEvent(ctx, {
    kind: "projects.disclosure-changed",
    subject: id,
    before: { isPublic: project.is_public },
    after: { isPublic },
  });
  return { version: version + 1 };
}
