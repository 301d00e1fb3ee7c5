import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Prefill } from "../contract/round.ts";
import { actRefusal } from "../rules/life.ts";
import { documentJson } from "./rounds.ts";
import { readStandings } from "./situation.ts";

/**
 * Commitments of the own unit that ask the same as this one: what people confirmed as its counterpart in another document,
 * and what was merged into it. Only pairs that people confirmed; a counterpart of a counterpart is none by itself.
 */
export async function sameDuty(ctx: Ctx, commitment: string): Promise<Prefill["same"]> {
  const own = ctx.actor!.organisationId;
  const isOwn = sql`exists (select from commitments.duty u where u.commitment_id = o.id and u.organisation_id = ${own}
    and u.valid_to is null)`;
  const { rows } = await sql<Omit<Prefill["same"][number], "refusal">>`
    select o.id, o.version, o.title, ${documentJson} as document,
      case when o.merged_into = me.id then 'merged' else 'aligned' end as why,
      exists (select from commitments.report_draft f where f.commitment_id = o.id and f.organisation_id = ${own}
        and f.round = o.round + 1) as "hasDraft"
    from commitments.commitment me
    join commitments.commitment o on o.id <> me.id and (o.merged_into = me.id or (
      me.measure is null and o.measure is null and o.state <> 'merged' and exists (
        select from policy.alignment_public a where a.relation = 'counterpart'
          and (a.upper_extraction, a.lower_extraction) in
            ((me.extraction_id, o.extraction_id), (o.extraction_id, me.extraction_id)))))
    join policy.document_public d on d.id = o.document_id
    where me.id = ${commitment} and ${isOwn}
    order by o.document_id, o.span`.execute(ctx.tx);
  const standings = await readStandings(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const refusal = row.why === "merged" ? null : actRefusal("report", standings.get(row.id)!.situation, ctx.actor!);
    return { ...row, refusal: refusal && { ...refusal, params: { ...refusal.params } } };
  });
}
