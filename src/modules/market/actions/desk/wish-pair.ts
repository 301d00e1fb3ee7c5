import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { WishPair } from "../../contract/lead.ts";
import { answerRefusal, sideOf } from "../../rules/lead.ts";
import { addWish, keepProposals, lockPair } from "../../store/leads.ts";
import { readGoodOf } from "../../views/match-goods.ts";
import { readPair } from "../../views/matches.ts";

/** The owner of one side says that a pair is wanted: brokers see it first, with what the owner asks of them. Said twice it stays one. */
export async function wishPair(ctx: Ctx, input: WishPair): Promise<void> {
  const actor = ctx.actor!;
  const demand = await readGoodOf(ctx, "demand", input.demand);
  const result = await readGoodOf(ctx, "result", input.result);
  const owners = { demandOwner: demand.ownerId, resultOwner: result.ownerId };
  refuse(answerRefusal(actor, owners));
  await lockPair(ctx.tx, { demandId: input.demand, resultId: input.result });
  const { pair, fit } = await readPair(ctx, input.demand, input.result);
  if (pair.state !== "free") throw new AppError("market.pair-in-work");
  const at = ctx.clock.now();
  const isNew = await addWish(ctx.tx, {
    demand_id: input.demand,
    result_id: input.result,
    side: sideOf(actor, owners)!,
    words: input.words,
    wished_at: at,
    wished_by: actor.id,
    wished_by_name: actor.name,
  });
  if (!isNew) return;
  await keepProposals(ctx.tx, [{ demandId: input.demand, resultId: input.result, score: Math.min(1, fit.score) }], at);
  await recordEvent(ctx, { kind: "market.pair-wished", subject: input.demand, after: input });
}
