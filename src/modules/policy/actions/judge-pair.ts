import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewPairJudgement } from "../contract/alignment.ts";
import { pairRefusal } from "../rules/alignment/judging.ts";
import { alignmentTables, insertPairJudgement, lockPair } from "../store/alignment.ts";
import { alignPlans, judgementsBetween, pairKey, taskLimits } from "../views/alignment.ts";
import { loadPlan } from "../views/alignment-plans.ts";

/**
 * Says what two extractions of two documents are to each other, or that they have nothing to do with each other, or takes one's own
 * word back. Who has not seen the judgement in force is refused, so that nobody overwrites another unseen. Returns the judgement's id.
 */
export async function judgePair(ctx: Ctx, input: NewPairJudgement): Promise<{ id: string }> {
  await lockPair(ctx.tx, input.upper, input.lower);
  const [upper, lower] = [await extractionOf(ctx, input.upper), await extractionOf(ctx, input.lower)];
  const key = pairKey(input.upper, input.lower);
  const row = (await judgementsBetween(ctx.tx, upper.document, lower.document)).get(key);
  const standing = row && row.verdict !== "withdraw" ? { id: row.id, verdict: row.verdict, person: row.person } : null;
  const proposal = upper.document === lower.document ? undefined : await proposalOf(ctx, upper, lower);
  const pair = { upper, lower, isProposed: proposal !== undefined };
  refuse(pairRefusal(input, pair, standing, ctx.actor!.id));
  const { verdict, relation, note } = input;
  const id = await insertPairJudgement(ctx.tx, {
    upper_extraction: input.upper,
    lower_extraction: input.lower,
    verdict,
    relation,
    note,
    proposal: proposal ?? null,
    person: ctx.actor!.id,
    person_name: ctx.actor!.name,
    judged_at: ctx.clock.now(),
  });
  await recordEvent(ctx, {
    kind: verdict === "withdraw" ? "policy.alignment-withdrawn" : "policy.alignment-judged",
    subject: upper.document,
    ...(row ? { before: { verdict: row.verdict, relation: row.relation, person: row.person } } : {}),
    after: { upper: placeOf(upper), lower: placeOf(lower), verdict, relation },
    ...(note ? { basis: note } : {}),
  });
  return { id };
}

interface Extraction {
  id: string;
  kind: string;
  key: string;
  code: string;
  document: string;
}

const placeOf = ({ code, key }: Extraction) => ({ document: code, key });

/** An extraction of the newest edition of its document: an earlier edition is not aligned any more. */
async function extractionOf(ctx: Ctx, id: string): Promise<Extraction> {
  const row = await alignmentTables(ctx.tx)
    .selectFrom("policy.extraction as x")
    .innerJoin("policy.edition as e", "e.id", "x.edition_id")
    .innerJoin("policy.document as d", "d.id", "e.document_id")
    .select(["x.id", "x.kind", "x.local_id", "d.code", "d.id as document"])
    .where("x.id", "=", id)
    .where("e.number", "=", (build) =>
      build
        .selectFrom("policy.edition as newest")
        .select((one) => one.fn.max<number>("newest.number").as("max"))
        .whereRef("newest.document_id", "=", "e.document_id"),
    )
    .executeTakeFirst();
  if (!row) throw new AppError("policy.extraction-not-found");
  return { id, kind: row.kind, key: `${row.kind}:${row.local_id}`, code: row.code, document: row.document };
}

/** What the rules say of the pair now; undefined when they do not put it together. It stays beside the judgement. */
async function proposalOf(ctx: Ctx, upper: Extraction, lower: Extraction) {
  const [a, b] = [await loadPlan(ctx.tx, upper.code), await loadPlan(ctx.tx, lower.code)];
  const limits = await taskLimits(ctx);
  const { proposals } = await alignPlans(ctx, a, b, limits);
  const found = proposals.find((pair) => pair.upper.key === upper.key && pair.lower.key === lower.key);
  return found && { relation: found.relation, score: found.score, reasons: found.reasons, limits };
}
