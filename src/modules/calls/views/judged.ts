import { sql } from "kysely";
import type { Machine, Workflow } from "../../../engines/workflow/contract.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Finding } from "../contract.ts";
import { reviewSettings } from "../rules/review.ts";
import type { Stored } from "./stored.ts";

const ofReviews: readonly string[] = ["conflicts-looked-for", "experts-enough", "proposals-complete", "passes"];

/** Whether an act of the machine asks for something about reviews. */
export const asksAboutReviews = (machine: Machine): boolean =>
  machine.acts.some(({ needs }) => needs.some((need) => need.is === "holds" && ofReviews.includes(need.finding)));

/** Stages in which a dossier is judged: those that show its content to experts. */
const judgedStages = (workflow: Workflow): string[] =>
  workflow.machines.flatMap(({ stages }) =>
    stages
      .filter(({ shows }) => shows.some(({ what, to }) => what === "content" && to.includes("expert")))
      .map(({ code }) => code),
  );

/** Stages from which a dossier goes to its judges, and those in which it is with them. */
export function toJudge(workflow: Workflow): string[] {
  const judged = judgedStages(workflow);
  const before = workflow.machines.flatMap(({ acts }) =>
    acts.filter(({ from, to }) => to !== null && judged.includes(to) && !from.includes(to)).flatMap(({ from }) => from),
  );
  return [...new Set([...before, ...judged])];
}

/** What the room found about the reviews of these dossiers, or of those below each that are to be judged. */
export async function reviewFindings(
  ctx: Ctx,
  dossiers: readonly Pick<Stored, "id" | "root_id">[],
  workflow: Workflow,
): Promise<ReadonlyMap<string, Finding[]>> {
  if (dossiers.length === 0) return new Map();
  const { experts, passMark } = reviewSettings(workflow);
  const { rows } = await sql<{
    id: string;
    judged: number;
    enough: number;
    proposed: number;
    isLooked: boolean;
    passes: boolean;
  }>`
    select t.id, count(j.id)::int as judged, count(*) filter (where j.experts >= ${experts})::int as enough,
      count(*) filter (where j.has_proposal)::int as proposed, calls.is_looked(t.root_id) and calls.is_office() as "isLooked",
      exists (select from calls.outcome o where o.dossier_id = t.id
        and o.mean_over::numeric >= ${passMark * 100} * o.mean_under::numeric) as passes
    from unnest(${dossiers.map(({ id }) => id)}::text[], ${dossiers.map(({ root_id }) => root_id)}::text[]) t(id, root_id)
    left join lateral (
      select d.id,
        (select count(*) from calls.assignment a where a.dossier_id = d.id and a.state in ('asked', 'accepted', 'sealed')) as experts,
        exists (select from calls.proposal p where p.dossier_id = d.id) as has_proposal
      from calls.dossier d where (d.id = t.id or d.above_id = t.id)
        and (d.stage = any(${toJudge(workflow)}) or exists (select from calls.outcome o where o.dossier_id = d.id))) j on true
    group by t.id, t.root_id`.execute(ctx.tx);
  return new Map(
    rows.map(({ id, judged, enough, proposed, isLooked, passes }) => {
      const found: Finding[] = [];
      if (isLooked) found.push("conflicts-looked-for");
      if (judged > 0 && enough === judged) found.push("experts-enough");
      if (judged > 0 && proposed === judged) found.push("proposals-complete");
      if (passes) found.push("passes");
      return [id, found];
    }),
  );
}
