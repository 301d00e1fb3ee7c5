import { createHash } from "node:crypto";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { Terms } from "../contract/terms.ts";
import { kinds } from "../message-kinds.ts";
import { mayBeSigned, signRefusal } from "../rules/life.ts";
import { type Due, grantEntry } from "../rules/money.ts";
import { termsRefusal } from "../rules/terms.ts";
import { addSignature, putInForce, saveDraft } from "../store/contracts.ts";
import { addEntries } from "../store/money.ts";
import { addStep, changeProject } from "../store/projects.ts";
import type { ProjectRow } from "../store/tables.ts";
import { type ContractText, loadProject, partsIn, sidesOf, textOf, textsOf } from "../views/load.ts";
import { organisationById, organisationOf, unitsOf } from "../views/organisations.ts";
import { releaseDue, tellOfDue } from "./release.ts";
import { alignSight } from "./who-sees.ts";

/** The hash of a text: what a signature is under. */
export const hashOf = (terms: Terms): string =>
  createHash("sha256")
    .update(JSON.stringify(textOf(terms)))
    .digest("hex");

/** Keeps a text as the draft of a number, whoever signed the one before it. Gives the id of its event. */
export async function writeDraft(ctx: Ctx, project: string, number: number, terms: Terms): Promise<string> {
  const sha256 = hashOf(terms);
  await saveDraft(ctx, { project, number, terms, sha256 });
  return await recordEvent(ctx, { kind: "projects.contract-drafted", subject: project, after: { number, sha256 } });
}

/** Tells the lead that there is a text to read and sign, when it did not write it itself. */
export async function tellOfDraft(
  ctx: Ctx,
  { id, lead_id, title }: Pick<ProjectRow, "id" | "lead_id" | "title">,
  event: string,
): Promise<void> {
  if (lead_id === null || ctx.actor?.organisationId === lead_id) return;
  await tell(ctx, { kind: kinds.drafted, event, subject: id, params: { project: title }, organisations: [lead_id] });
}

/** What is wrong in a text for this project, for the person to read. @throws AppError */
export async function refuseTerms(ctx: Ctx, project: ProjectRow, terms: Terms): Promise<void> {
  if (project.lead_id === null) throw new AppError("projects.lead-needed");
  const { code } = await organisationById(ctx, project.lead_id);
  refuse(termsRefusal(terms, project.amount ?? 0, code));
}

/** Number of the one text that is signed by hand; later ones come from notices and changes. */
const firstNumber = 1;

/**
 * Writes the draft of the contract anew; `seen` is the hash of the draft that the person saw, null when there was none.
 * Signatures under the old text are gone with it.
 * @throws AppError `projects.not-yours`, `projects.not-in-stage`, `projects.changed-since`, what is wrong in the text
 */
export async function draftContract(
  ctx: Ctx,
  id: string,
  { seen, terms }: { seen: string | null; terms: Terms },
): Promise<{ sha256: string }> {
  const project = await loadProject(ctx, id, true);
  const parts = partsIn(ctx, project);
  if (!parts.includes("keeper") && !parts.includes("lead")) throw new AppError("projects.not-yours");
  if (!mayBeSigned(project)) throw new AppError("projects.not-in-stage");
  if (project.amount === null) throw new AppError("projects.award-missing");
  const now = (await textsOf(ctx, id)).at(-1)?.sha256 ?? null;
  if (now !== seen) throw new AppError("projects.changed-since");
  await refuseTerms(ctx, project, terms);
  await refuseUnknownUnits(ctx, terms);
  const event = await writeDraft(ctx, id, firstNumber, terms);
  await alignSight(ctx, project, project.receiver_id);
  await tellOfDraft(ctx, project, event);
  return { sha256: hashOf(terms) };
}

/** Every organisation that a text names is there. @throws AppError `projects.unit-unknown` */
export async function refuseUnknownUnits(ctx: Ctx, terms: Terms): Promise<void> {
  for (const { organisation } of terms.units) if (organisation !== null) await organisationOf(ctx, organisation);
}

/**
 * Signs the draft that the person saw, by its hash: the lead unit first, then the office. With the second signature the
 * contract is in force, the project starts, and what is due without a milestone is due.
 * @throws AppError `projects.not-yours`, `projects.signed-already`, `projects.changed-since`, what is wrong in the text
 */
export async function signContract(ctx: Ctx, id: string, sha256: string): Promise<{ isInForce: boolean }> {
  const project = await loadProject(ctx, id, true);
  const text = (await textsOf(ctx, id)).at(-1);
  if (!text) throw new AppError("projects.no-contract");
  if (text.since !== null) throw new AppError("projects.signed-already");
  if (text.sha256 !== sha256) throw new AppError("projects.changed-since");
  if (!mayBeSigned(project)) throw new AppError("projects.not-in-stage");
  const signed = await sidesOf(ctx, id, text.number);
  const side = signed.includes("unit") ? "office" : "unit";
  refuse(signRefusal(partsIn(ctx, project), side));
  await refuseTerms(ctx, project, text.terms);
  await addSignature(ctx, { project_id: id, number: text.number, side, sha256 });
  const event = await recordEvent(ctx, { kind: "projects.contract-signed", subject: id, after: { side, sha256 } });
  if (side === "unit") {
    await tell(ctx, { kind: kinds.toSign, event, subject: id, params: { project: project.title } });
    return { isInForce: false };
  }
  const due = await begin(ctx, project, text);
  await tell(ctx, {
    kind: kinds.inForce,
    event,
    subject: id,
    params: { project: project.title },
    organisations: await unitsOf(ctx, id),
  });
  await tellOfDue(ctx, project, due, event);
  return { isInForce: true };
}

/** The second signature: the text holds, the project starts, the money stands ready. */
async function begin(ctx: Ctx, project: ProjectRow, { number, terms }: ContractText): Promise<readonly Due[]> {
  const { id, amount, stage, started_on } = project;
  const today = civilDay(ctx.clock);
  await putInForce(ctx, id, number);
  await changeProject(ctx, id, { contract: number, stage: "implementation", started_on: started_on ?? today });
  await addStep(ctx, { project_id: id, act: "start", from_stage: stage, to_stage: "implementation", said: null });
  await addEntries(ctx, id, [grantEntry(today, amount!)]);
  return await releaseDue(ctx, project, terms, { passed: new Set(), released: new Set() });
}
