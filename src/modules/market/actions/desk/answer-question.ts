import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import type { OwnerAnswer } from "../../contract/lead.ts";
import { deskKinds } from "../../message-kinds-desk.ts";
import { isEndedByOwner } from "../../rules/lead.ts";
import { answerQuestion, changeLead, leadTables } from "../../store/leads.ts";
import { lockLead } from "./lock-lead.ts";
import { logStep } from "./log-step.ts";
import { moveGoods } from "./move-goods.ts";
import { keepLeadRefusal } from "./refuse-pair.ts";

/** An owner answers a broker. Who does not want to go on says why: a lead that is not signed ends, and pairs like it come lower. */
export async function answerOwner(ctx: Ctx, id: string, { wants, reason, words }: OwnerAnswer): Promise<void> {
  const actor = ctx.actor!;
  const question = await leadTables(ctx.tx)
    .selectFrom("market.lead_question")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!question) throw new AppError("market.question-not-found");
  const lead = await lockLead(ctx, question.lead_id);
  const owner = question.side === "demand" ? lead.demand_owner_id : lead.result_owner_id;
  if (owner === null || actor.organisationId !== owner) throw new AppError("market.lead-not-yours");
  // Read again under the lock of its lead: of two colleagues who answer at once the second is told.
  const { answered_at } = await leadTables(ctx.tx)
    .selectFrom("market.lead_question")
    .select("answered_at")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  if (answered_at !== null) throw new AppError("market.question-answered");
  await answerQuestion(ctx.tx, id, {
    answered_at: ctx.clock.now(),
    answered_by_name: actor.name,
    wants,
    reason,
    answer: words,
  });
  const { side } = question;
  const ends = !wants && isEndedByOwner(lead.stage);
  await logStep(ctx, lead.id, {
    act: "answer",
    from: lead.stage,
    to: lead.stage,
    note: words,
    detail: { side, wants, reason },
  });
  if (ends) {
    await keepLeadRefusal(ctx, lead, { reason: reason!, side, words });
    await moveGoods(ctx, lead, "refused", words);
    await logStep(ctx, lead.id, {
      act: "refuse",
      from: lead.stage,
      to: "refused",
      note: words,
      detail: { reason, side },
    });
  }
  await changeLead(
    ctx.tx,
    lead.id,
    ends
      ? { stage: "refused", stage_since: ctx.clock.now(), last_talk: civilDay(ctx.clock), agreed_next: null }
      : { last_talk: civilDay(ctx.clock) },
  );
  const event = await recordEvent(ctx, {
    kind: "market.question-answered",
    subject: lead.id,
    after: { wants, reason, words },
  });
  await tell(ctx, {
    kind: deskKinds.questionAnswered,
    event,
    subject: lead.id,
    params: { by: actor.name, wants: wants ? 1 : 0 },
    people: [lead.broker_id],
  });
}
