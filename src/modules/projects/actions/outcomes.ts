import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ManagerStep, NewManager, NewOutcome, NewStage } from "../contract/outcomes.ts";
import type { OutcomeKind } from "../contract.ts";
import { nextStages } from "../rules/outcomes.ts";
import { addManager, addManagerStep, addOutcome, addOutcomeStep } from "../store/outcomes.ts";
import { loadProject, partsIn } from "../views/load.ts";
import { listOutcomes, projectOfManager } from "../views/outcomes.ts";

/** A stage is one of its kind after the last one, on a day that has come and not before the last. */
function refuseStage(ctx: Ctx, kind: OutcomeKind, last: { stage: string; on: string } | null, next: NewStage): void {
  const isLater = nextStages(kind, last?.stage ?? null).includes(next.stage);
  if (!isLater || next.on > civilDay(ctx.clock) || (last !== null && next.on < last.on))
    throw new AppError("projects.outcome-stage");
}

/** Enters what comes out of a project, with the stage that it has reached and its evidence. @throws AppError */
export async function enterOutcome(ctx: Ctx, id: string, { first, ...input }: NewOutcome): Promise<{ id: string }> {
  const project = await loadProject(ctx, id, true);
  const parts = partsIn(ctx, project);
  if (!parts.includes("lead") && !parts.includes("keeper")) throw new AppError("projects.not-yours");
  refuseStage(ctx, input.kind, null, first);
  const outcome = await addOutcome(ctx, { ...input, project_id: id });
  await addOutcomeStep(ctx, { outcome_id: outcome, stage: first.stage, on_day: first.on, evidence: first.evidence });
  await recordEvent(ctx, { kind: "projects.outcome-entered", subject: id, after: { outcome, ...input, first } });
  return { id: outcome };
}

/** Says that an outcome reached another stage, with the evidence. @throws AppError `projects.outcome-stage` */
export async function moveOutcome(ctx: Ctx, id: string, step: NewStage): Promise<Record<string, never>> {
  const [outcome] = (await listOutcomes(ctx, { id })).outcomes;
  if (!outcome) throw new AppError("projects.outcome-not-found");
  const project = await loadProject(ctx, outcome.project.id, true);
  const parts = partsIn(ctx, project);
  if (!parts.includes("lead") && !parts.includes("keeper")) throw new AppError("projects.not-yours");
  // Read once the project is held: who moved it in the same moment has done so by now.
  const [now] = (await listOutcomes(ctx, { id })).outcomes;
  refuseStage(ctx, outcome.kind, now?.steps.at(-1) ?? null, step);
  await addOutcomeStep(ctx, { outcome_id: id, stage: step.stage, on_day: step.on, evidence: step.evidence });
  await recordEvent(ctx, { kind: "projects.outcome-moved", subject: project.id, after: { outcome: id, ...step } });
  return {};
}

/** Names a project manager with a mandate. @throws AppError `projects.manager-days` */
export async function nameManager(
  ctx: Ctx,
  id: string,
  { name, mandate, from, to, basis }: NewManager,
): Promise<{ id: string }> {
  const project = await loadProject(ctx, id, true);
  if (!partsIn(ctx, project).includes("keeper")) throw new AppError("projects.not-yours");
  if (to !== null && to <= from) throw new AppError("projects.manager-days");
  const manager = await addManager(ctx, { project_id: id, name, mandate, from_day: from, to_day: to, basis });
  await recordEvent(ctx, { kind: "projects.manager-named", subject: id, after: { manager, name, mandate }, basis });
  return { id: manager };
}

/** Notes a decision of a project manager, or the office's score of what came of it. @throws AppError */
export async function noteManagerStep(ctx: Ctx, manager: string, step: ManagerStep): Promise<Record<string, never>> {
  const id = await projectOfManager(ctx, manager);
  if (id === null) throw new AppError("projects.manager-not-found");
  const parts = partsIn(ctx, await loadProject(ctx, id, true));
  const isKeeper = parts.includes("keeper");
  if (!isKeeper && !(step.kind === "decision" && parts.includes("lead"))) throw new AppError("projects.not-yours");
  const points = step.kind === "score" ? step.points : null;
  await addManagerStep(ctx, { manager_id: manager, kind: step.kind, words: step.words, points });
  await recordEvent(ctx, { kind: "projects.manager-step", subject: id, after: { manager, kind: step.kind, points } });
  return {};
}
