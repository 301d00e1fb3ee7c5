import { sql } from "kysely";
import { recordEvent } from "../../platform/audit/record-event.ts";
import { civilDay } from "../../platform/clock/clock.ts";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Baseline, BaselineRequest } from "./contract.ts";
import { baselineRefusal, bringRefusal, declineRefusal } from "./rules/baseline.ts";
import { metricsOf } from "./rules/leaves.ts";
import { addBaseline, addBaselineDecline, addBaselineRequest, addChanges, indicatorsTables } from "./store.ts";
import { findDefinition } from "./views/definitions.ts";
import { type KnownTarget, listTargets } from "./views/targets.ts";

async function findTarget(ctx: Ctx, id: string): Promise<KnownTarget> {
  const target = (await listTargets(ctx.tx)).find((one) => one.id === id);
  if (!target) throw new AppError("indicators.target-not-found", { id });
  return target;
}

const bringer = ({ actor }: Ctx) => ({ roles: actor?.roles ?? [], organisation: actor?.organisationId ?? null });

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
  const asked = await indicatorsTables(ctx.tx)
    .selectFrom("indicators.baseline_request")
    .select("organisation_id")
    .where("target", "=", id)
    .execute();
  refuse(
    bringRefusal(
      bringer(ctx),
      asked.map((row) => row.organisation_id),
    ) ?? baselineRefusal(target.content?.baseline ?? null, baseline.day, civilDay(ctx.clock)),
  );
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

/** The unit that was asked says that it has no such base value, and why. */
export async function declineRequest(ctx: Ctx, id: string, reason: string): Promise<{ id: string }> {
  const { rows } = await sql<{ target: string; organisation: string; isDeclined: boolean; isAnswered: boolean }>`
    select r.target, r.organisation_id as organisation, d.request_id is not null as "isDeclined",
      exists (select from indicators.given_baseline b where b.target = r.target and b.given_at >= r.asked_at) as "isAnswered"
    from indicators.baseline_request r left join indicators.baseline_decline d on d.request_id = r.id
    where r.id = ${id}`.execute(ctx.tx);
  const [request] = rows;
  if (!request) throw new AppError("indicators.request-not-found", { id });
  refuse(declineRefusal(bringer(ctx), request));
  await addBaselineDecline(ctx.tx, {
    request_id: id,
    reason,
    declined_by: ctx.actor?.id ?? "",
    declined_by_name: ctx.actor?.name ?? "",
    declined_at: ctx.clock.now(),
  });
  await recordEvent(ctx, {
    kind: "indicators.baseline-declined",
    subject: request.target,
    after: { request: id, reason },
  });
  return { id };
}
