import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { Decision } from "../contract/project.ts";
import type { Terms } from "../contract/terms.ts";
import { kinds } from "../message-kinds.ts";
import { changeRefusal, changesBetween, isNotice, routeRight } from "../rules/change.ts";
import { renewedBy } from "../rules/milestones.ts";
import { type Due, payersOf } from "../rules/money.ts";
import { addChange, addMilestoneStep, addTextInForce, endChange } from "../store/contracts.ts";
import { changeProject } from "../store/projects.ts";
import { type ProjectRow, projectsTables } from "../store/tables.ts";
import { spentByLine } from "../views/expenses.ts";
import { contractOf, loadProject, partsIn, standingOf, textOf, textsOf } from "../views/load.ts";
import { leadOf, unitsOf } from "../views/organisations.ts";
import { hashOf, refuseTerms, refuseUnknownUnits } from "./contract.ts";
import { releaseDue, tellOfDue } from "./release.ts";
import { alignSight } from "./who-sees.ts";

/**
 * Asks for a new text of the contract. A change of route alone, with the direction kept and no indicator lowered, is a
 * notice: it is in force at once and nobody is asked. Everything else waits for a decision.
 * @throws AppError `projects.change-open` while another one waits, `projects.change-settled`, what is wrong in the text
 */
export async function askChange(
  ctx: Ctx,
  id: string,
  { terms, reason }: { terms: Terms; reason: string },
): Promise<{ id: string; isNotice: boolean }> {
  const project = await loadProject(ctx, id, true);
  if (!partsIn(ctx, project).includes("lead")) throw new AppError("projects.not-yours");
  if (project.stage !== "implementation") throw new AppError("projects.not-in-stage");
  const old = await contractOf(ctx, project);
  await refuseOpen(ctx, id);
  await refuseText(ctx, project, old.terms, terms);
  const right = routeRight(old.terms, terms);
  const isNoted = isNotice(right);
  const changes = changesBetween(old.terms, terms);
  const change = await addChange(ctx, {
    project: id,
    from: old.number,
    terms,
    changes,
    reason,
    right,
    state: isNoted ? "notified" : "asked",
  });
  if (isNoted) await putText(ctx, project, "notice", terms);
  const event = await recordEvent(ctx, {
    kind: isNoted ? "projects.route-notified" : "projects.change-asked",
    subject: id,
    before: Object.fromEntries(changes.map((one) => [one.part, one.old])),
    after: Object.fromEntries(changes.map((one) => [one.part, one.new])),
    basis: reason,
  });
  await tell(ctx, {
    kind: isNoted ? kinds.routeNotified : kinds.changeAsked,
    event,
    subject: id,
    params: { project: project.title, reason },
  });
  return { id: change, isNotice: isNoted };
}

async function refuseOpen(ctx: Ctx, project: string): Promise<void> {
  const open = await projectsTables(ctx.tx)
    .selectFrom("projects.change_request")
    .select("id")
    .where("project_id", "=", project)
    .where("state", "=", "asked")
    .executeTakeFirst();
  if (open) throw new AppError("projects.change-open");
}

async function refuseText(ctx: Ctx, project: ProjectRow, old: Terms, terms: Terms): Promise<void> {
  const standing = await standingOf(ctx, project.id, old);
  const payers = payersOf(await textsOf(ctx, project.id), standing.entries);
  const settled = { released: standing.released, paid: standing.paid, payers };
  refuse(changeRefusal(old, terms, standing.states, settled, await spentByLine(ctx, project.id)));
  await refuseTerms(ctx, project, terms);
  await refuseUnknownUnits(ctx, terms);
}

/** The new text holds from now on; units that it brings see the project. */
async function putText(ctx: Ctx, project: ProjectRow, origin: "notice" | "change", terms: Terms): Promise<void> {
  const number = ((await textsOf(ctx, project.id)).at(-1)?.number ?? 0) + 1;
  await addTextInForce(ctx, origin, { project: project.id, number, terms, sha256: hashOf(terms) });
  await changeProject(ctx, project.id, { contract: number });
  await alignSight(ctx, project, project.receiver_id);
}

/**
 * A text that was agreed to holds: milestones that failed and are worded otherwise begin anew, and a payment that now hangs
 * on milestones that passed long ago is due.
 */
async function takeChange(ctx: Ctx, project: ProjectRow, terms: Terms, words: string): Promise<readonly Due[]> {
  const old = (await contractOf(ctx, project)).terms;
  // What passed or was paid while it waited must not be undone by it.
  await refuseText(ctx, project, old, terms);
  const { states } = await standingOf(ctx, project.id, old);
  for (const milestone of renewedBy(old, terms, states))
    await addMilestoneStep(ctx, { project_id: project.id, milestone, act: "renew", words });
  await putText(ctx, project, "change", terms);
  return await releaseDue(ctx, project, terms, await standingOf(ctx, project.id, terms));
}

/** A change that waits, with its project, which is held until the end of the transaction. @throws AppError */
async function openChange(ctx: Ctx, id: string) {
  const change = projectsTables(ctx.tx).selectFrom("projects.change_request").where("id", "=", id);
  const found = await change.select("project_id").executeTakeFirst();
  if (!found) throw new AppError("projects.change-not-found");
  const project = await loadProject(ctx, found.project_id, true);
  // Read once the project is held: who decided or withdrew in the same moment has done so by now.
  const row = await change.selectAll().executeTakeFirstOrThrow();
  if (row.state !== "asked") throw new AppError("projects.change-decided");
  return { row: { ...row, terms: textOf(row.terms) }, project };
}

/**
 * Decides on a change, with the reason that the unit will read; agreed, its text holds, as long as the project runs: money
 * that lapsed with a stop is not there to be freed.
 * @throws AppError
 */
export async function decideChange(
  ctx: Ctx,
  id: string,
  { isAgreed, words }: Decision,
): Promise<Record<string, never>> {
  const { row, project } = await openChange(ctx, id);
  if (!partsIn(ctx, project).includes("keeper")) throw new AppError("projects.not-yours");
  if (isAgreed && project.stage !== "implementation") throw new AppError("projects.not-in-stage");
  const due = isAgreed ? await takeChange(ctx, project, row.terms, words) : [];
  await endChange(ctx, id, isAgreed ? "approved" : "refused", words);
  const event = await recordEvent(ctx, {
    kind: "projects.change-decided",
    subject: project.id,
    after: { change: id, isAgreed },
    basis: words,
  });
  await tell(ctx, {
    kind: kinds.changeDecided,
    event,
    subject: project.id,
    params: { project: project.title, isAgreed: isAgreed ? 1 : 0, words },
    organisations: isAgreed ? await unitsOf(ctx, project.id) : leadOf(project),
  });
  await tellOfDue(ctx, project, due, event);
  return {};
}

/** Whoever asked takes it back. @throws AppError */
export async function withdrawChange(ctx: Ctx, id: string): Promise<Record<string, never>> {
  const { project } = await openChange(ctx, id);
  if (!partsIn(ctx, project).includes("lead")) throw new AppError("projects.not-yours");
  await endChange(ctx, id, "withdrawn", null);
  await recordEvent(ctx, { kind: "projects.change-withdrawn", subject: project.id, after: { change: id } });
  return {};
}
