import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { refuseUnknownPlaces } from "../../places/index.ts";
import { itemOn } from "../../taxonomies/index.ts";
import type { Description, NewApplication, NewLink, NewTie } from "../contract/beside.ts";
import { postProjectFacts } from "../project-facts.ts";
import { linkRefusal } from "../rules/links.ts";
import { addApplication, addLink, addTie, changeProject } from "../store/projects.ts";
import { allLinks } from "../views/beside.ts";
import { loadProject, partsIn } from "../views/load.ts";
import { organisationOf } from "../views/organisations.ts";
import { alignSight } from "./who-sees.ts";

/** Track and field are codes of their lists, as of today. @throws AppError for one that is not in its list */
export async function refuseUnknownClasses(
  ctx: Ctx,
  { track, field }: { readonly track: string | null; readonly field: string | null },
): Promise<void> {
  if (track !== null) await itemOn(ctx, "industry-track", track);
  if (field !== null) await itemOn(ctx, "technology-area", field);
}

/**
 * Says where a project lies and how it is classed, and names the lead of one that was taken over without one.
 * @throws AppError `projects.changed-since`, what is not known
 */
export async function describeProject(ctx: Ctx, id: string, input: Description): Promise<{ version: number }> {
  const project = await loadProject(ctx, id, true);
  if (!partsIn(ctx, project).includes("keeper")) throw new AppError("projects.not-yours");
  if (project.version !== input.version) throw new AppError("projects.changed-since");
  await refuseUnknownPlaces(ctx.tx, [input.place]);
  await refuseUnknownClasses(ctx, input);
  const lead = project.lead_id ?? (input.lead === null ? null : await organisationOf(ctx, input.lead));
  const { place, plan, track, field, isExploration } = input;
  await changeProject(ctx, id, { place, plan, track, field, is_exploration: isExploration, lead_id: lead });
  if (lead !== project.lead_id) await alignSight(ctx, { id, lead_id: lead }, project.receiver_id);
  await recordEvent(ctx, {
    kind: "projects.described",
    subject: id,
    before: {
      ...{ place: project.place, plan: project.plan, track: project.track, field: project.field },
      isExploration: project.is_exploration,
    },
    after: { place, plan, track, field, isExploration, lead: input.lead },
  });
  await postProjectFacts(ctx, [id], project.basis);
  return { version: input.version + 1 };
}

/** Says that a consortium, a partner abroad or an award belongs to a project. @throws AppError `projects.partner-not-found` */
export async function tieProject(ctx: Ctx, id: string, tie: NewTie): Promise<Record<string, never>> {
  const project = await loadProject(ctx, id, true);
  if (!partsIn(ctx, project).includes("keeper")) throw new AppError("projects.not-yours");
  const { rows } = await sql`
    select 1 from registers.project_partner_public where register = ${tie.register} and id = ${tie.id}`.execute(ctx.tx);
  if (rows.length === 0) throw new AppError("projects.partner-not-found");
  await addTie(ctx, { project_id: id, register: tie.register, record_id: tie.id });
  await recordEvent(ctx, { kind: "projects.tied", subject: id, after: tie });
  return {};
}

/**
 * Says that a project builds on another one, or goes another way to its goal.
 * @throws AppError `projects.link-wrong` for itself, twice, or a circle
 */
export async function linkProject(ctx: Ctx, id: string, { kind, other }: NewLink): Promise<Record<string, never>> {
  const project = await loadProject(ctx, id, true);
  if (!partsIn(ctx, project).includes("keeper")) throw new AppError("projects.not-yours");
  await loadProject(ctx, other, true);
  const link = { project: id, kind, other };
  refuse(linkRefusal(await allLinks(ctx), link));
  await addLink(ctx, link);
  await recordEvent(ctx, { kind: "projects.linked", subject: id, after: { kind, other } });
  return {};
}

/**
 * Reports how the results of a project are applied in industry; the lead goes on reporting after the hand-over, who receives
 * it as well.
 * @throws AppError `projects.application-day`, `projects.not-yours`
 */
export async function reportApplication(ctx: Ctx, id: string, input: NewApplication): Promise<{ id: string }> {
  const project = await loadProject(ctx, id, true);
  const parts = partsIn(ctx, project);
  if (!parts.some((part) => part === "keeper" || part === "lead" || part === "receiver"))
    throw new AppError("projects.not-yours");
  if (project.stage !== "implementation" && project.stage !== "hand-over") throw new AppError("projects.not-in-stage");
  const today = civilDay(ctx.clock);
  if (input.on > today) throw new AppError("projects.application-day", { today });
  const { on: on_day, user: user_name, state, words, revenue } = input;
  const application = await addApplication(ctx, { project_id: id, on_day, state, user_name, words, revenue });
  await recordEvent(ctx, {
    kind: "projects.application-reported",
    subject: id,
    after: { application, state, user: user_name, revenue },
  });
  return { id: application };
}
