import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { NewEvidence } from "../../contract/result.ts";
import { evidenceTables, insertEvidence, rejectEvidenceRow, saveProven } from "../../store/evidence.ts";
import { evidenceOf } from "../../views/evidence.ts";
import { provenBy, readScale } from "../../views/good-detail.ts";
import { resultRow, standingOf } from "../../views/good-rows.ts";
import { indexGood } from "../desk/index-goods.ts";

/** The owner shows that an item of the scale is reached. @throws AppError `market.*` */
export async function addEvidence(ctx: Ctx, resultId: string, input: NewEvidence): Promise<{ id: string }> {
  const row = await resultRow(ctx, resultId);
  if (!(await standingOf(ctx, row)).isOwner) throw new AppError("market.not-yours");
  const scale = await readScale(ctx);
  if (!scale.some(({ items }) => items.some(({ code }) => code === input.item)))
    throw new AppError("market.evidence-item", { item: input.item });
  if (input.day > civilDay(ctx.clock)) throw new AppError("market.evidence-early", { day: input.day });
  const id = await insertEvidence(ctx.tx, {
    result_id: resultId,
    ...input,
    added_by: ctx.actor?.id ?? null,
    added_by_name: ctx.actor?.name ?? null,
    added_at: ctx.clock.now(),
  });
  await workOut(ctx, resultId);
  await recordEvent(ctx, { kind: "market.evidence-added", subject: resultId, after: { evidence: id, ...input } });
  return { id };
}

/** Somebody who reads for the market finds that evidence does not show what it should: it counts no more. @throws AppError `market.*` */
export async function rejectEvidence(ctx: Ctx, evidenceId: string, reason: string): Promise<{ id: string }> {
  const evidence = await evidenceTables(ctx.tx)
    .selectFrom("market.readiness_evidence")
    .selectAll()
    .where("id", "=", evidenceId)
    .executeTakeFirst();
  if (!evidence) throw new AppError("market.not-found");
  const standing = await standingOf(ctx, await resultRow(ctx, evidence.result_id));
  if (!standing.isReader || standing.isOwnReading) throw new AppError("market.own-reading");
  const by = { person: ctx.actor?.id ?? null, at: ctx.clock.now(), reason };
  if (!(await rejectEvidenceRow(ctx.tx, evidenceId, by))) throw new AppError("market.evidence-rejected");
  await workOut(ctx, evidence.result_id);
  await recordEvent(ctx, {
    kind: "market.evidence-rejected",
    subject: evidence.result_id,
    before: { evidence: evidenceId, item: evidence.item },
    basis: reason,
  });
  return { id: evidenceId };
}

/** What is proven now, also for matching, which compares it with what demands need. */
async function workOut(ctx: Ctx, resultId: string): Promise<void> {
  await saveProven(ctx.tx, resultId, provenBy(await readScale(ctx), await evidenceOf(ctx, resultId)));
  await indexGood(ctx, "result", resultId);
}
