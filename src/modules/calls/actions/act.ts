import { createHash } from "node:crypto";
import { type ActRefusal, machineOf, take } from "../../../engines/workflow/acts.ts";
import type { ActRule, Situation, Workflow } from "../../../engines/workflow/contract.ts";
import { recordEvent, recordEvents } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { refuseRestricted } from "../../integrity/index.ts";
import { type Content, emptyContent } from "../contract/content.ts";
import type { Acted, ActInput, Receipt } from "../contract/dossier.ts";
import { canonicalJson } from "../rules/canonical-json.ts";
import { handsInNames } from "../rules/content.ts";
import { groupRefusal } from "../rules/need-group.ts";
import { type UnmetCondition, unmetWords } from "../rules/unmet-words.ts";
import { addActRecords, addReceipt, moveDossiers } from "../store/dossiers.ts";
import { contentsOf } from "../views/content.ts";
import { organisationKind } from "../views/organisation-name.ts";
import { lastReceipt, papersOfDossier } from "../views/papers.ts";
import { otherWriter, verdictsOf, wroteProposals } from "../views/proposals.ts";
import { situationsOf, standingsOf } from "../views/situation.ts";
import { heldBelow, heldForAct, partiesOfAll, type Stored } from "../views/stored.ts";
import { workflowOf } from "../views/workflows.ts";
import { noteIfDecision } from "./note-decision.ts";
import { rankDossiers } from "./rank.ts";
import { tellOfActs } from "./tell-of-acts.ts";

/**
 * Takes an act in a case: where it stands, who acts and what is known are looked at in the same transaction, kept with the
 * act, and everything that the act brings with it is done before it is over.
 * @throws AppError `calls.changed-since`, or why the act cannot be taken
 */
export async function act(ctx: Ctx, id: string, input: ActInput): Promise<Acted> {
  const dossier = await heldForAct(ctx, id, input.act);
  if (!dossier) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version);
  const done = await doneAlready(ctx, workflow, dossier, input);
  if (done) return done;
  if (dossier.version !== input.version)
    throw new AppError("calls.changed-since", { seen: input.version, now: dossier.version });
  const [taken] = await perform(ctx, workflow, [{ dossier, code: input.act, said: input.said }]);
  await noteIfDecision(ctx, workflow, dossier, input);
  return { version: dossier.version + 1, ...taken! };
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

/** An act to take in a case. */
interface Doing {
  readonly dossier: Stored;
  readonly code: string;
  readonly said: string | null;
}

/** Takes acts and what they bring with them, those of two thousand cases with as many statements as that of one. */
async function perform(
  ctx: Ctx,
  workflow: Workflow,
  doings: readonly Doing[],
): Promise<{ stage: string; receipt: Receipt | null }[]> {
  if (doings.length === 0) return [];
  const decided = await decide(ctx, workflow, doings);
  const { id: actor, name: actor_name, organisationId: organisation_id } = ctx.actor!;
  await addActRecords(
    ctx,
    decided.map(({ dossier, position, code, said, stage, parties, situation }) => ({
      dossier_id: dossier.id,
      position,
      act: code,
      from_stage: dossier.stage,
      to_stage: stage,
      actor,
      actor_name,
      parties,
      organisation_id,
      situation,
      said,
    })),
  );
  await moveDossiers(
    ctx,
    decided.map(({ dossier, stage }) => ({
      id: dossier.id,
      stage,
      since: stage === dossier.stage ? dossier.since : civilDay(ctx.clock),
    })),
  );
  const events = await recordEvents(
    ctx,
    decided.map(({ dossier, code, said, stage }) => ({
      kind: "calls.moved",
      subject: dossier.id,
      before: { stage: dossier.stage },
      after: { act: code, stage },
      ...(said === null ? {} : { basis: said }),
    })),
  );
  const done: { stage: string; receipt: Receipt | null }[] = [];
  for (const one of decided) done.push({ stage: one.stage, receipt: await carryOut(ctx, workflow, one) });
  await tellOfActs(
    ctx,
    workflow,
    decided.map(({ dossier, rule, said, stage }, at) => ({
      event: events[at]!,
      dossier: { ...dossier, stage },
      rule,
      said,
    })),
  );
  return done;
}

interface Decided extends Doing {
  readonly rule: ActRule;
  readonly stage: string;
  readonly parties: string[];
  readonly situation: Situation;
  /** The number of the act in the record of the case. */
  readonly position: number;
  /** What the case says, as it was looked at; null: not shown to who acts. */
  readonly content: Content | null;
}

