import { createHash } from "node:crypto";
import { type ActRefusal, machineOf, take } from "../../../engines/workflow/acts.ts";
import type { ActRule, Workflow } from "../../../engines/workflow/contract.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import type { Acted, ActInput, Receipt } from "../contract/dossier.ts";
import { canonicalJson } from "../rules/canonical-json.ts";
import { type UnmetCondition, unmetWords } from "../rules/unmet-words.ts";
import { addActRecord, addReceipt, moveDossier } from "../store/dossiers.ts";
import { childrenOf, verdictOf } from "../views/children.ts";
import { lastReceipt, papersOfDossier } from "../views/papers.ts";
import { otherWriter, wroteProposals } from "../views/proposals.ts";
import {
  actsTaken,
  contentOf,
  findDossier,
  partiesOf,
  type Stored,
  situationOf,
  standingOf,
} from "../views/situation.ts";
import { workflowOf } from "../views/workflows.ts";
import { rankDossiers } from "./rank.ts";
import { tellOfAct } from "./tell-of-acts.ts";

/**
 * Takes an act in a case: where it stands, who acts and what is known are looked at in the same transaction, kept with the
 * act, and everything that the act brings with it is done before it is over.
 * @throws AppError `calls.changed-since`, or why the act cannot be taken
 */
export async function act(ctx: Ctx, id: string, input: ActInput): Promise<Acted> {
  const dossier = await findDossier(ctx, id, true);
  if (!dossier) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version);
  const done = await doneAlready(ctx, workflow, dossier, input);
  if (done) return done;
  if (dossier.version !== input.version)
    throw new AppError("calls.changed-since", { seen: input.version, now: dossier.version });
  const { stage, receipt } = await perform(ctx, workflow, dossier, input.act, input.said);
  return { version: dossier.version + 1, stage, receipt };
}

/** Handing in twice is handing in once: whoever asks again, because an answer was lost, gets the same receipt. */
async function doneAlready(
  ctx: Ctx,
  workflow: Workflow,
  dossier: Stored,
  { act: code, version }: ActInput,
): Promise<Acted | null> {
  const rule = machineOf(workflow, dossier.machine).acts.find((one) => one.code === code);
  if (!rule?.does.includes("receipt") || rule.to !== dossier.stage || version !== dossier.version - 1) return null;
  const receipt = await lastReceipt(ctx, dossier.id);
  return receipt && { version: dossier.version, stage: dossier.stage, receipt };
}

/** Takes one act and what it brings with it. */
async function perform(
  ctx: Ctx,
  workflow: Workflow,
  dossier: Stored,
  code: string,
  said: string | null,
): Promise<{ stage: string; receipt: Receipt | null }> {
  const actor = ctx.actor!;
  const machine = machineOf(workflow, dossier.machine);
  const [parties, situation, standing] = [
    await partiesOf(ctx, dossier.id),
    await situationOf(ctx, dossier, workflow),
    await standingOf(ctx, dossier),
  ];
  const taken = { act: code, actor: { person: actor.id, parties }, situation, said };
  const next = take(workflow, machine, standing, taken);
  if ("refusal" in next) throw refusalError(ctx, workflow, next.refusal);
  if (await wroteProposals(ctx, dossier, machine, code)) throw unmetError(ctx, workflow, [otherWriter]);
  const { stage } = next.standing;
  await addActRecord(ctx, {
    dossier_id: dossier.id,
    position: (await actsTaken(ctx, dossier.id)) + 1,
    act: code,
    from_stage: dossier.stage,
    to_stage: stage,
    actor: actor.id,
    actor_name: actor.name,
    parties,
    organisation_id: actor.organisationId,
    situation,
    said,
  });
  const since = stage === dossier.stage ? dossier.since : civilDay(ctx.clock);
  await moveDossier(ctx, dossier.id, { stage, since });
  const event = await recordEvent(ctx, {
    kind: "calls.moved",
    subject: dossier.id,
    before: { stage: dossier.stage },
    after: { act: code, stage },
    ...(said === null ? {} : { basis: said }),
  });
  const rule = machine.acts.find((one) => one.code === code)!;
  const receipt = await carryOut(ctx, workflow, { ...dossier, stage }, rule, said);
  await tellOfAct(ctx, { event, dossier: { ...dossier, stage }, rule, workflow, said });
  return { stage, receipt };
}

