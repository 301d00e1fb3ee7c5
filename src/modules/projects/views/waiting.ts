import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Waiting } from "../contract/desks.ts";
import { keeperRoles } from "../contract.ts";
import { openAwards } from "./heads.ts";

/** So many at once, the longest waiting first. */
const most = 500;

/** Everything that waits for the office: texts that the unit signed, milestones handed in, changes, technologies, receipts. */
const waiting = sql`
  select 'signature' as kind, p.id as project, p.title, null as about, null as key, s.made_at as since, p.is_sample
  from projects.project p join projects.contract_version c on c.project_id = p.id and c.in_force_since is null
  join projects.signature s on s.project_id = p.id and s.number = c.number and s.side = 'unit'
  where p.stage = 'approval' or (p.stage = 'implementation' and p.contract = 0)
  union all
  select 'milestone', p.id, p.title, t.title, l.milestone, l.made_at, p.is_sample
  from projects.project p
  join projects.contract_version c on c.project_id = p.id and c.number = p.contract
  cross join lateral (select distinct on (m.milestone) m.milestone, m.act, m.made_at from projects.milestone_step m
    where m.project_id = p.id order by m.milestone, m.id desc) l
  cross join lateral (select x ->> 'title' as title from jsonb_array_elements(c.terms -> 'milestones') x
    where x ->> 'key' = l.milestone) t
  where p.stage = 'implementation' and l.act = 'hand-in'
  union all
  select 'change', p.id, p.title, c.reason, null, c.made_at, p.is_sample
  from projects.project p join projects.change_request c on c.project_id = p.id and c.state = 'asked'
  where p.stage = 'implementation'
  union all
  select 'technology', p.id, p.title, k.title, null, k.made_at, p.is_sample
  from projects.project p join projects.key_technology k on k.project_id = p.id and k.state = 'said'
  union all
  select 'receipt', p.id, p.title, p.receiver, null,
    (select max(s.made_at) from projects.project_step s where s.project_id = p.id), p.is_sample
  from projects.project p where p.stage = 'hand-over' and p.handed_over_on is null and p.receiver_id is null`;

/** What waits for the office, and for who pays: counted in the database, whatever the number of projects. */
export async function readWaiting(ctx: Ctx): Promise<Waiting> {
  const isKeeper = ctx.actor?.roles.some((role) => (keeperRoles as readonly string[]).includes(role)) ?? false;
  const { rows: counts } = await sql<{ due: number }>`
    select coalesce(sum(case kind when 'released' then 1 when 'paid' then -1 when 'recalled' then 1 end), 0)::int as due
    from projects.money_entry where kind in ('released', 'paid', 'recalled')`.execute(ctx.tx);
  const due = counts[0]?.due ?? 0;
  if (!isKeeper) return { awards: 0, due, all: 0, items: [] };
  const { rows } = await sql<Waiting["items"][number] & { all: number }>`
    select w.kind, w.project, w.title, w.about, w.key, to_char(w.since at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as since,
      w.is_sample as "isSample", (count(*) over ())::int as all
    from (${waiting}) w order by w.since, w.project limit ${most}`.execute(ctx.tx);
  return {
    awards: (await openAwards(ctx)).awards.length,
    due,
    all: rows[0]?.all ?? 0,
    items: rows.map(({ all: _all, ...item }) => item),
  };
}
