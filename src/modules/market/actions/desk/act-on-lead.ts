import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import { parameterAt } from "../../../parameters/index.ts";
import type { LeadAct, LeadActInput } from "../../contract/lead.ts";
import { deskKinds } from "../../message-kinds-desk.ts";
import { leadAnswerDays } from "../../parameters-desk.ts";
import {
  conflictRefusal,
  dayPlus,
  followUpRefusal,
  handOverRefusal,
  isEnded,
  leadActRefusal,
  leadTransitions,
  workRefusal,
} from "../../rules/lead.ts";
import {
  addConcept,
  addInterest,
  addQuestion,
  changeLead,
  leadTables,
  lockPair,
  settleProposal,
  takeBackRefusals,
} from "../../store/leads.ts";
import { holdResult } from "../../store/licences.ts";
import { brokersNow } from "../../views/brokers.ts";
import { isLicensedAlone } from "../../views/licensed-result.ts";
import { readGoods } from "../../views/match-goods.ts";
import { pairStates } from "../../views/pair-states.ts";
import { lockLead, refuseChanged } from "./lock-lead.ts";
import { logStep } from "./log-step.ts";
import { moveGoods } from "./move-goods.ts";
import { keepLeadRefusal } from "./refuse-pair.ts";

type Locked = Awaited<ReturnType<typeof lockLead>>;
type Input<Act extends LeadActInput["act"]> = Extract<LeadActInput, { act: Act }>;
/** Who is told of an act, once it stands in the event log. */
type Told = Omit<Parameters<typeof tell>[1], "event">;

/** Does something with a lead. Throws `market.lead-changed` when somebody was faster. */
export async function actOnLead(ctx: Ctx, id: string, input: LeadActInput): Promise<{ version: number }> {
  const lead = await lockLead(ctx, id);
  const told = await perform(ctx, lead, input);
  const event = await recordEvent(ctx, {
    kind: "market.lead-moved",
    subject: id,
    before: { stage: lead.stage, version: lead.version },
    after: input,
    ...("words" in input && input.words !== null ? { basis: input.words } : {}),
  });
  if (told) await tell(ctx, { ...told, event });
  return { version: lead.version + 1 };
}

async function perform(ctx: Ctx, lead: Locked, input: LeadActInput): Promise<Told | null> {
  switch (input.act) {
    case "hand-over":
      return handOver(ctx, lead, input);
    case "declare":
      return declare(ctx, lead, input);
    case "follow-up":
      return followUp(ctx, lead, input);
    case "ask":
      return askOwner(ctx, lead, input);
    case "prove-concept":
      return askForProof(ctx, lead, input);
    default:
      return move(ctx, lead, input);
  }
}

/** These need a result that nobody else may use alone. */
const needsFreeResult: readonly LeadAct[] = ["try", "sign", "reopen"];

/** To another stage: the talk of today counts as the last one, and an agreed day is over. */
async function move(ctx: Ctx, lead: Locked, input: Input<LeadAct>): Promise<null> {
  const refusal = leadActRefusal(input.act, lead.situation, ctx.actor!);
  if (refusal?.code !== "market.lead-stage") refuse(refusal);
  refuseChanged(lead, input.version);
  refuse(refusal);
  const { to } = leadTransitions[input.act];
  const pair = { demandId: lead.demand_id, resultId: lead.result_id };
  if (input.act === "reopen") await refuseTaken(ctx, pair);
  if (needsFreeResult.includes(input.act)) {
    // Whoever signs a licence of the result at the same time comes before or after.
    await holdResult(ctx.tx, lead.result_id);
    if (await isLicensedAlone(ctx, lead.result_id, lead.id)) throw new AppError("market.lead-result-licensed");
  }
  const change = () =>
    changeLead(ctx.tx, lead.id, {
      stage: to,
      stage_since: ctx.clock.now(),
      last_talk: civilDay(ctx.clock),
      agreed_next: null,
      ...(input.act === "sign" ? { contract: input.contract } : {}),
      ...(input.act === "reopen" ? { contract: null } : {}),
    });
  if (!isEnded(to)) await change();
  if (input.act === "refuse") await keepLeadRefusal(ctx, lead, input);
  await moveGoods(ctx, lead, to, input.words);
  if (isEnded(to)) await change();
  if (input.act === "reopen") {
    await takeBackRefusals(ctx.tx, pair, ctx.clock.now());
    await settleProposal(ctx.tx, pair, "taken", ctx.clock.now());
  }
  await logStep(ctx, lead.id, {
    act: input.act,
    from: lead.stage,
    to,
    note: input.words,
    ...(input.act === "refuse" ? { detail: { reason: input.reason, side: input.side } } : {}),
    ...(input.act === "sign" ? { detail: { contract: input.contract } } : {}),
  });
  return null;
}

/** Another broker may have taken up the pair since it was refused. */
async function refuseTaken(ctx: Ctx, pair: { demandId: string; resultId: string }): Promise<void> {
  await lockPair(ctx.tx, pair);
  const [now] = await pairStates(ctx.tx, [{ demand: pair.demandId, result: pair.resultId }]);
  if (now!.state === "in-work") throw new AppError("market.lead-open-already");
}

/** What its broker does while it goes on, without moving it. */
function refuseUnlessAtWork(ctx: Ctx, lead: Locked, input: { act: LeadActInput["act"]; version: number }): void {
  refuse(workRefusal(lead.situation, ctx.actor!));
  refuseChanged(lead, input.version);
  if (isEnded(lead.stage)) throw new AppError("market.lead-stage", { act: input.act, stage: lead.stage });
}

