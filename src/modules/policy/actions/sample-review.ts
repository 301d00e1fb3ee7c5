import { z } from "zod";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import { announce } from "../../../platform/events/subscriptions.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { RegionPack } from "../../../platform/region/region-pack.ts";
import { insertConclusions, insertJudgements, lockReview } from "../store/review.ts";
import { policyTables } from "../store.ts";
import { editionReview } from "../views/review-items.ts";

/** Which documents the story shows as confirmed, and in whose name. */
const SampleReviewSchema = z.strictObject({
  documents: z.array(z.string()),
  by: z.string().min(1),
});

/**
 * Confirms the documents that the story names, as a sample: everything that no diagnostic speaks against. It happens
 * once; a set that was dropped does not come back with the next start.
 */
export async function loadSampleReview(ctx: Ctx, pack: RegionPack): Promise<void> {
  const sample = await pack.json("story/confirmations.json", SampleReviewSchema);
  for (const code of sample?.documents ?? []) {
    const review = await editionReview(ctx.tx, code, 1);
    if (!review) throw new AppError("platform.region-pack", { file: "story/confirmations.json", detail: code });
    await lockReview(ctx.tx, review.editionId);
    if (review.items.some((item) => item.judgements.length > 0)) continue;
    const items = review.items.filter((item) => !item.risk.reasons.includes("diagnostic"));
    const now = ctx.clock.now();
    await insertJudgements(
      ctx.tx,
      items.map((item) => ({
        extraction_id: item.id,
        person: samplePerson,
        person_name: sample!.by,
        verdict: "accept" as const,
        content: null,
        note: null,
        judged_at: now,
        is_sample: true,
      })),
    );
    await insertConclusions(
      ctx.tx,
      items.map((item) => ({
        extraction_id: item.id,
        outcome: "confirmed" as const,
        content: item.proposal,
        way: "one-person" as const,
        note: null,
        concluded_by: samplePerson,
        concluded_by_name: sample!.by,
        concluded_at: now,
        is_sample: true,
      })),
    );
  }
}

const samplePerson = "sample";

/** Drops what was confirmed as a sample, in every document: it is open again, for people to confirm. Real ones stay. */
export async function dropSampleReview(ctx: Ctx): Promise<{ reopened: number }> {
  const documents = await policyTables(ctx.tx).selectFrom("policy.document").select("code").orderBy("code").execute();
  let reopened = 0;
  for (const { code } of documents) {
    const review = await editionReview(ctx.tx, code, 1);
    const items = review?.items.filter((item) => item.conclusion?.isSample) ?? [];
    if (!review || items.length === 0) continue;
    await lockReview(ctx.tx, review.editionId);
    await insertConclusions(
      ctx.tx,
      items.map((item) => ({
        extraction_id: item.id,
        outcome: "reopened" as const,
        content: null,
        way: "settlement" as const,
        note: "sample",
        concluded_by: ctx.actor!.id,
        concluded_by_name: ctx.actor!.name,
        concluded_at: ctx.clock.now(),
        is_sample: true,
      })),
    );
    await recordEvent(ctx, {
      kind: "policy.sample-review-dropped",
      subject: review.documentId,
      after: { document: code, reopened: items.length },
    });
    await announce(
      ctx,
      "policy.sample-review-dropped",
      items.map(({ id }) => id),
    );
    reopened += items.length;
  }
  if (reopened === 0) throw new AppError("policy.no-sample-review");
  return { reopened };
}
