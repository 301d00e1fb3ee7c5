import { sql } from "kysely";
import { machineOf } from "../../../engines/workflow/acts.ts";
import type { Workflow } from "../../../engines/workflow/contract.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { ObjectionAnswer, Proposals } from "../contract/dossier.ts";
import { kinds } from "../message-kinds.ts";
import { totalAsked } from "../rules/content.ts";
import { takesObjections } from "../rules/objection.ts";
import { asksForProposals } from "../rules/review.ts";
import { unmetWords } from "../rules/unmet-words.ts";
import { addObjection, closeObjection, keepProposals } from "../store/reviews.ts";
import { contentsOf } from "../views/content.ts";
import { organisationName } from "../views/organisation-name.ts";
import { situationOf } from "../views/situation.ts";
import { findDossier, heldDossier, heldDossiers, partiesOf, type Stored } from "../views/stored.ts";
import { workflowOf } from "../views/workflows.ts";

/** Notes what is proposed for applications, until the proposal is put forward. Support needs an amount, not above what was asked. */
export async function propose(ctx: Ctx, id: string, { proposals }: Proposals): Promise<{ count: number }> {
  const call = await heldDossier(ctx, id);
  if (!call) throw new AppError("calls.not-found");
  if (!(await partiesOf(ctx, id)).includes("office")) throw new AppError("calls.not-yours");
  const workflow = await workflowOf(ctx.tx, call.workflow, call.workflow_version);
  const held = new Map(
    (
      await heldDossiers(
        ctx,
        proposals.map(({ dossier }) => dossier),
      )
    ).map((one) => [one.id, one]),
  );
  const contents = await contentsOf(ctx, [...held.keys()]);
  for (const { dossier: of, verdict, amount } of proposals) {
    const dossier = held.get(of);
    if (!dossier || dossier.root_id !== call.root_id) throw new AppError("calls.not-found");
    if (![call, dossier].some((one) => asksForProposals(workflow, one))) throw new AppError("calls.proposal-late");
    const asked = totalAsked(contents.get(of)?.content ?? { budget: [] });
    if (verdict === "support" && asked > 0 && (amount === null || amount > asked))
      throw new AppError("calls.proposal-amount", { title: dossier.title, asked: asked / 100 });
    if (verdict === "support" && (await failsSupport(ctx, workflow, dossier)))
      throw new AppError("calls.unmet", {
        missing: unmetWords(workflow, { is: "holds", what: "passes" }, ctx.language),
      });
  }
  await keepProposals(
    ctx,
    proposals.map(({ dossier, verdict, amount, reason }) => ({
      dossier_id: dossier,
      root_id: call.root_id,
      verdict,
      amount: verdict === "support" ? amount : null,
      reason,
    })),
  );
  await recordEvent(ctx, { kind: "calls.proposed", subject: id, after: { proposals } });
  return { count: proposals.length };
}

/** Whether the act that would support it asks for the pass mark and it was not reached: then it would stand still in publicity. */
async function failsSupport(ctx: Ctx, workflow: Workflow, dossier: Stored): Promise<boolean> {
  const needsToPass = machineOf(workflow, dossier.machine).acts.some(
    ({ code, needs }) => code === "support" && needs.some((need) => need.is === "holds" && need.finding === "passes"),
  );
  return needsToPass && !(await situationOf(ctx, dossier, workflow)).findings.includes("passes");
}

/** An objection to what is publicised. It has to be answered before the decision. */
export async function object(ctx: Ctx, id: string, words: string): Promise<{ id: string }> {
  const dossier = await findDossier(ctx, id);
  if (!dossier) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version);
  if (!takesObjections(workflow, dossier)) throw new AppError("calls.objection-late");
  const made = await addObjection(ctx, { root_id: dossier.root_id, dossier_id: id, words });
  const event = await recordEvent(ctx, { kind: "calls.objected", subject: id, after: { objection: made } });
  const by = (await organisationName(ctx)) ?? ctx.actor!.name;
  await tell(ctx, { kind: kinds.objectionMade, event, subject: id, params: { call: dossier.title, by } });
  return { id: made };
}

/** Answers an objection, with reasons; who proposed what it is about may answer, but never who made it. */
export async function answerObjection(ctx: Ctx, id: string, answer: ObjectionAnswer): Promise<void> {
  const { rows } = await sql<{ dossier_id: string; made_by: string; outcome: string | null }>`
    select dossier_id, made_by, outcome from calls.objection where id = ${id} for update`.execute(ctx.tx);
  const [row] = rows;
  if (!row) throw new AppError("calls.objection-not-found");
  if (row.made_by === ctx.actor!.id) throw new AppError("calls.same-person");
  if (row.outcome !== null) throw new AppError("calls.objection-answered");
  await closeObjection(ctx, id, answer);
  await recordEvent(ctx, {
    kind: "calls.objection-answered",
    subject: row.dossier_id,
    after: { objection: id, outcome: answer.outcome },
    basis: answer.answer,
  });
}
