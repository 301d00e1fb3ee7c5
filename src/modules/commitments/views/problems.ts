import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type {
  Problem,
  ProblemFigures,
  ProblemFilter,
  ProblemList,
  ProblemQuery,
  ProblemRow,
} from "../contract/problem.ts";
import { officeRoles } from "../contract.ts";
import { unitJson } from "./rounds.ts";

/** Times in JSON as everywhere else: UTC with milliseconds. */
const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** Row-level security decides which problems there are for whoever reads. */
const rows = sql`
  select p.id, p.version, p.state, p.cause, p.detail -> 'reason' as reason, p.words,
    json_build_object('kind', p.subject, 'id', coalesce(p.commitment_id, p.indicator, d.code),
      'titleZh', coalesce(c.title, q.name ->> 'zh', d.title_zh, p.indicator),
      'titleEn', coalesce(q.name ->> 'en', d.title_en)) as subject,
    coalesce((select json_agg(u.name order by u.position) from commitments.duty u
      where u.commitment_id = p.commitment_id and u.valid_to is null and u.role <> 'co'), '[]') as responsible,
    ${instant("p.found_at")} as "foundAt", coalesce(p.found_by_name, p.detail ->> 'unit') as "foundByName",
    p.gone_at is not null as "isGone",
    case when o.id is not null then ${unitJson} end as asked,
    p.recommendation, p.answer_by as "answerBy", p.answer, p.effect, p.is_sample as "isSample"
  from commitments.problem p
  left join commitments.commitment c on c.id = p.commitment_id
  left join policy.document_public d on d.id = p.document_id
  left join people.organisation_public o on o.id = p.asked_id
  left join lateral (select name from indicators.sentence_public q where q.target = p.target limit 1) q on true`;

function matches(filter: ProblemFilter): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  const { state, cause, subject, unit, document, commitment, target, q } = filter;
  if (state?.length) all.push(sql`p.state = any(${state})`);
  if (cause?.length) all.push(sql`coalesce(p.cause, 'person') = any(${cause})`);
  if (subject?.length) all.push(sql`p.subject = any(${subject})`);
  if (unit?.length)
    all.push(sql`(o.code = any(${unit}) or exists (select from commitments.duty u
      join people.organisation_public n on n.id = u.organisation_id
      where u.commitment_id = p.commitment_id and u.valid_to is null and n.code = any(${unit})))`);
  if (document?.length)
    all.push(sql`coalesce(p.document_id, c.document_id) in
      (select id from policy.document_public where code = any(${document}))`);
  if (commitment) all.push(sql`p.commitment_id = ${commitment}`);
  if (target) all.push(sql`p.target = ${target}`);
  if (q) {
    const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
    all.push(sql`(p.words ilike ${pattern} or p.recommendation ilike ${pattern} or c.title ilike ${pattern}
      or d.title_zh ilike ${pattern} or q.name ->> 'zh' ilike ${pattern})`);
  }
  return sql`${sql.join(all, sql` and `)}`;
}

/** Problems, those that wait for somebody first, then the newest. */
export async function listProblems(ctx: Ctx, { offset, limit, ...filter }: ProblemQuery): Promise<ProblemList> {
  const filtered = sql`${rows} where ${matches(filter)}`;
  const { rows: counted } = await sql<{ count: number }>`select count(*) as count from (${filtered}) one`.execute(
    ctx.tx,
  );
  const { rows: shown } = await sql<ProblemRow>`${filtered}
    order by array_position(array['answered', 'proposed', 'open', 'advised'], p.state) nulls last, p.found_at desc, p.id
    offset ${offset} limit ${limit}`.execute(ctx.tx);
  return { day: civilDay(ctx.clock), count: counted[0]!.count, figures: await problemFigures(ctx), rows: shown };
}

/** How many problems stand where, and how many wait for the person who asks. */
export async function problemFigures(ctx: Ctx): Promise<ProblemFigures> {
  const day = civilDay(ctx.clock);
  const { rows: found } = await sql<{
    state: ProblemRow["state"];
    count: number;
    unanswered: number;
    own: number;
  }>`select state, count(*) as count,
      count(*) filter (where state = 'advised' and answer_by < ${day}::date) as unanswered,
      count(*) filter (where state = 'advised' and asked_id = ${ctx.actor!.organisationId}) as own
    from commitments.problem group by state`.execute(ctx.tx);
  const isOffice = ctx.actor!.roles.some((role) => (officeRoles as readonly string[]).includes(role));
  const sum = (of: (one: (typeof found)[number]) => number) => found.reduce((total, one) => total + of(one), 0);
  return {
    byState: Object.fromEntries(found.map(({ state, count }) => [state, count])),
    unanswered: sum(({ unanswered }) => unanswered),
    waiting: isOffice
      ? sum(({ state, count }) => (state === "proposed" || state === "answered" ? count : 0))
      : sum(({ own }) => own),
  };
}

/** One problem with what was done. Throws `commitments.problem-not-found` also for what the reader may not see. */
export async function readProblem(ctx: Ctx, id: string): Promise<Problem> {
  const { rows: found } = await sql<ProblemRow & { isAsked: boolean }>`
    select one.*, coalesce((select b.asked_id = ${ctx.actor!.organisationId} from commitments.problem b where b.id = one.id), false)
      as "isAsked"
    from (${rows} where p.id = ${id}) one`.execute(ctx.tx);
  const [row] = found;
  if (!row) throw new AppError("commitments.problem-not-found");
  const { rows: steps } = await sql<Problem["steps"][number]>`
    select s.id, s.act, s.to_state as to, ${instant("s.made_at")} as at, s.made_by_name as by,
      case when o.id is not null then ${unitJson} end as organisation, s.note,
      s.detail ->> 'unit' as unit, s.detail ->> 'answerBy' as "answerBy"
    from commitments.problem_step s left join people.organisation_public o on o.id = s.organisation_id
    where s.problem_id = ${id} order by s.made_at, s.id`.execute(ctx.tx);
  return { ...row, day: civilDay(ctx.clock), steps };
}
