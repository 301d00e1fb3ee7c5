import { sql } from "kysely";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import type { LeadStage } from "../../contract/lead.ts";
import { deskKinds } from "../../message-kinds-desk.ts";
import { stageWithContract } from "../../rules/thread.ts";
import { changeLead, type LeadDbRow } from "../../store/leads.ts";
import { lockLead } from "./lock-lead.ts";
import { logStep } from "./log-step.ts";
import { moveGoods } from "./move-goods.ts";

/**
 * The contract that came of a lead was registered: the lead has come to a contract, and bears its number, or that of the
 * first of several.
 */
export async function signLead(ctx: Ctx, id: string, number: string): Promise<void> {
  const lead = await lockLead(ctx, id);
  const to = stageWithContract(lead.stage);
  const isNew = to !== lead.stage;
  await changeLead(ctx.tx, id, {
    contract: (await firstNumber(ctx, id)) ?? number,
    ...(isNew ? { stage: to, stage_since: ctx.clock.now(), last_talk: civilDay(ctx.clock), agreed_next: null } : {}),
  });
  if (isNew) await moveGoods(ctx, lead, to, number);
  await note(ctx, lead, { act: "register", to, number });
}

/**
 * The contract is off the register, or comes of the lead no more. How far the two sides are does not change by that: the
 * lead stays where it is and no longer counts as signed, and its broker is told to look.
 */
export async function unsignLead(ctx: Ctx, id: string, number: string): Promise<void> {
  const lead = await lockLead(ctx, id);
  await changeLead(ctx.tx, id, { contract: (await firstNumber(ctx, id)) ?? lead.contract });
  await note(ctx, lead, { act: "deregister", to: lead.stage, number });
}

async function firstNumber(ctx: Ctx, lead: string): Promise<string | null> {
  const { rows } = await sql<{ number: string }>`
    select number from market.technology_contract where lead_id = ${lead} and state in ('registered', 'amended')
    order by registered_on, number limit 1`.execute(ctx.tx);
  return rows[0]?.number ?? null;
}

async function note(
  ctx: Ctx,
  lead: LeadDbRow,
  { act, to, number }: { act: "register" | "deregister"; to: LeadStage; number: string },
): Promise<void> {
  await logStep(ctx, lead.id, { act, from: lead.stage, to, detail: { contract: number } });
  const event = await recordEvent(ctx, {
    kind: "market.lead-moved",
    subject: lead.id,
    before: { stage: lead.stage, version: lead.version },
    after: { act, stage: to, contract: number },
  });
  await tell(ctx, {
    kind: act === "register" ? deskKinds.contractRegistered : deskKinds.contractGone,
    event,
    subject: lead.id,
    params: { number },
    people: [lead.broker_id],
  });
}
