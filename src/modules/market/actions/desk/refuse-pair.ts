import type { Item, RefusalReason } from "../../../../engines/match/contract.ts";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { LeadSide, RefusePair } from "../../contract/lead.ts";
import { answerRefusal, openRefusal, sideOf } from "../../rules/lead.ts";
import { addRefusedPair, type LeadDbRow, lockPair, settleProposal } from "../../store/leads.ts";
import { matchItems } from "../../views/candidates.ts";
import { readGoodOf, readGoods } from "../../views/match-goods.ts";
import { pairStates } from "../../views/pair-states.ts";

/** A broker, or the owner of one side, says why a pair does not fit; pairs like it are proposed lower from now on. */
export async function refusePair(ctx: Ctx, input: RefusePair): Promise<void> {
  const actor = ctx.actor!;
  const demand = await readGoodOf(ctx, "demand", input.demand);
  const result = await readGoodOf(ctx, "result", input.result);
  const owners = { demandOwner: demand.ownerId, resultOwner: result.ownerId };
  const side = sideOf(actor, owners);
  refuse(side === null ? openRefusal(actor, owners) : answerRefusal(actor, owners));
  await lockPair(ctx.tx, { demandId: input.demand, resultId: input.result });
  const [pair] = await pairStates(ctx.tx, [input]);
  if (pair!.state !== "free") throw new AppError("market.pair-in-work");
  await keepRefusal(ctx, {
    demand: demand.item,
    result: result.item,
    lead: null,
    reason: input.reason,
    side,
    words: input.words,
    isSample: demand.shown.isSample || result.shown.isSample,
  });
  await recordEvent(ctx, {
    kind: "market.pair-refused",
    subject: input.demand,
    after: input,
    ...(input.words === null ? {} : { basis: input.words }),
  });
}

/** Keeps why the pair of a lead was refused, with what both sides say in public now, or said when they were last offered. */
export async function keepLeadRefusal(
  ctx: Ctx,
  lead: LeadDbRow,
  refused: { reason: RefusalReason; side: LeadSide | null; words: string | null },
): Promise<void> {
  const [demand, result] = [await itemOf(ctx, "demand", lead.demand_id), await itemOf(ctx, "result", lead.result_id)];
  await keepRefusal(ctx, { ...refused, demand, result, lead: lead.id, isSample: lead.is_sample });
}

async function itemOf(ctx: Ctx, side: LeadSide, id: string): Promise<Item> {
  const [indexed] = await matchItems(ctx.tx, side, [id]);
  return indexed ?? (await readGoods(ctx, side, [id])).get(id)?.item ?? { id, fields: [] };
}

async function keepRefusal(
  ctx: Ctx,
  refused: {
    demand: Item;
    result: Item;
    lead: string | null;
    reason: RefusalReason;
    side: LeadSide | null;
    words: string | null;
    isSample: boolean;
  },
): Promise<void> {
  const at = ctx.clock.now();
  const { demand, result } = refused;
  await addRefusedPair(ctx.tx, {
    demand_id: demand.id,
    result_id: result.id,
    lead_id: refused.lead,
    reason: refused.reason,
    side: refused.side,
    words: refused.words,
    refused_at: at,
    refused_by: ctx.actor?.id ?? null,
    refused_by_name: ctx.actor?.name ?? null,
    demandFields: demand.fields,
    resultFields: result.fields,
    is_sample: refused.isSample,
  });
  await settleProposal(ctx.tx, { demandId: demand.id, resultId: result.id }, "refused", at);
}
