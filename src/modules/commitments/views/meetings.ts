import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { formatDate } from "../../../platform/i18n/dates.ts";
import type { AgendaChoicesSchema, DecisionRow, Meeting, MeetingList } from "../contract/meeting.ts";
import { decisionLamp } from "../rules/meeting.ts";
import { lampRuleToday } from "./lamp-rule.ts";
import { unitJson } from "./rounds.ts";

/** Times in JSON as everywhere else: UTC with milliseconds. */
const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

const head = sql`m.id, m.version, m.kind, m.title, ${instant("m.starts_at")} as "startsAt", m.minutes, m.place, m.chair, m.state`;

/** So many decisions stand in the list over all meetings, those to do first. */
const mostDecisions = 500;

/** Meetings, the next ones first, and what they decided. Row-level security: a unit sees those that concern it. */
export async function listMeetings(ctx: Ctx): Promise<MeetingList> {
  const { rows } = await sql<MeetingList["meetings"][number]>`
    select ${head},
      (select count(*) from commitments.agenda_item i where i.meeting_id = m.id) as items,
      (select count(*) from commitments.decision d where d.meeting_id = m.id) as decisions,
      (select count(*) from commitments.decision d where d.meeting_id = m.id and d.state in ('open', 'reported')) as "openDecisions"
    from commitments.meeting m order by m.state = 'planned' desc, m.starts_at desc, m.id`.execute(ctx.tx);
  return { day: civilDay(ctx.clock), meetings: rows, decisions: await decisionRows(ctx, sql`true`) };
}

type Row = Omit<DecisionRow, "lamp"> & {
  isExtended: boolean;
  isReturned: boolean;
  reportedOn: string | null;
  madeAt: Date;
};

/** Decisions with their lamps, worked out as they are read: a meeting has few. */
export async function decisionRows(ctx: Ctx, where: RawBuilder<unknown>): Promise<DecisionRow[]> {
  const { rows } = await sql<Row>`
    select d.id, d.version, json_build_object('id', m.id, 'title', m.title, 'kind', m.kind) as meeting, d.position, d.words,
      ${unitJson} as unit, d.due_on as "dueOn", d.is_extended as "isExtended", d.reported_on as "reportedOn", d.is_returned as "isReturned", d.state, d.made_at as "madeAt",
      case when c.id is not null then json_build_object('id', c.id, 'title', c.title) end as commitment,
      d.organisation_id is not distinct from ${ctx.actor!.organisationId} as "isOwn",
      coalesce((select json_agg(json_build_object('id', s.id, 'act', s.act, 'at', ${instant("s.made_at")}, 'by', s.made_by_name,
          'note', s.note, 'dueOn', s.due_on) order by s.id)
        from commitments.decision_step s where s.decision_id = d.id), '[]') as steps
    from commitments.decision d
    join commitments.meeting m on m.id = d.meeting_id
    join people.organisation_public o on o.id = d.organisation_id
    left join commitments.commitment c on c.id = d.commitment_id
    where ${where}
    order by d.state in ('open', 'reported') desc, d.due_on, m.starts_at, d.position limit ${mostDecisions}`.execute(
    ctx.tx,
  );
  const rule = await lampRuleToday(ctx);
  const day = civilDay(ctx.clock);
  return rows.map(({ isExtended, isReturned, reportedOn, madeAt, ...row }) => {
    const lastReport = reportedOn === null ? null : { on: reportedOn, isReturned };
    const madeOn = formatDate(madeAt, "Asia/Shanghai");
    const lamp = decisionLamp({ state: row.state, dueOn: row.dueOn, isExtended, madeOn, lastReport }, rule, day);
    return { ...row, lamp };
  });
}

/** One meeting. Throws `commitments.meeting-not-found` also for what the reader may not see. */
export async function readMeeting(ctx: Ctx, id: string): Promise<Meeting> {
  const { rows } = await sql<Omit<Meeting, "day" | "decisions">>`
    select ${head}, ${instant("m.changed_at")} as "changedAt", m.summary, m.minutes_number as number,
      coalesce((select json_agg(json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en, 'attended', u.attended)
          order by o.code collate "C")
        from commitments.meeting_unit u join people.organisation_public o on o.id = u.organisation_id
        where u.meeting_id = m.id), '[]') as units,
      coalesce((select json_agg(json_build_object('id', i.id, 'title', i.title,
          'kind', case when i.commitment_id is not null then 'commitment' when i.problem_id is not null then 'problem'
            when i.adjustment_id is not null then 'adjustment' else 'free' end,
          'reference', coalesce(i.commitment_id, i.problem_id, a.commitment_id)) order by i.position)
        from commitments.agenda_item i left join commitments.adjustment a on a.id = i.adjustment_id
        where i.meeting_id = m.id), '[]') as agenda,
      coalesce((select json_agg(json_build_object('title', p.title, 'address', p.address) order by p.position)
        from commitments.meeting_paper p where p.meeting_id = m.id), '[]') as papers,
      coalesce((select json_agg(json_build_object('id', s.id, 'act', s.act, 'at', ${instant("s.made_at")}, 'by', s.made_by_name,
          'note', s.note) order by s.id)
        from commitments.meeting_step s where s.meeting_id = m.id), '[]') as steps
    from commitments.meeting m where m.id = ${id}`.execute(ctx.tx);
  const [row] = rows;
  if (!row) throw new AppError("commitments.meeting-not-found");
  const decisions = await decisionRows(ctx, sql`d.meeting_id = ${id}`);
  return {
    ...row,
    day: civilDay(ctx.clock),
    decisions: decisions.toSorted((a, b) => a.position - b.position),
  };
}

const mostChoices = 100;

/** What an agenda can be drawn from: commitments that are late, problems under way, adjustments that wait for an answer. */
export async function agendaChoices(ctx: Ctx): Promise<z.infer<typeof AgendaChoicesSchema>> {
  const { rows } = await sql<z.infer<typeof AgendaChoicesSchema>[number]>`
    (select 'adjustment' as kind, a.id, c.title || '：' || a.old_value || ' → ' || a.new_value as title
      from commitments.adjustment a join commitments.commitment c on c.id = a.commitment_id
      where a.answer is null order by a.proposed_at limit ${mostChoices})
    union all
    (select 'problem', p.id, coalesce(c.title, d.title_zh, p.indicator, '') || coalesce('：' || p.words, '')
      from commitments.problem p left join commitments.commitment c on c.id = p.commitment_id
      left join policy.document_public d on d.id = p.document_id
      where p.state in ('open', 'advised', 'answered') order by p.found_at limit ${mostChoices})
    union all
    (select 'commitment', c.id, c.title
      from commitments.commitment c join commitments.lamp_state l on l.commitment_id = c.id
      where l.lamp = 'late' order by c.due_on, c.id limit ${mostChoices})`.execute(ctx.tx);
  return rows.map((row) => ({ ...row, title: row.title.slice(0, 300) }));
}
