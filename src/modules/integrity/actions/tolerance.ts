import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { endToleration, isCommitment, tolerate } from "../../commitments/index.ts";
import { tell } from "../../messages/index.ts";
import type { NewTolerance, ToleranceInput, ToleranceStep } from "../contract/tolerance.ts";
import { kinds } from "../message-kinds.ts";
import { actRefusal, fileOf, partyOf, toleratedDays } from "../rules/tolerance.ts";
import { addToleranceCase, addToleranceStep, moveTolerance, type ToleranceRow } from "../store/tolerance.ts";
import { itemsOf, negativeListOn } from "../views/lists.ts";
import { organisationId } from "../views/organisations.ts";
import { actorIn, holdTolerance, stepsOf } from "../views/tolerance.ts";

/** Asks that a failure be tolerated: the unit for itself, the office for a unit. @throws AppError `integrity.*` */
export async function raiseTolerance(ctx: Ctx, input: NewTolerance, isSample = false): Promise<{ id: string }> {
  const today = civilDay(ctx.clock);
  if (input.failedOn > today) throw new AppError("integrity.tolerance-future", { day: input.failedOn });
  const organisation =
    input.organisation === null ? (ctx.actor?.organisationId ?? null) : await organisationId(ctx, input.organisation);
  const { isOffice, isUnit } = actorIn(ctx, { organisation_id: organisation });
  if (ctx.actor && !isOffice && !isUnit) throw new AppError("integrity.tolerance-not-yours");
  if (input.subjectKind === "commitment" && input.subject !== null && !(await isCommitment(ctx, input.subject)))
    throw new AppError("integrity.tolerance-subject", { id: input.subject });
  const list = await negativeListOn(ctx, input.subjectKind === "transfer" ? "exemption" : "tolerance", input.failedOn);
  const id = newId();
  await addToleranceCase(ctx, {
    id,
    title: input.title,
    what: input.what,
    failed_on: input.failedOn,
    subject_kind: input.subjectKind,
    subject_id: input.subject,
    organisation_id: organisation,
    list_id: list?.id ?? null,
    is_sample: isSample,
  });
  const event = await recordEvent(ctx, { kind: "integrity.tolerance-raised", subject: id, after: input });
  if (ctx.actor !== null)
    await tell(ctx, { kind: kinds.toleranceRaised, event, subject: id, params: { title: input.title } });
  return { id };
}

/** Takes an act in a case: what it makes of it is worked out from all its steps. @throws AppError `integrity.tolerance-*` */
export async function actOnTolerance(
  ctx: Ctx,
  id: string,
  { version, input }: { version: number; input: ToleranceInput },
): Promise<{ version: number }> {
  const row = await holdTolerance(ctx, id);
  if (row.version !== version) throw new AppError("integrity.tolerance-changed");
  const actor = actorIn(ctx, row);
  const today = civilDay(ctx.clock);
  const steps = await stepsOf(ctx, id);
  const items = row.list_id === null ? [] : await itemsOf(ctx.tx, row.list_id);
  refuse(
    actRefusal(
      fileOf(steps),
      actor,
      input,
      today,
      items.map((item) => item.id),
    ),
  );
  await keepToleranceStep(ctx, row, steps, { input, party: partyOf(input.act, actor)!, day: today });
  return { version: version + 1 };
}

/** Keeps a step with all that follows from it: head, commitment, event, message. */
export async function keepToleranceStep(
  ctx: Ctx,
  row: ToleranceRow,
  steps: readonly ToleranceStep[],
  step: Pick<ToleranceStep, "input" | "party" | "day">,
): Promise<void> {
  const by = ctx.actor?.id ?? null;
  const after = fileOf([...steps, { ...step, by }]);
  const days = toleratedDays(after);
  await addToleranceStep(ctx, { case: row.id, ...step });
  const { input } = step;
  const decided = input.act === "decide" ? { lesson: input.lesson, is_public: input.isPublic } : row;
  const head = {
    state: after.state,
    outcome: days?.outcome ?? null,
    tolerated_from: days?.from ?? null,
    tolerated_to: days?.to ?? null,
    lesson: decided.lesson,
    is_public: decided.is_public,
  };
  if (!(await moveTolerance(ctx.tx, row, head))) throw new AppError("integrity.tolerance-changed");
  await passOnToCommitment(ctx, row, head);
  const event = await recordEvent(ctx, {
    kind: "integrity.tolerance-moved",
    subject: row.id,
    before: { state: row.state },
    after: { act: input.act, state: after.state },
    ...(input.act === "decide" ? { basis: input.basis } : {}),
  });
  if (ctx.actor !== null && row.organisation_id !== null && step.party !== "unit" && after.state !== row.state)
    await tell(ctx, {
      kind: kinds.toleranceMoved,
      event,
      subject: row.id,
      params: { title: row.title, state: after.state },
      organisations: [row.organisation_id],
    });
}

/** A tolerated failure of a commitment is told to the commitments, so that their scorecards leave it out. */
async function passOnToCommitment(
  ctx: Ctx,
  { id, subject_kind, subject_id, organisation_id }: ToleranceRow,
  { state, tolerated_from: from, tolerated_to: to }: Pick<ToleranceRow, "state" | "tolerated_from" | "tolerated_to">,
): Promise<void> {
  if (subject_kind !== "commitment" || subject_id === null || from === null) return;
  if (state === "lapsed") await endToleration(ctx, id);
  else await tolerate(ctx, { case: id, commitment: subject_id, organisation: organisation_id, from, to });
}
