import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { tell } from "../../../messages/index.ts";
import type { ConceptActInput } from "../../contract/lead.ts";
import { deskKinds } from "../../message-kinds-desk.ts";
import { conceptRefusal, conceptTransitions } from "../../rules/lead.ts";
import { leadTables, moveConcept } from "../../store/leads.ts";
import { lockLead } from "./lock-lead.ts";
import { logStep } from "./log-step.ts";

/** Brings a proof of concept on: started, decided, declined, or asked for again. */
export async function actOnConcept(ctx: Ctx, id: string, input: ConceptActInput): Promise<{ version: number }> {
  const found = await leadTables(ctx.tx)
    .selectFrom("market.concept_proof")
    .select("lead_id")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new AppError("market.concept-not-found");
  const lead = await lockLead(ctx, found.lead_id);
  const concept = await leadTables(ctx.tx)
    .selectFrom("market.concept_proof")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const refusal = conceptRefusal(input.act, concept.state, ctx.actor!, lead.broker_id);
  if (refusal?.code !== "market.concept-state") refuse(refusal);
  if (concept.version !== input.version)
    throw new AppError("market.concept-changed", { seen: input.version, now: concept.version, state: concept.state });
  refuse(refusal);
  const { to } = conceptTransitions[input.act];
  await moveConcept(ctx.tx, id, { state: to, state_since: ctx.clock.now(), decision: input.words });
  await logStep(ctx, lead.id, {
    act: "decide-concept",
    from: lead.stage,
    to: lead.stage,
    note: input.words,
    detail: { concept: to },
  });
  const event = await recordEvent(ctx, {
    kind: "market.concept-moved",
    subject: lead.id,
    before: { state: concept.state },
    after: input,
    basis: input.words,
  });
  if (input.act !== "ask-again")
    await tell(ctx, {
      kind: deskKinds.conceptDecided,
      event,
      subject: lead.id,
      params: { state: to },
      people: [lead.broker_id],
    });
  return { version: concept.version + 1 };
}
