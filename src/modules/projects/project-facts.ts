import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { alignFacts } from "../ledger/index.ts";
import { projectFacts } from "./rules/facts.ts";

interface Counted {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  readonly approvedOn: string | null;
  readonly place: string | null;
  readonly isPublic: boolean;
  readonly isSample: boolean;
  readonly lead: string | null;
  readonly technologies: { id: string; title: string; measure: string; brokenOn: string }[];
}

/**
 * Brings the facts of projects in line with what they are now: that they were approved, and each technology that the office
 * confirmed as broken through. Facts are for everybody: of a project that is not disclosed they bear the id alone, no title
 * and no party; of a disclosed one title and lead. `isNew`: nothing was recorded of them yet.
 */
export async function postProjectFacts(ctx: Ctx, ids: readonly string[], reason: string, isNew = false): Promise<void> {
  const { rows } = await sql<Counted>`
    select p.id, p.title, p.programme, p.approved_on as "approvedOn", p.place, p.is_public as "isPublic",
      p.is_sample as "isSample", o.code as lead,
      coalesce((select json_agg(json_build_object('id', t.id, 'title', t.title, 'measure', t.measure, 'brokenOn', t.broken_on) order by t.id)
        from projects.key_technology t where t.project_id = p.id and t.state = 'confirmed'), '[]') as technologies
    from projects.project p left join people.organisation_public o on o.id = p.lead_id
    where p.id = any(${[...ids]}) order by p.id`.execute(ctx.tx);
  await alignFacts(ctx, "projects", rows.flatMap(factsOf), reason, isNew);
}

function factsOf({ technologies, isPublic, lead, isSample, ...project }: Counted) {
  const of = { organisation: isPublic ? lead : null, isSample };
  return projectFacts(
    { ...project, title: isPublic ? project.title : project.id },
    technologies.map((one) => ({ ...one, title: isPublic ? one.title : one.id })),
  ).map((record) => ({ ...record, ...of }));
}
