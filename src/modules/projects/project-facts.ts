import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { alignFacts } from "../ledger/index.ts";
import { projectFacts } from "./rules/facts.ts";
import { projectsTables } from "./store/tables.ts";

/**
 * Brings the facts of a project in line with what it is now: that it was approved, and each technology that the office
 * confirmed as broken through. Facts are for everybody: of a project that is not disclosed they bear the id alone, no title
 * and no party; of a disclosed one title and lead.
 */
export async function postProjectFacts(ctx: Ctx, id: string, reason: string): Promise<void> {
  const { rows } = await sql<{
    title: string;
    programme: string;
    approved_on: string | null;
    place: string | null;
    is_public: boolean;
    is_sample: boolean;
    lead: string;
  }>`select p.title, p.programme, p.approved_on, p.place, p.is_public, p.is_sample, o.code as lead
    from projects.project p join people.organisation_public o on o.id = p.lead_id where p.id = ${id}`.execute(ctx.tx);
  const project = rows[0]!;
  const technologies = await projectsTables(ctx.tx)
    .selectFrom("projects.key_technology")
    .select(["id", "title", "measure", "broken_on"])
    .where("project_id", "=", id)
    .where("state", "=", "confirmed")
    .execute();
  const { is_public: isPublic } = project;
  const of = { organisation: isPublic ? project.lead : null, isSample: project.is_sample };
  await alignFacts(
    ctx,
    "projects",
    projectFacts(
      {
        id,
        title: isPublic ? project.title : id,
        programme: project.programme,
        approvedOn: project.approved_on,
        place: project.place,
      },
      technologies.map((one) => ({
        id: one.id,
        title: isPublic ? one.title : one.id,
        measure: one.measure,
        brokenOn: one.broken_on,
      })),
    ).map((record) => ({ ...record, ...of })),
    reason,
  );
}
