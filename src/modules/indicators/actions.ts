import { sql } from "kysely";
import { recordEvent } from "../../platform/audit/record-event.ts";
import { civilDay } from "../../platform/clock/clock.ts";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Baseline, BaselineRequest } from "./contract.ts";
import { baselineRefusal } from "./rules/baseline.ts";
import { metricsOf } from "./rules/leaves.ts";
import { addBaseline, addBaselineRequest, addChanges } from "./store.ts";
import { findDefinition } from "./views/definitions.ts";
import { type KnownTarget, listTargets } from "./views/targets.ts";

async function findTarget(ctx: Ctx, id: string): Promise<KnownTarget> {
  const target = (await listTargets(ctx.tx)).find((one) => one.id === id);
  if (!target) throw new AppError("indicators.target-not-found", { id });
  return target;
}

/** Asks a unit for the base value that the source of a target does not give. */
export async function requestBaseline(ctx: Ctx, id: string, request: BaselineRequest): Promise<{ id: string }> {
  const target = await findTarget(ctx, id);
  refuse(baselineRefusal(target.content?.baseline ?? null, null, civilDay(ctx.clock)));
  const { rows } = await sql<{ id: string }>`
    select id from people.organisation_public where code = ${request.organisation}`.execute(ctx.tx);
  const [organisation] = rows;
  if (!organisation) throw new AppError("indicators.organisation-unknown", { organisation: request.organisation });
  const made = await addBaselineRequest(ctx.tx, {
    target: id,
    organisation_id: organisation.id,
    question: request.question,
    asked_by: ctx.actor?.id ?? "",
    asked_by_name: ctx.actor?.name ?? "",
    asked_at: ctx.clock.now(),
  });
  await recordEvent(ctx, { kind: "indicators.baseline-requested", subject: id, after: request });
  return { id: made };
}

/** Brings the base value of a target, with its evidence. What depends on it is worked out again. */
export async function giveBaseline(ctx: Ctx, id: string, baseline: Baseline): Promise<{ id: string }> {
  const target = await findTarget(ctx, id);
  refuse(baselineRefusal(target.content?.baseline ?? null, baseline.day, civilDay(ctx.clock)));
  const made = await addBaseline(ctx.tx, {
    target: id,
    ...baseline,
    given_by: ctx.actor?.id ?? "",
    given_by_name: ctx.actor?.name ?? "",
    given_at: ctx.clock.now(),
  });
  if (target.indicator !== null) {
    const { formula } = await findDefinition(ctx.tx, target.indicator);
    await addChanges(ctx.tx, metricsOf(formula), ctx.clock.now());
  }
  await recordEvent(ctx, {
    kind: "indicators.baseline-given",
    subject: id,
    after: { value: baseline.value, day: baseline.day },
    basis: baseline.evidence,
  });
  return { id: made };
}
