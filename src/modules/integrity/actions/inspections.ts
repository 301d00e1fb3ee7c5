import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { InspectionInput, InspectionPage, Join, NewInspection } from "../contract/inspections.ts";
import { kinds } from "../message-kinds.ts";
import { inputRefusal, joinRefusal, planRefusal, visitRefusal } from "../rules/inspections.ts";
import {
  addInspection,
  addInspectionStep,
  addResult,
  addVisitor,
  type InspectionRow,
  moveInspection,
} from "../store/inspections.ts";
import { checkInspection, holdInspection, inspectionActor, visitorsOf } from "../views/inspections.ts";
import { organisationId, organisationName } from "../views/organisations.ts";

/**
 * Plans a visit of the own unit. Where the same is looked at within the period, or the ceiling of the year is passed, it
 * is planned only with the reason why the other visit is not enough. @throws AppError `integrity.inspection-*`
 */
export async function planInspection(ctx: Ctx, input: NewInspection, isSample = false): Promise<{ id: string }> {
  const visited = await organisationId(ctx, input.visited);
  const found = await checkInspection(ctx, input);
  refuse(planRefusal(input, found, found.ceiling));
  const id = newId();
  const visitor = ctx.actor?.organisationId ?? null;
  const visitorName = (await organisationName(ctx, visitor)) ?? ctx.actor?.name ?? input.basis;
  await addInspection(ctx, {
    id,
    kind: input.kind,
    visited_id: visited,
    visited_name: null,
    project_id: input.project?.id ?? null,
    project_title: input.project?.title ?? null,
    scopes: input.scopes,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    visitor_id: visitor,
    visitor_name: visitorName,
    basis: input.basis,
    why_again: input.whyAgain,
    state: "planned",
    is_sample: isSample,
  });
  const event = await note(ctx, id, "planned", input.whyAgain, input);
  if (ctx.actor !== null)
    await tell(ctx, {
      kind: kinds.visitPlanned,
      event,
      subject: id,
      params: { visitor: visitorName, from: input.startsOn, to: input.endsOn },
      organisations: [visited],
    });
  return { id };
}

/** Goes along to a planned visit, or uses the result of a done one, in place of a visit of one's own. @throws AppError `integrity.inspection-*` */
export async function joinInspection(ctx: Ctx, id: string, { scopes, reason }: Join): Promise<{ id: string }> {
  const row = await holdInspection(ctx, id);
  refuse(joinRefusal(row, inspectionActor(ctx, row, await visitorsOf(ctx, id))));
  const organisation = ctx.actor?.organisationId ?? null;
  const name = (await organisationName(ctx, organisation)) ?? ctx.actor?.name ?? "";
  if (!(await addVisitor(ctx, { inspection_id: id, organisation_id: organisation, name, scopes, reason })))
    throw new AppError("integrity.inspection-joined");
  await note(ctx, id, "joined", reason, { name, scopes });
  return { id };
}

/** Moves, cancels or reports a visit. @throws AppError `integrity.inspection-*` */
export async function actOnInspection(
  ctx: Ctx,
  id: string,
  { version, input }: { version: number; input: InspectionInput },
): Promise<{ version: number }> {
  const row = await holdInspection(ctx, id);
  const today = civilDay(ctx.clock);
  const actor = inspectionActor(ctx, row, []);
  refuse(visitRefusal({ state: row.state, startsOn: row.starts_on }, actor, input.act, today));
  refuse(inputRefusal(input, today));
  if (!(await moveInspection(ctx, { id, version }, changeOf(input))))
    throw new AppError("integrity.inspection-changed");
  if (input.act === "report")
    await addResult(ctx, {
      inspection_id: id,
      words: input.result,
      is_shared: input.isShared,
      valid_to: input.validTo,
      made_on: today,
    });
  const acts = { move: "moved", cancel: "cancelled", report: "reported" } as const;
  // What was found stands in the result, which fewer people may read than the log.
  const said = input.act === "report" ? null : input.reason;
  await note(ctx, id, acts[input.act], said, input.act === "report" ? { isShared: input.isShared } : input);
  return { version: version + 1 };
}

function changeOf(input: InspectionInput): Partial<Pick<InspectionRow, "starts_on" | "ends_on" | "state">> {
  switch (input.act) {
    case "move":
      return { starts_on: input.startsOn, ends_on: input.endsOn };
    case "cancel":
      return { state: "cancelled" };
    case "report":
      return { state: "done" };
  }
}

async function note(
  ctx: Ctx,
  id: string,
  act: InspectionPage["steps"][number]["act"],
  said: string | null,
  after: unknown,
): Promise<string> {
  await addInspectionStep(ctx, { inspection_id: id, act, said });
  return recordEvent(ctx, { kind: `integrity.inspection-${act}`, subject: id, after });
}