/** Where each act leads, by what is known now. @throws AppError why one of them cannot be taken; then none is */
async function decide(ctx: Ctx, workflow: Workflow, doings: readonly Doing[]): Promise<Decided[]> {
  const dossiers = doings.map(({ dossier }) => dossier);
  const ids = dossiers.map(({ id }) => id);
  const partiesById = await partiesOfAll(ctx, ids);
  const contents = await contentsOf(ctx, ids);
  const situations = await situationsOf(ctx, dossiers, workflow, contents);
  const standings = await standingsOf(ctx, dossiers);
  const decided: Decided[] = [];
  for (const { dossier, code, said } of doings) {
    const machine = machineOf(workflow, dossier.machine);
    const parties = partiesById.get(dossier.id) ?? [];
    const situation = situations.get(dossier.id)!;
    const standing = standings.get(dossier.id)!;
    const content = contents.get(dossier.id)?.content ?? null;
    const taken = { act: code, actor: { person: ctx.actor!.id, parties }, situation, said };
    const next = take(workflow, machine, standing, taken);
    const of = doings.length > 1 ? dossier.title : null;
    if ("refusal" in next) throw refusalError(ctx, workflow, next.refusal, of);
    if (await wroteProposals(ctx, dossier, machine, code)) throw unmetError(ctx, workflow, [otherWriter], of);
    const rule = machine.acts.find((one) => one.code === code)!;
    if (rule.does.includes("receipt") && handsInNames(machine, dossier.stage))
      await refuseWhoMayNotApply(ctx, dossier, content ?? emptyContent);
    if (rule.does.includes("receipt") && content?.forms.need)
      refuse(groupRefusal(content, await organisationKind(ctx, dossier.organisation_id)));
    const { stage } = next.standing;
    decided.push({ dossier, code, said, rule, stage, parties, situation, position: standing.acts + 1, content });
  }
  return decided;
}

/** Nothing is handed in by whom, or with whom, a decision on research integrity keeps away on this day. */
async function refuseWhoMayNotApply(ctx: Ctx, { organisation_id }: Stored, { partners, team }: Content): Promise<void> {
  await refuseRestricted(ctx, {
    organisation: organisation_id,
    names: partners.map(({ name }) => name),
    persons: team,
  });
}

async function carryOut(ctx: Ctx, workflow: Workflow, decided: Decided): Promise<Receipt | null> {
  const { rule, said, stage, content } = decided;
  const dossier = { ...decided.dossier, stage };
  let receipt: Receipt | null = null;
  for (const effect of rule.does) {
    if (effect === "receipt") receipt = await giveReceipt(ctx, dossier, content);
    else if (effect === "rank") await rankDossiers(ctx, workflow, dossier);
    else if (effect === "settle-below") await settle(ctx, workflow, dossier, said, true);
    else if (effect === "settle") await settle(ctx, workflow, dossier, said, false);
    // Nothing more happens here: what follows an award reads that the act was taken (`views/awards.ts`).
    else if (effect === "award") continue;
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
  const stages = workflow.machines
    .filter(({ above }) => above === dossier.machine)
    .flatMap(({ code: machine, acts }) =>
      acts.filter((one) => one.code === code).flatMap(({ from }) => from.map((stage) => `${machine} ${stage}`)),
    );
  const children = await heldBelow(ctx, dossier.id, stages);
  await perform(
    ctx,
    workflow,
    children.map((child) => ({ dossier: child, code, said })),
  );
}

/** What was proposed becomes the end of the case, or of those below: the act `support` or `decline`, with the reason proposed. */
async function settle(
  ctx: Ctx,
  workflow: Workflow,
  dossier: Stored,
  said: string | null,
  isBelow: boolean,
): Promise<void> {
  const verdicts = await verdictsOf(ctx, dossier, isBelow);
  const cases = isBelow ? await heldBelow(ctx, dossier.id, null) : [dossier];
  await perform(
    ctx,
    workflow,
    cases.flatMap((one) => {
      const proposed = verdicts.get(one.id);
      return proposed ? [{ dossier: one, code: proposed.verdict, said: proposed.reason || said }] : [];
    }),
  );
}

/** Keeps what was handed in as it is now, with its hash and the moment by the server's clock. */
async function giveReceipt(ctx: Ctx, dossier: Stored, content: Content | null): Promise<Receipt> {
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

/** What is missing, in words; `of`: the title of the case among many that lacks it. */
function unmetError(ctx: Ctx, workflow: Workflow, unmet: readonly UnmetCondition[], of: string | null): AppError {
  const missing = unmet
    .map((one) => unmetWords(workflow, one, ctx.language))
    .join(pick({ zh: "；", en: "; " }, ctx.language).text);
  return new AppError("calls.unmet", { missing: of === null ? missing : `${of}: ${missing}` });
}

function refusalError(ctx: Ctx, workflow: Workflow, refusal: ActRefusal, of: string | null): AppError {
  switch (refusal.why) {
    case "unmet":
      return unmetError(ctx, workflow, refusal.unmet, of);
    case "unsaid":
      return new AppError(refusal.says === "basis" ? "calls.basis-needed" : "calls.reason-needed");
    case "party":
      return new AppError("calls.not-yours");
    default:
      return new AppError("calls.not-in-stage");
  }
}
