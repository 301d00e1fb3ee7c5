import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import { announce } from "../../../platform/events/subscriptions.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { HandProposal, NewJudgements, Settlement } from "../contract/review.ts";
import { reviewConfirmers } from "../parameters.ts";
import { nodeAt, proposalRefusal } from "../rules/hand-proposal.ts";
import { conclude, contentRefusal, judgeRefusal, settleRefusal, withdrawRefusal } from "../rules/review.ts";
import { insertConclusions, insertHandProposal, insertJudgements, lockReview, reviewTables } from "../store/review.ts";
import { policyTables, spanOf } from "../store.ts";
import { type ExtractionReview, editionReview } from "../views/review-items.ts";

/**
 * Judges one extraction, or accepts or rejects many at once: all of them or none. An extraction on which enough people
 * say the same is concluded in the same transaction. Judging again replaces one's own earlier judgement.
 */
export async function judge(ctx: Ctx, code: string, input: NewJudgements): Promise<{ concluded: number }> {
  const { items, documentId } = await lockedReview(ctx, code, input.extractions);
  const confirmers = await parameterAt(ctx, reviewConfirmers);
  const person = ctx.actor!;
  const now = ctx.clock.now();
  for (const item of items) {
    refuse(judgeRefusal(item.state));
    refuse(contentRefusal(input, item.kind));
  }
  const { verdict, content, note } = input;
  await insertJudgements(
    ctx.tx,
    items.map((item) => ({
      extraction_id: item.id,
      person: person.id,
      person_name: person.name,
      verdict,
      content,
      note,
      judged_at: now,
      is_sample: false,
    })),
  );
  const concluded = items.flatMap((item) => {
    const mine = {
      id: "",
      person: person.id,
      personName: person.name,
      verdict,
      content,
      note,
      judgedAt: now,
      isSample: false,
    };
    const conclusion = conclude(
      [...item.standing.filter((one) => one.person !== person.id), mine],
      item.proposal,
      confirmers,
    );
    return conclusion ? [{ item, conclusion }] : [];
  });
  await insertConclusions(
    ctx.tx,
    concluded.map(({ item, conclusion }) => ({ ...concludedBy(ctx, item), ...conclusion, note })),
  );
  await recordEvent(ctx, {
    kind: "policy.extractions-judged",
    subject: documentId,
    after: { ...input, extractions: items.map((item) => item.key), concluded: concluded.map(({ item }) => item.key) },
    ...(note ? { basis: note } : {}),
  });
  await announceConclusions(
    ctx,
    concluded.map(({ item }) => item),
  );
  return { concluded: concluded.length };
}

/** Takes one's own judgement back; a conclusion that rested on it is reopened. */
export async function withdrawJudgement(ctx: Ctx, code: string, extraction: string): Promise<void> {
  const { items, documentId } = await lockedReview(ctx, code, [extraction]);
  const item = items[0]!;
  const person = ctx.actor!;
  refuse(withdrawRefusal(item.standing, item.conclusion, person.id));
  await insertJudgements(ctx.tx, [
    {
      extraction_id: item.id,
      person: person.id,
      person_name: person.name,
      verdict: "withdraw",
      content: null,
      note: null,
      judged_at: ctx.clock.now(),
      is_sample: false,
    },
  ]);
  if (item.conclusion) {
    await insertConclusions(ctx.tx, [
      { ...concludedBy(ctx, item), outcome: "reopened", content: null, way: "withdrawal", note: null },
    ]);
  }
  await recordEvent(ctx, { kind: "policy.judgement-withdrawn", subject: documentId, after: { extraction: item.key } });
  if (item.conclusion) await announceConclusions(ctx, [item]);
}

