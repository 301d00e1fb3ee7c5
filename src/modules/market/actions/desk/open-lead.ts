import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { NewLead } from "../../contract/lead.ts";
import { openRefusal } from "../../rules/lead.ts";
import { addLead, leadTables, lockPair, settleProposal, takeBackRefusals } from "../../store/leads.ts";
import { isLicensedAlone } from "../../views/licensed-result.ts";
import { readGoodOf } from "../../views/match-goods.ts";
import { pairStates } from "../../views/pair-states.ts";
import { logStep } from "./log-step.ts";
import { moveGoods } from "./move-goods.ts";

/**
 * A broker takes up a pair: it becomes a lead of theirs. A pair has one lead at most that is not refused; who refused it
 * takes it up again where it is, another broker anew. @throws AppError `market.lead-open-already`
 */
export async function openLead(ctx: Ctx, input: NewLead): Promise<{ id: string }> {
  const actor = ctx.actor!;
  const demand = await readGoodOf(ctx, "demand", input.demand);
  const result = await readGoodOf(ctx, "result", input.result);
  if (await isLicensedAlone(ctx, input.result, null)) throw new AppError("market.lead-result-licensed");
  if (!demand.isOffered || !result.isOffered)
    throw new AppError("market.lead-good-not-found", { side: demand.isOffered ? "result" : "demand" });
  refuse(openRefusal(actor, { demandOwner: demand.ownerId, resultOwner: result.ownerId }));
  const pair = { demandId: input.demand, resultId: input.result };
  await lockPair(ctx.tx, pair);
  const [now] = await pairStates(ctx.tx, [input]);
  if (now!.state === "in-work" || (await hadLead(ctx, pair))) throw new AppError("market.lead-open-already");
  const at = ctx.clock.now();
  const id = await addLead(ctx.tx, {
    demand_id: input.demand,
    result_id: input.result,
    demand_owner_id: demand.ownerId,
    result_owner_id: result.ownerId,
    stage: "matched",
    broker_id: actor.id,
    broker_name: actor.name,
    opened_at: at,
    stage_since: at,
    last_talk: civilDay(ctx.clock),
    is_sample: demand.shown.isSample || result.shown.isSample,
  });
  if (id === null) throw new AppError("market.lead-open-already");
  await takeBackRefusals(ctx.tx, pair, at);
  await settleProposal(ctx.tx, pair, "taken", at);
  await logStep(ctx, id, { act: "open", from: null, to: "matched", note: input.words });
  await moveGoods(ctx, { id, demand_id: input.demand, result_id: input.result }, "matched", null);
  await recordEvent(ctx, { kind: "market.lead-opened", subject: id, after: input });
  return { id };
}

/** Whether the pair is on a lead of this broker already, refused or not. */
async function hadLead(ctx: Ctx, { demandId, resultId }: { demandId: string; resultId: string }): Promise<boolean> {
  const found = await leadTables(ctx.tx)
    .selectFrom("market.lead")
    .select("id")
    .where("demand_id", "=", demandId)
    .where("result_id", "=", resultId)
    .where("broker_id", "=", ctx.actor!.id)
    .executeTakeFirst();
  return found !== undefined;
}