async function carryOut(
  ctx: Ctx,
  workflow: Workflow,
  dossier: Stored,
  rule: ActRule,
  said: string | null,
): Promise<Receipt | null> {
  let receipt: Receipt | null = null;
  for (const effect of rule.does) {
    if (effect === "receipt") receipt = await giveReceipt(ctx, dossier);
    else if (effect === "rank") await rankDossiers(ctx, workflow, dossier);
    else if (effect === "settle-below") await settleBelow(ctx, workflow, dossier, said);
    else if (effect === "settle") await settle(ctx, workflow, dossier, said);
    else await performBelow(ctx, workflow, dossier, effect.replace(/^below-/, ""), said);
  }
  return receipt;
}

/** Takes an act in every case below that stands where it starts. */
async function performBelow(
  ctx: Ctx,
  workflow: Workflow,
  dossier: Stored,
  code: string,
  said: string | null,
): Promise<void> {
  for (const child of await childrenOf(ctx, dossier.id)) {
    const rule = machineOf(workflow, child.machine).acts.find((one) => one.code === code);
    if (rule?.from.includes(child.stage)) await perform(ctx, workflow, child, code, said);
  }
}

/** What was proposed for an application becomes its end: the act `support` or `decline`, with the reason proposed. */
async function settle(ctx: Ctx, workflow: Workflow, dossier: Stored, said: string | null): Promise<void> {
  const proposal = await verdictOf(ctx, dossier.id);
  if (proposal) await perform(ctx, workflow, dossier, proposal.verdict, proposal.reason || said);
}

async function settleBelow(ctx: Ctx, workflow: Workflow, dossier: Stored, said: string | null): Promise<void> {
  for (const child of await childrenOf(ctx, dossier.id)) await settle(ctx, workflow, child, said);
}

/** Keeps what was handed in as it is now, with its hash and the moment by the server's clock. */
async function giveReceipt(ctx: Ctx, dossier: Stored): Promise<Receipt> {
  const content = (await contentOf(ctx, dossier.id))?.content;
  const papers = await papersOfDossier(ctx, dossier.id);
  const handedIn = { content, papers: papers.map(({ paper, fileName, sha256 }) => ({ paper, fileName, sha256 })) };
  const madeAt = ctx.clock.now();
  const at = madeAt.toISOString();
  const sha256 = createHash("sha256")
    .update(canonicalJson({ dossier: dossier.id, at, handedIn }))
    .digest("hex");
  const number = `${civilDay({ now: () => madeAt }).replaceAll("-", "")}-${sha256.slice(0, 10).toUpperCase()}`;
  await addReceipt(ctx, { dossier_id: dossier.id, number, handed_in: handedIn, sha256, made_at: madeAt });
  await recordEvent(ctx, { kind: "calls.handed-in", subject: dossier.id, after: { number, sha256 } });
  return { number, at, sha256, by: ctx.actor!.name };
}

const unmetError = (ctx: Ctx, workflow: Workflow, unmet: readonly UnmetCondition[]): AppError =>
  new AppError("calls.unmet", {
    missing: unmet
      .map((one) => unmetWords(workflow, one, ctx.language))
      .join(pick({ zh: "；", en: "; " }, ctx.language).text),
  });

function refusalError(ctx: Ctx, workflow: Workflow, refusal: ActRefusal): AppError {
  switch (refusal.why) {
    case "unmet":
      return unmetError(ctx, workflow, refusal.unmet);
    case "unsaid":
      return new AppError(refusal.says === "basis" ? "calls.basis-needed" : "calls.reason-needed");
    case "party":
      return new AppError("calls.not-yours");
    default:
      return new AppError("calls.not-in-stage");
  }
}