/** Settles what two people disagree on, or reopens what was concluded; always with a note. */
export async function settle(ctx: Ctx, code: string, extraction: string, input: Settlement): Promise<void> {
  const { items, documentId } = await lockedReview(ctx, code, [extraction]);
  const item = items[0]!;
  refuse(settleRefusal(input.outcome, item.state, item.standing, ctx.actor!.id));
  const content = input.outcome === "confirmed" ? (input.content ?? item.proposal) : null;
  if (content && content.kind !== item.kind) throw new AppError("policy.judgement-content");
  await insertConclusions(ctx.tx, [
    { ...concludedBy(ctx, item), outcome: input.outcome, content, way: "settlement", note: input.note },
  ]);
  await recordEvent(ctx, {
    kind: "policy.extraction-settled",
    subject: documentId,
    before: item.conclusion && { outcome: item.conclusion.outcome, content: item.conclusion.content },
    after: { extraction: item.key, outcome: input.outcome, content },
    basis: input.note,
  });
  await announceConclusions(ctx, [item]);
}

/** Adds a target, goal or task that the compiler missed; it is reviewed like any other, by others than its proposer too. */
export async function proposeByHand(ctx: Ctx, code: string, input: HandProposal): Promise<{ id: string; key: string }> {
  const review = await editionReview(ctx.tx, code, input.edition);
  if (!review) throw new AppError("policy.edition-not-found");
  await lockReview(ctx.tx, review.editionId);
  const fresh = (await editionReview(ctx.tx, code, input.edition))!;
  refuse(proposalRefusal(input, { textLength: fresh.compiled.text.length, items: fresh.items }));
  const nodes = await policyTables(ctx.tx)
    .selectFrom("policy.clause")
    .select(["node", "span"])
    .where("edition_id", "=", review.editionId)
    .execute();
  const { content } = input;
  const { id, localId } = await insertHandProposal(ctx.tx, {
    editionId: review.editionId,
    kind: content.kind,
    node: nodeAt(
      nodes.map(({ node, span }) => ({ node, ...spanOf(span) })),
      input.start,
    ),
    start: input.start,
    end: input.end,
    content: content.kind === "target" ? content.target : content.kind === "goal" ? content.goal : content.task,
    by: ctx.actor!.id,
    at: ctx.clock.now(),
  });
  const key = `${content.kind}:${localId}`;
  await recordEvent(ctx, { kind: "policy.extraction-proposed", subject: fresh.documentId, after: { key, ...input } });
  return { id, key };
}

/** Later modules follow what became of a sentence, in the same transaction. */
const announceConclusions = (ctx: Ctx, items: readonly ExtractionReview[]): Promise<void> =>
  items.length === 0
    ? Promise.resolve()
    : announce(
        ctx,
        "policy.extractions-concluded",
        items.map(({ id }) => id),
      );

const concludedBy = (ctx: Ctx, item: ExtractionReview) => ({
  extraction_id: item.id,
  concluded_by: ctx.actor!.id,
  concluded_by_name: ctx.actor!.name,
  concluded_at: ctx.clock.now(),
  is_sample: false,
});

// Read again after the lock: what another person judged in between must be seen.
async function lockedReview(ctx: Ctx, code: string, ids: readonly string[]) {
  const edition = await reviewTables(ctx.tx)
    .selectFrom("policy.extraction as x")
    .innerJoin("policy.edition as e", "e.id", "x.edition_id")
    .innerJoin("policy.document as d", "d.id", "e.document_id")
    .select(["e.id", "e.number"])
    .where("d.code", "=", code)
    .where("x.id", "=", ids[0]!)
    .executeTakeFirst();
  if (!edition) throw new AppError("policy.extraction-not-found");
  await lockReview(ctx.tx, edition.id);
  const review = (await editionReview(ctx.tx, code, edition.number))!;
  const byId = new Map(review.items.map((item) => [item.id, item]));
  const items = [...new Set(ids)].map((id) => byId.get(id));
  if (items.some((item) => item === undefined)) throw new AppError("policy.extraction-not-found");
  return { documentId: review.documentId, items: items as ExtractionReview[] };
}
