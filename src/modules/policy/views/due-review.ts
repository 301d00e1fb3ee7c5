import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { DueReview } from "../contract/review.ts";

/**
 * What waits for this person in the review of the newest editions, by document: extractions that they have yet to judge,
 * and disagreements of others that they may settle. Counted in the database, since the home page asks for it.
 */
export async function dueReview({ tx, actor }: Pick<Ctx, "tx" | "actor">): Promise<DueReview> {
  const me = actor?.id ?? "";
  const { rows } = await sql<DueReview["documents"][number]>`
    select d.code, d.title_zh as "titleZh", d.title_en as "titleEn", d.short_zh as "shortZh", d.short_en as "shortEn",
      count(*) filter (where coalesce(j.people, 0) < 2)::int as "toJudge",
      count(*) filter (where j.people >= 2)::int as "toSettle"
    from policy.document d
    join lateral (select id from policy.edition where document_id = d.id order by number desc limit 1) e on true
    join policy.extraction x on x.edition_id = e.id
    left join lateral (
      select outcome from policy.conclusion where extraction_id = x.id order by id desc limit 1
    ) c on true
    left join lateral (
      -- The newest judgement of each person, unless withdrawn, or made before a settlement reopened the matter.
      select count(*) as people, bool_or(person = ${me}) as "isMine" from (
        select distinct on (person) person, verdict from policy.judgement
        where extraction_id = x.id and id > coalesce(
          (select max(id) from policy.conclusion
            where extraction_id = x.id and outcome = 'reopened' and way = 'settlement'), '')
        order by person, id desc
      ) newest where verdict <> 'withdraw'
    ) j on true
    where coalesce(c.outcome, 'reopened') = 'reopened' and not coalesce(j."isMine", false)
    group by d.id
    order by d.code`.execute(tx);
  return { documents: rows };
}