async function followUp(ctx: Ctx, lead: Locked, input: Input<"follow-up">): Promise<null> {
  refuseUnlessAtWork(ctx, lead, input);
  const { on, way, side, nextOn } = input;
  refuse(followUpRefusal(on, nextOn, civilDay(ctx.clock)));
  await changeLead(ctx.tx, lead.id, { last_talk: on > lead.last_talk ? on : lead.last_talk, agreed_next: nextOn });
  await logStep(ctx, lead.id, {
    act: input.act,
    from: lead.stage,
    to: lead.stage,
    note: input.words,
    detail: { talk: { on, way, side, nextOn } },
  });
  return null;
}

/** An owner is asked, and told so; one question to a side at a time. */
async function askOwner(ctx: Ctx, lead: Locked, input: Input<"ask">): Promise<Told> {
  refuseUnlessAtWork(ctx, lead, input);
  const { side, words } = input;
  const owner = side === "demand" ? lead.demand_owner_id : lead.result_owner_id;
  if (owner === null) throw new AppError("market.lead-owner-away");
  const open = await leadTables(ctx.tx)
    .selectFrom("market.lead_question")
    .select("id")
    .where("lead_id", "=", lead.id)
    .where("side", "=", side)
    .where("answered_at", "is", null)
    .executeTakeFirst();
  if (open) throw new AppError("market.question-open", { side });
  const due = dayPlus(civilDay(ctx.clock), await parameterAt(ctx, leadAnswerDays));
  await addQuestion(ctx.tx, {
    lead_id: lead.id,
    side,
    words,
    asked_at: ctx.clock.now(),
    asked_by_name: ctx.actor!.name,
    due,
  });
  await changeLead(ctx.tx, lead.id, {});
  await logStep(ctx, lead.id, { act: "ask", from: lead.stage, to: lead.stage, note: words, detail: { side } });
  const good = (await readGoods(ctx, side, [side === "demand" ? lead.demand_id : lead.result_id]))
    .values()
    .next().value;
  return {
    kind: deskKinds.questionAsked,
    subject: lead.id,
    params: { title: good?.shown.title.zh ?? "", due },
    organisations: [owner],
  };
}

/**
 * Another broker goes on with it, also of another platform; everything done so far stays with the lead, and the log says from
 * which platform it went to which.
 */
async function handOver(ctx: Ctx, lead: Locked, input: Input<"hand-over">): Promise<Told> {
  const brokers = await brokersNow(ctx);
  const next = brokers.find(({ id }) => id === input.person) ?? null;
  refuse(handOverRefusal(lead.situation, ctx.actor!, next));
  refuseChanged(lead, input.version);
  if (isEnded(lead.stage)) throw new AppError("market.lead-stage", { act: input.act, stage: lead.stage });
  await logStep(ctx, lead.id, {
    act: input.act,
    from: lead.stage,
    to: lead.stage,
    note: input.words,
    detail: {
      person: next!.name,
      houses: { from: brokers.find(({ id }) => id === lead.broker_id)?.house ?? null, to: next!.house },
    },
  });
  await changeLead(ctx.tx, lead.id, {
    broker_id: next!.id,
    broker_name: next!.name,
    handed_by: [...new Set([...lead.handed_by, lead.broker_id])],
  });
  return { kind: deskKinds.handedOver, subject: lead.id, params: { from: lead.broker_name }, people: [next!.id] };
}

/** Its broker says that they are no stranger to a side: from now on they can only hand it over. */
async function declare(ctx: Ctx, lead: Locked, input: Input<"declare">): Promise<null> {
  const actor = ctx.actor!;
  if (actor.id !== lead.broker_id) throw new AppError("market.lead-not-yours");
  refuse(conflictRefusal(actor, lead.situation));
  refuseChanged(lead, input.version);
  await addInterest(ctx.tx, {
    lead_id: lead.id,
    person_id: actor.id,
    person_name: actor.name,
    kind: input.interest,
    side: input.side,
    words: input.words,
    declared_at: ctx.clock.now(),
  });
  await changeLead(ctx.tx, lead.id, {});
  await logStep(ctx, lead.id, {
    act: input.act,
    from: lead.stage,
    to: lead.stage,
    note: input.words,
    detail: { side: input.side },
  });
  return null;
}

/** A proof of concept joins the queue; one of a lead at a time. */
async function askForProof(ctx: Ctx, lead: Locked, input: Input<"prove-concept">): Promise<null> {
  refuseUnlessAtWork(ctx, lead, input);
  const open = await leadTables(ctx.tx)
    .selectFrom("market.concept_proof")
    .select("id")
    .where("lead_id", "=", lead.id)
    .where("state", "in", ["asked", "running"])
    .executeTakeFirst();
  if (open) throw new AppError("market.concept-open");
  await addConcept(ctx.tx, {
    lead_id: lead.id,
    hypothesis: input.hypothesis,
    test: input.test,
    cost: input.cost,
    asked_at: ctx.clock.now(),
    asked_by_name: ctx.actor!.name,
    is_sample: lead.is_sample,
  });
  await changeLead(ctx.tx, lead.id, {});
  await logStep(ctx, lead.id, { act: input.act, from: lead.stage, to: lead.stage, note: input.hypothesis });
  return null;
}
