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
import {
  checkInspection,
  checkMove,
  holdCalendar,
  holdInspection,
  inspectionActor,
  resultOf,
  visitorsOf,
} from "../views/inspections.ts";
import { organisationId, organisationName } from "../views/organisations.ts";

/**
 * Plans a visit of the own unit. Where the same is looked at within the period, or the ceiling of the year is passed, it
 * is planned only with the reason why the other visit is not enough. @throws AppError `integrity.inspection-*`
 */
export async function planInspection(ctx: Ctx, input: NewInspection, isSample = false): Promise<{ id: string }> {
  const visited = await organisationId(ctx, input.visited);
  await holdCalendar(ctx);
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
  const found = await resultOf(ctx, id);
  const result = found ? { isShared: found.is_shared, validTo: found.valid_to } : null;
  const actor = inspectionActor(ctx, row, await visitorsOf(ctx, id));
  refuse(joinRefusal({ state: row.state, result }, actor, civilDay(ctx.clock)));
  // Whoever comes along may look at more; a result says nothing of what was not looked at.
  const joined = row.state === "done" ? scopes.filter((scope) => row.scopes.includes(scope)) : scopes;
  if (joined.length === 0) throw new AppError("integrity.inspection-not-usable");
  const organisation = ctx.actor?.organisationId ?? null;
  const name = (await organisationName(ctx, organisation)) ?? ctx.actor?.name ?? "";
  if (!(await addVisitor(ctx, { inspection_id: id, organisation_id: organisation, name, scopes: joined, reason })))
    throw new AppError("integrity.inspection-joined");
  await note(ctx, id, "joined", reason, { name, scopes: joined });
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
  if (input.act === "move") {
    await holdCalendar(ctx);
    const { planned, found, ceiling } = await checkMove(ctx, id, { startsOn: input.startsOn, endsOn: input.endsOn });
    refuse(planRefusal({ ...planned, whyAgain: input.whyAgain }, found, ceiling));
  }
  if (!(await moveInspection(ctx, { id, version }, changeOf(row, input))))
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
  const event = await note(
    ctx,
    id,
    acts[input.act],
    said,
    input.act === "report" ? { isShared: input.isShared } : input,
  );
  if (input.act !== "report") await tellOfChange(ctx, row, event, input);
  return { version: version + 1 };
}

/** Who is visited and who comes along reads that the days are others, or that nobody comes. */
async function tellOfChange(
  ctx: Ctx,
  row: InspectionRow,
  event: string,
  input: Exclude<InspectionInput, { act: "report" }>,
): Promise<void> {
  const joined = await visitorsOf(ctx, row.id);
  const organisations = [row.visited_id, ...joined.map((one) => one.organisation_id)].filter((one) => one !== null);
  const [from, to] = input.act === "move" ? [input.startsOn, input.endsOn] : [row.starts_on, row.ends_on];
  const params = { visitor: row.visitor_name, act: input.act, from, to };
  if (organisations.length > 0)
    await tell(ctx, { kind: kinds.visitChanged, event, subject: row.id, params, organisations });
}

function changeOf(row: InspectionRow, input: InspectionInput): Parameters<typeof moveInspection>[2] {
  switch (input.act) {
    case "move":
      return {
        starts_on: input.startsOn,
        ends_on: input.endsOn,
        why_again: [row.why_again, input.whyAgain].filter((one) => one !== null).join("\n") || null,
      };
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
