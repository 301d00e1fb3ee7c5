import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ReportingRound, RoundCounts, RoundHead, RoundItem, RoundList } from "../contract/round.ts";

/** Times in JSON as everywhere else: UTC with milliseconds. */
const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** How many of the standings `s` are where; what has lapsed is not asked any more. */
export const counted = sql`json_build_object(
  'asked', count(*) filter (where s.state <> 'lapsed'), 'waiting', count(*) filter (where s.state = 'waiting'),
  'returned', count(*) filter (where s.state = 'returned'), 'reported', count(*) filter (where s.state = 'reported'),
  'accepted', count(*) filter (where s.state = 'accepted'), 'late', count(*) filter (where s.is_late))`;

/** Reports of a round `r` that one report made needless: sent on from another, or served by what is merged. */
const savedIn = (round: RawBuilder<unknown>) => sql`
  from commitments.shared_report h
  where exists (select from commitments.round_report w where w.round_id = ${round} and w.report_id = coalesce(h.report_id, h.from_report_id))`;

const heads = sql`
  select r.id, r.title, r.covers_from as "coversFrom", r.covers_to as "coversTo", r.deadline,
    ${instant("r.opened_at")} as "openedAt",
    (select ${instant("e.made_at")} from commitments.round_step e where e.round_id = r.id and e.act = 'closed') as "closedAt",
    (select ${counted} from commitments.round_standing s where s.round_id = r.id) as counts,
    (select count(*) ${savedIn(sql`r.id`)}) as saved
  from commitments.reporting_round r`;

/** Reporting rounds, the open ones first. Row-level security: the office sees all, a unit those that ask it, counted over its own. */
export async function listRounds(ctx: Ctx): Promise<RoundList> {
  const { rows } = await sql<RoundHead>`
    select * from (${heads}) one order by "closedAt" is not null, deadline, id desc`.execute(ctx.tx);
  return { day: civilDay(ctx.clock), rounds: rows };
}

/** The head of a round. Throws `commitments.round-not-found` also when it asks nothing of who reads. */
export async function roundHead(ctx: Ctx, id: string): Promise<RoundHead> {
  const { rows } = await sql<RoundHead>`${heads} where r.id = ${id}`.execute(ctx.tx);
  const [head] = rows;
  if (!head) throw new AppError("commitments.round-not-found");
  return head;
}

/** Throws `commitments.round-not-found` when a round does not ask the own unit about a commitment. */
export async function expectAsked(ctx: Ctx, round: string, commitment: string): Promise<void> {
  const { rows } = await sql`
    select from commitments.round_item i where i.round_id = ${round} and i.commitment_id = ${commitment}
      and i.organisation_id = ${ctx.actor!.organisationId}`.execute(ctx.tx);
  if (rows.length === 0) throw new AppError("commitments.round-not-found");
}

export const unitJson = sql`json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en)`;
export const documentJson = sql`json_build_object('code', d.code, 'titleZh', d.title_zh, 'titleEn', d.title_en,
  'shortZh', d.short_zh, 'shortEn', d.short_en)`;

/** A round with everything that it asks of whom, as far as the reader may see it. */
export async function getRound(ctx: Ctx, id: string): Promise<ReportingRound> {
  const head = await roundHead(ctx, id);
  const { rows: about } = await sql<Pick<ReportingRound, "instructions" | "steps">>`
    select r.instructions, coalesce((select json_agg(json_build_object('act', e.act, 'at', ${instant("e.made_at")},
        'by', e.made_by_name, 'note', e.note, 'units', cardinality(e.units)) order by e.id)
      from commitments.round_step e where e.round_id = r.id), '[]') as steps
    from commitments.reporting_round r where r.id = ${id}`.execute(ctx.tx);
  return {
    ...head,
    ...about[0]!,
    day: civilDay(ctx.clock),
    units: await unitsOf(ctx, id),
    items: await itemsOf(ctx, id),
  };
}

/** How far each unit of a round is, those with the most to do first. */
export async function unitsOf(ctx: Ctx, round: string): Promise<ReportingRound["units"]> {
  const { rows } = await sql<{ unit: ReportingRound["units"][number]["unit"]; counts: RoundCounts; saved: number }>`
    select ${unitJson} as unit, ${counted} as counts,
      (select count(*) ${savedIn(sql`${round}`)} and h.organisation_id = o.id) as saved
    from commitments.round_standing s join people.organisation_public o on o.id = s.organisation_id
    where s.round_id = ${round}
    group by o.id, o.code, o.name_zh, o.name_en
    order by count(*) filter (where s.state in ('waiting', 'returned')) desc, o.code collate "C"`.execute(ctx.tx);
  return rows;
}

async function itemsOf(ctx: Ctx, round: string): Promise<RoundItem[]> {
  const { rows } = await sql<RoundItem>`
    select c.id as commitment, c.title, c.state as "commitmentState", ${documentJson} as document, ${unitJson} as unit, s.state,
      s.is_late as "isLate", ${instant("p.reported_at")} as "reportedAt", p.verdict_note as "verdictNote", c.is_sample as "isSample"
    from commitments.round_standing s
    join commitments.commitment c on c.id = s.commitment_id
    join policy.document_public d on d.id = c.document_id
    join people.organisation_public o on o.id = s.organisation_id
    left join commitments.report p on p.id = s.report_id
    where s.round_id = ${round}
    order by array_position(array['returned', 'waiting', 'reported', 'accepted', 'lapsed'], s.state), o.code collate "C",
      c.document_id, c.span`.execute(ctx.tx);
  return rows;
}
