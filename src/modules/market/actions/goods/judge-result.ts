import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { NewDecision, NewEvaluation } from "../../contract/judged.ts";
import { contentRefusal, decisionRefusal, evaluationRefusal, judgedDayRefusal } from "../../rules/judged.ts";
import { endDecision, endEvaluation, insertDecision, insertEvaluation } from "../../store/judged.ts";
import { resultRow, standingOf } from "../../views/good-rows.ts";

const made = (ctx: Ctx) => ({
  made_at: ctx.clock.now(),
  made_by: ctx.actor?.id ?? null,
  made_by_name: ctx.actor?.name ?? null,
});

/** Writes down what was decided about a result of service. @throws AppError `market.decision-*`, `market.judged-day` */
export async function decideResult(ctx: Ctx, result: string, input: NewDecision): Promise<{ id: string }> {
  const row = await resultRow(ctx, result);
  refuse(decisionRefusal({ isJobResult: row.is_job_result }, await standingOf(ctx, row)));
  refuse(contentRefusal(input));
  refuse(judgedDayRefusal(input.on, civilDay(ctx.clock)));
  const id = newId();
  const { kind, says, price, basis, until, priceWay: price_way } = input;
  await insertDecision(ctx.tx, {
    ...{ id, result_id: result, kind, says, price, price_way, until, basis },
    ...{ decided_on: input.on, decided_by: input.by, shares: JSON.stringify(input.shares) },
    ...made(ctx),
  });
  // Prices and shares are for those inside; the event log is read by others too.
  await recordEvent(ctx, { kind: "market.result-decided", subject: result, after: { kind, on: input.on }, basis });
  return { id };
}

/** Judges a result in one of the three dimensions. @throws AppError `market.evaluation-not-yours`, `market.judged-day` */
export async function evaluateResult(ctx: Ctx, result: string, input: NewEvaluation): Promise<{ id: string }> {
  refuse(evaluationRefusal(await standingOf(ctx, await resultRow(ctx, result))));
  refuse(judgedDayRefusal(input.on, civilDay(ctx.clock)));
  const id = newId();
  const { dimension, finding, reference, on: on_day } = input;
  await insertEvaluation(ctx.tx, { id, result_id: result, dimension, finding, reference, on_day, ...made(ctx) });
  await recordEvent(ctx, { kind: "market.result-evaluated", subject: result, after: input, basis: reference });
  return { id };
}

/** Ends a decision or an evaluation; it stays with the reason. @throws AppError `market.judged-not-found` */
export async function endOfJudged(ctx: Ctx, what: "decision" | "evaluation", id: string, reason: string) {
  const end = { ended_at: ctx.clock.now(), ended_by_name: ctx.actor?.name ?? null, end_reason: reason };
  const isEnded = await (what === "decision" ? endDecision : endEvaluation)(ctx.tx, id, end);
  if (!isEnded) throw new AppError("market.judged-not-found");
  await recordEvent(ctx, { kind: "market.judged-ended", subject: id, after: { what }, basis: reason });
  return { id };
}
