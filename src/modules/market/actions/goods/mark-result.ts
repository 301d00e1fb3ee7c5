import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { NewMark, PlanInput } from "../../contract/marks.ts";
import { postMarkFacts } from "../../mark-facts.ts";
import { markDayRefusal, markRefusal, planRefusal } from "../../rules/marks.ts";
import { holdResult } from "../../store/licences.ts";
import { endMark, insertMarks, markTables, savePlan } from "../../store/marks.ts";
import { resultRow, standingOf } from "../../views/good-rows.ts";
import { marksOf, planOf } from "../../views/marks.ts";

/** Writes the plan of a result (一果一策) over the version that was read. @throws AppError `market.mark-not-yours`, `market.plan-changed` */
export async function planResult(ctx: Ctx, id: string, { version, ...plan }: PlanInput): Promise<{ id: string }> {
  const row = await resultRow(ctx, id);
  refuse(planRefusal(await standingOf(ctx, row)));
  const before = await planOf(ctx, id);
  const { nextContact, ...rest } = plan;
  const written = {
    result_id: id,
    ...rest,
    next_contact: nextContact,
    changed_at: ctx.clock.now(),
    changed_by: ctx.actor?.id ?? null,
    changed_by_name: ctx.actor?.name ?? null,
  };
  if (!(await savePlan(ctx.tx, written, version))) throw new AppError("market.plan-changed");
  await recordEvent(ctx, { kind: "market.result-planned", subject: id, before, after: plan });
  return { id };
}

/** Says that a result was selected, moved or transferred on a day: it counts from then on. @throws AppError `market.mark-*` */
export async function markResult(ctx: Ctx, id: string, { mark, on, basis }: NewMark): Promise<{ id: string }> {
  const row = await resultRow(ctx, id);
  // Of two who mark it at once the second reads what the first wrote.
  await holdResult(ctx.tx, id);
  const plan = await planOf(ctx, id);
  const result = { state: row.state, place: row.place, plan, marks: await marksOf(ctx, id) };
  refuse(markRefusal(mark, result, await standingOf(ctx, row)));
  refuse(markDayRefusal(on, civilDay(ctx.clock)));
  await insertMarks(ctx.tx, [
    {
      result_id: id,
      mark,
      on_day: on,
      destination: mark === "moved" ? (plan?.destination ?? null) : null,
      receiver: mark === "transferred" ? (plan?.receiver ?? null) : null,
      basis,
      made_at: ctx.clock.now(),
      made_by: ctx.actor?.id ?? null,
      made_by_name: ctx.actor?.name ?? null,
    },
  ]);
  await postMarkFacts(ctx, [id], basis);
  await recordEvent(ctx, { kind: "market.result-marked", subject: id, after: { mark, on }, basis });
  return { id };
}

/** Takes a mark back: it counts no more. @throws AppError `market.mark-not-found`, `market.mark-not-yours` */
export async function unmarkResult(ctx: Ctx, markId: string, reason: string): Promise<{ id: string }> {
  const mark = await markTables(ctx.tx)
    .selectFrom("market.result_mark")
    .select(["result_id", "mark"])
    .where("id", "=", markId)
    .executeTakeFirst();
  if (!mark) throw new AppError("market.mark-not-found");
  const standing = await standingOf(ctx, await resultRow(ctx, mark.result_id));
  if (!standing.isSteward) throw new AppError("market.mark-not-yours");
  const end = { ended_at: ctx.clock.now(), ended_by: ctx.actor?.id ?? null, end_reason: reason };
  if (!(await endMark(ctx.tx, markId, end))) throw new AppError("market.mark-not-found");
  await postMarkFacts(ctx, [mark.result_id], reason);
  await recordEvent(ctx, {
    kind: "market.result-unmarked",
    subject: mark.result_id,
    before: { mark: mark.mark },
    basis: reason,
  });
  return { id: mark.result_id };
}
