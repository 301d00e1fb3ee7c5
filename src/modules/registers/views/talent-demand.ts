import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { TalentDemand } from "../contract/finance.ts";

interface Row {
  field: string | null;
  zh: string | null;
  en: string | null;
  posts: number;
  wanted: number;
  applied: number;
  joined: number;
  majors: number;
}

/** Who is missing, by field: people wanted by posts that are open, less those who have joined; and the majors for it. */
export async function readTalentDemand({ tx }: Ctx): Promise<TalentDemand> {
  const { rows } = await sql<Row>`
    with post as (
      select p.id, p.field, coalesce(p.headcount, 1)::int as wanted from registers.job_post p where p.state = 'published'
    ), by_post as (
      select p.field, count(*)::int as posts, sum(p.wanted)::int as wanted,
        coalesce(sum(a.applied), 0)::int as applied, coalesce(sum(a.joined), 0)::int as joined
      from post p left join (
        select post_id, count(*)::int as applied, (count(*) filter (where state = 'joined'))::int as joined
        from registers.job_application group by post_id
      ) a on a.post_id = p.id group by p.field
    ), by_major as (
      select field, count(*)::int as majors from registers.scarce_major where state <> 'dropped' group by field
    )
    select d.field, (select name_zh from taxonomies.item_public i where i.vocabulary = 'technology-area'
        and i.code = d.field order by i.valid_from desc limit 1) as zh,
      (select name_en from taxonomies.item_public i where i.vocabulary = 'technology-area'
        and i.code = d.field order by i.valid_from desc limit 1) as en,
      sum(posts)::int as posts, sum(wanted)::int as wanted, sum(applied)::int as applied, sum(joined)::int as joined,
      sum(majors)::int as majors
    from (
      select field, posts, wanted, applied, joined, 0 as majors from by_post
      union all select field, 0, 0, 0, 0, majors from by_major
    ) d group by d.field order by sum(wanted) - sum(joined) desc, d.field`.execute(tx);
  return {
    fields: rows.map(({ zh, en, ...row }) => ({
      ...row,
      name: { zh: zh ?? row.field ?? "", en },
      missing: Math.max(0, row.wanted - row.joined),
    })),
  };
}
