import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import { deskKinds } from "../../message-kinds-desk.ts";
import { stageWithContract } from "../../rules/thread.ts";
import { changeLead } from "../../store/leads.ts";
import { lockLead } from "./lock-lead.ts";
import { logStep } from "./log-step.ts";
import { moveGoods } from "./move-goods.ts";

/** The contract that came of a lead was registered: the lead bears its number from now on, and has come to a contract. */
export async function signLead(ctx: Ctx, id: string, number: string): Promise<void> {
  const lead = await lockLead(ctx, id);
  const to = stageWithContract(lead.stage);
  const isNew = to !== lead.stage;
  await changeLead(ctx.tx, id, {
    contract: number,
    ...(isNew ? { stage: to, stage_since: ctx.clock.now(), last_talk: civilDay(ctx.clock), agreed_next: null } : {}),
  });
  await logStep(ctx, id, { act: "register", from: lead.stage, to, detail: { contract: number } });
  if (isNew) await moveGoods(ctx, lead, to, number);
  const event = await recordEvent(ctx, {
    kind: "market.lead-moved",
    subject: id,
    before: { stage: lead.stage, version: lead.version },
    after: { act: "register", stage: to, contract: number },
  });
  await tell(ctx, {
    kind: deskKinds.contractRegistered,
    event,
    subject: id,
    params: { number },
    people: [lead.broker_id],
  });
}
