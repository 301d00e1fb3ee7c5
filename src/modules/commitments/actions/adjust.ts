import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { AnswerAdjustment, ProposeAdjustment } from "../contract/adjustment.ts";
import { kinds } from "../message-kinds.ts";
import { adjustmentApproverIsAnother } from "../parameters.ts";
import { aimOn, proposalRefusal } from "../rules/adjustment.ts";
import { addAdjustment, adjustmentTables, answerAdjustment } from "../store/adjustments.ts";
import { addSteps, commitmentsTables, moveCommitment } from "../store.ts";
import { adjustmentRows, approvedOf, newAim, oldAim } from "../views/adjustments.ts";
import { lockStandings } from "../views/situation.ts";
import { renewLamps } from "./lamps.ts";

/** Proposes that the target of a commitment be another from a day on; another person answers. Returns the proposal's id. */
export async function proposeAdjustment(
  ctx: Ctx,
  commitment: string,
  input: ProposeAdjustment,
): Promise<{ id: string }> {
  const { original, title } = await lockedTarget(ctx, commitment);
  const rows = await adjustmentRows(ctx.tx, commitment);
  if (rows.some(({ answer }) => answer === null)) throw new AppError("commitments.adjustment-open");
  const approved = approvedOf(rows);
  const today = civilDay(ctx.clock);
  const current = aimOn(original, approved, today, null);
  const wanted = { ...input, deadline: input.deadline ?? current.deadline };
  refuse(proposalRefusal(wanted, current, approved.at(-1)?.inForceOn ?? null, today));
  const id = newId();
  const actor = ctx.actor!;
  await addAdjustment(ctx.tx, {
    id,
    commitment_id: commitment,
    number: rows.length + 1,
    old_value: current.value,
    old_deadline: current.deadline,
    new_value: wanted.value,
    new_deadline: wanted.deadline,
    reason: input.reason,
    decision: input.decision,
    in_force_on: input.inForceOn,
    proposed_at: ctx.clock.now(),
    proposed_by: actor.id,
    proposed_by_name: actor.name,
    answer: null,
    answered_at: null,
    answered_by: null,
    answered_by_name: null,
    note: null,
  });
  const event = await recordEvent(ctx, {
    kind: "commitments.adjustment-proposed",
    subject: commitment,
    before: current,
    after: { value: wanted.value, deadline: wanted.deadline, inForceOn: wanted.inForceOn },
    basis: input.decision,
  });
  const params = { title, by: actor.name };
  await tell(ctx, { kind: kinds.adjustmentProposed, event, subject: commitment, params });
  return { id };
}

/** Approves or declines a proposal. From its approval on the target is judged by it, and its deadline is the new one. */
export async function answerProposal(ctx: Ctx, id: string, input: AnswerAdjustment): Promise<{ id: string }> {
  const row = await adjustmentTables(ctx.tx)
    .selectFrom("commitments.adjustment")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("commitments.adjustment-not-found");
  const standing = await lockedTarget(ctx, row.commitment_id);
  const actor = ctx.actor!;
  if (row.proposed_by === actor.id && (await parameterAt(ctx, adjustmentApproverIsAnother)))
    throw new AppError("commitments.adjustment-same-person");
  if (input.answer === "declined" && input.note === null) throw new AppError("commitments.adjustment-note");
  const at = ctx.clock.now();
  const isFirst = await answerAdjustment(ctx.tx, id, {
    answer: input.answer,
    answered_at: at,
    answered_by: actor.id,
    answered_by_name: actor.name,
    note: input.note,
  });
  if (!isFirst) throw new AppError("commitments.adjustment-answered");
  const [from, to] = [oldAim(row), newAim(row)];
  if (input.answer === "approved") {
    const due = to.deadline === null || to.deadline === from.deadline ? null : `${to.deadline}-12-31`;
    await moveCommitment(ctx.tx, row.commitment_id, due === null ? {} : { due_on: due, due_from: "adjusted" });
    await addSteps(ctx.tx, [
      {
        id: newId(),
        commitment_id: row.commitment_id,
        act: "adjusted",
        from_state: standing.state,
        to_state: standing.state,
        made_at: at,
        made_by: actor.id,
        made_by_name: actor.name,
        organisation_id: actor.organisationId,
        basis: row.decision,
        note: row.reason,
        detail: due === null ? null : { from: standing.dueOn, to: due },
      },
    ]);
    await renewLamps(ctx, [row.commitment_id]);
  }
  const event = await recordEvent(ctx, {
    kind: "commitments.adjustment-answered",
    subject: row.commitment_id,
    before: from,
    after: { ...to, answer: input.answer },
    basis: row.decision,
  });
  const { title, organisations } = standing;
  const params = { title, answer: input.answer };
  await tell(ctx, { kind: kinds.adjustmentAnswered, event, subject: row.commitment_id, organisations, params });
  return { id };
}

/** The commitment, held until the end of the transaction: two proposals or answers at once come one after the other. */
async function lockedTarget(ctx: Ctx, id: string) {
  const standing = (await lockStandings(ctx, [id])).get(id);
  if (!standing) throw new AppError("commitments.not-found");
  const { content } = await commitmentsTables(ctx.tx)
    .selectFrom("commitments.commitment")
    .select("content")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  if (content.kind !== "target") throw new AppError("commitments.adjustment-no-target");
  return {
    original: { value: content.target.value, deadline: content.target.deadline },
    title: standing.title,
    organisations: standing.situation.units,
    state: standing.situation.state,
    dueOn: standing.dueOn,
  };
}
