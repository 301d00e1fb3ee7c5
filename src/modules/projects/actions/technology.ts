import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { draftResult } from "../../market/index.ts";
import { tell } from "../../messages/index.ts";
import type { Decision, NewTechnology } from "../contract/project.ts";
import { kinds } from "../message-kinds.ts";
import { postProjectFacts } from "../project-facts.ts";
import { addTechnology, answerTechnology, linkResult } from "../store/projects.ts";
import { projectsTables } from "../store/tables.ts";
import { loadProject, partsIn } from "../views/load.ts";
import { leadOf } from "../views/organisations.ts";

/** Says that a technology was broken through, with the evidence; the office confirms it or not. @throws AppError */
export async function sayTechnology(ctx: Ctx, id: string, input: NewTechnology): Promise<{ id: string }> {
  const project = await loadProject(ctx, id);
  const parts = partsIn(ctx, project);
  if (!parts.includes("lead") && !parts.includes("keeper")) throw new AppError("projects.not-yours");
  if (project.stage !== "implementation" && project.stage !== "hand-over") throw new AppError("projects.not-in-stage");
  const { title, measure, brokenOn, evidence } = input;
  if (brokenOn > civilDay(ctx.clock)) throw new AppError("projects.technology-day", { today: civilDay(ctx.clock) });
  const technology = await addTechnology(ctx, { project_id: id, title, measure, broken_on: brokenOn, evidence });
  const event = await recordEvent(ctx, {
    kind: "projects.technology-said",
    subject: id,
    after: { technology, title, measure },
  });
  await tell(ctx, { kind: kinds.technologySaid, event, subject: id, params: { project: project.title, title } });
  return { id: technology };
}

/** The office confirms by the evidence, or says why not; only what is confirmed becomes a fact. @throws AppError */
export async function decideTechnology(
  ctx: Ctx,
  id: string,
  { isAgreed, words }: Decision,
): Promise<Record<string, never>> {
  const technology = projectsTables(ctx.tx).selectFrom("projects.key_technology").where("id", "=", id);
  const found = await technology.select("project_id").executeTakeFirst();
  if (!found) throw new AppError("projects.technology-not-found");
  const project = await loadProject(ctx, found.project_id, true);
  // Read once the project is held: who decided in the same moment has done so by now.
  const row = await technology.select(["title", "state", "made_by"]).executeTakeFirstOrThrow();
  if (!partsIn(ctx, project).includes("keeper") || row.made_by === ctx.actor?.id)
    throw new AppError("projects.not-yours");
  if (row.state !== "said") throw new AppError("projects.technology-decided");
  await answerTechnology(ctx, id, isAgreed ? "confirmed" : "rejected", words);
  const event = await recordEvent(ctx, {
    kind: "projects.technology-decided",
    subject: project.id,
    after: { technology: id, isAgreed },
    basis: words,
  });
  await postProjectFacts(ctx, [project.id], words);
  await tell(ctx, {
    kind: kinds.technologyDecided,
    event,
    subject: project.id,
    params: { project: project.title, title: row.title, isAgreed: isAgreed ? 1 : 0, words },
    organisations: leadOf(project),
  });
  return {};
}

/** Offers what came out of a project in the market: a draft in the name of the unit, which goes on writing it there. */
export async function offerResult(ctx: Ctx, id: string, titleZh: string): Promise<{ id: string }> {
  const project = await loadProject(ctx, id);
  if (!partsIn(ctx, project).includes("member")) throw new AppError("projects.not-yours");
  if (project.stage !== "implementation" && project.stage !== "hand-over") throw new AppError("projects.not-in-stage");
  const result = await draftResult(ctx, { title: titleZh, summary: project.goal });
  await linkResult(ctx, id, result, titleZh);
  await recordEvent(ctx, { kind: "projects.result-offered", subject: id, after: { result, title: titleZh } });
  return { id: result };
}
