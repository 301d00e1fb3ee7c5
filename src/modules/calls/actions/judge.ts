import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { AssignmentState, Declaration, Review, SaveSheet } from "../contract/review.ts";
import { canonicalJson } from "../rules/canonical-json.ts";
import { sealRefusal, sheetRefusal } from "../rules/review.ts";
import { addConflicts, keepSheet, moveAssignment } from "../store/reviews.ts";
import { readReview } from "../views/reviews.ts";

interface Held {
  readonly id: string;
  readonly root_id: string;
  readonly dossier_id: string;
  readonly expert_id: string;
  readonly state: AssignmentState;
}

/** The own review of who asks, held until the end of the transaction. */
async function ownReview(ctx: Ctx, id: string, states: readonly AssignmentState[]): Promise<Held> {
  const { rows } = await sql<Held>`
    select id, root_id, dossier_id, expert_id, state from calls.assignment
    where id = ${id} and calls.is_own_expert(expert_id) for update`.execute(ctx.tx);
  const [row] = rows;
  if (!row) throw new AppError("calls.review-not-found");
  if (!states.includes(row.state)) throw new AppError("calls.review-state");
  return row;
}

/** An expert says, before reading on, whether something ties it to the application; what it says is kept as evidence. */
export async function declare(ctx: Ctx, id: string, { hasConflict, words }: Declaration): Promise<void> {
  const review = await ownReview(ctx, id, ["asked", "accepted"]);
  if (hasConflict && words === "") throw new AppError("calls.reason-needed");
  if (hasConflict)
    await addConflicts(ctx, [
      {
        root_id: review.root_id,
        dossier_id: review.dossier_id,
        expert_id: review.expert_id,
        kind: "declared",
        concerns: review.dossier_id,
        evidence: words,
        found_by: "expert",
      },
    ]);
  await moveAssignment(ctx, id, { state: hasConflict ? "declined" : "accepted", words: words || null });
  await recordEvent(ctx, {
    kind: "calls.conflict-declared",
    subject: review.dossier_id,
    after: { assignment: id, hasConflict },
  });
}

/** Nobody judges what the stage does not show: an application that is not under review yet, or not any more. */
async function shownReview(ctx: Ctx, id: string): Promise<Review> {
  const review = await readReview(ctx, id);
  if (review.content === null) throw new AppError("calls.not-in-stage");
  return review;
}

/** Keeps the draft of a sheet, seen by its expert alone. */
export async function saveSheet(ctx: Ctx, id: string, { version, scores }: SaveSheet): Promise<{ version: number }> {
  const held = await ownReview(ctx, id, ["accepted"]);
  const review = await shownReview(ctx, id);
  if (review.sheetVersion !== version)
    throw new AppError("calls.changed-since", { seen: version, now: review.sheetVersion });
  refuse(sheetRefusal(review.criteria, scores));
  await keepSheet(ctx, {
    assignment_id: id,
    dossier_id: held.dossier_id,
    expert_id: held.expert_id,
    scores,
    version: version + 1,
    seal: null,
  });
  return { version: version + 1 };
}

/**
 * Seals a sheet: it never changes again, and its hash stands in the chain of events, so that nobody can say it was another.
 * A number of its own goes into the hash: few points could otherwise be guessed from it before the sheets are open.
 */
export async function sealSheet(ctx: Ctx, id: string): Promise<{ sha256: string; sealedAt: string }> {
  const held = await ownReview(ctx, id, ["accepted"]);
  const review = await shownReview(ctx, id);
  refuse(sealRefusal(review.criteria, review.scores, review.leastWords));
  const sealedAt = ctx.clock.now().toISOString();
  const salt = randomBytes(16).toString("hex");
  const sealed = { assignment: id, dossier: held.dossier_id, expert: held.expert_id, scores: review.scores, salt };
  const sha256 = createHash("sha256").update(canonicalJson(sealed)).digest("hex");
  await keepSheet(ctx, {
    assignment_id: id,
    dossier_id: held.dossier_id,
    expert_id: held.expert_id,
    scores: review.scores,
    version: review.sheetVersion + 1,
    seal: { sha256, salt },
  });
  await moveAssignment(ctx, id, { state: "sealed" });
  await recordEvent(ctx, { kind: "calls.sheet-sealed", subject: held.dossier_id, after: { assignment: id, sha256 } });
  return { sha256, sealedAt };
}
