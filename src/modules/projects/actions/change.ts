import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { Decision } from "../contract/project.ts";
import type { Terms } from "../contract/terms.ts";
import { kinds } from "../message-kinds.ts";
import { changeRefusal, changesBetween, isNotice, routeRight } from "../rules/change.ts";
import { releaseEntry, toRelease } from "../rules/money.ts";
import { termsRefusal } from "../rules/terms.ts";
import { addChange, addTextInForce, endChange } from "../store/contracts.ts";
import { addEntries } from "../store/money.ts";
import { addUnits, changeProject } from "../store/projects.ts";
import { type ProjectRow, projectsTables } from "../store/tables.ts";
import { contractOf, loadProject, partsIn, standingOf, textOf, textsOf } from "../views/load.ts";
import { hashOf, organisationsOf } from "./contract.ts";

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
  const { states, released } = await standingOf(ctx, project.id, old);
  refuse(changeRefusal(old, terms, states, released));
  refuse(termsRefusal(terms, project.amount ?? 0));
}

/** The new text holds from now on; units that it brings see the project. */
async function putText(ctx: Ctx, project: ProjectRow, origin: "notice" | "change", terms: Terms): Promise<void> {
  const number = ((await textsOf(ctx, project.id)).at(-1)?.number ?? 0) + 1;
  await addTextInForce(ctx, origin, { project: project.id, number, terms, sha256: hashOf(terms) });
  await changeProject(ctx, project.id, { contract: number });
  await addUnits(ctx, project.id, await organisationsOf(ctx, terms));
}

/** Under a new text a payment may hang on milestones that passed long ago: then it is due now. */
async function releaseByText(ctx: Ctx, project: string, terms: Terms): Promise<void> {
  const { passed, released } = await standingOf(ctx, project, terms);
  const today = civilDay(ctx.clock);
  await addEntries(
    ctx,
    project,
    toRelease(terms, passed, released).map((payment) => releaseEntry(today, payment)),
  );
}

async function openChange(ctx: Ctx, id: string) {
  const row = await projectsTables(ctx.tx)
    .selectFrom("projects.change_request")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("projects.change-not-found");
  if (row.state !== "asked") throw new AppError("projects.change-decided");
  return { row: { ...row, terms: textOf(row.terms) }, project: await loadProject(ctx, row.project_id, true) };
}

/** Decides on a change, with the reason that the unit will read; agreed, its text holds. @throws AppError */
export async function decideChange(
  ctx: Ctx,
  id: string,
  { isAgreed, words }: Decision,
): Promise<Record<string, never>> {
  const { row, project } = await openChange(ctx, id);
  if (!partsIn(ctx, project).includes("keeper")) throw new AppError("projects.not-yours");
  if (isAgreed) {
    // What passed or was paid while it waited must not be undone by it.
    await refuseText(ctx, project, (await contractOf(ctx, project)).terms, row.terms);
    await putText(ctx, project, "change", row.terms);
    await releaseByText(ctx, project.id, row.terms);
  }
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
    organisations: [project.lead_id],
  });
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
