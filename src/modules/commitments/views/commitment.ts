import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Commitment } from "../contract/commitment.ts";
import { undoHours } from "../parameters.ts";
import { undoRefusal } from "../rules/undo.ts";
import { earlierNotes } from "./earlier/notes.ts";
import { lastStep } from "./last-step.ts";
import { adjustedAim, lampShown } from "./ledger.ts";
import { mayRead } from "./ledger-filter.ts";
import { withStandings } from "./measured.ts";
import { rulesToday } from "./situation.ts";

type Row = Omit<Commitment, "document" | "rules" | "indicator" | "stateSince" | "earlier" | "undo"> & {
  stateSince: Date;
  code: string;
  titleZh: string;
  titleEn: string | null;
  shortZh: string | null;
  shortEn: string | null;
  /** Null for a part of a divided whole: the indicator measures the whole. */
  extraction: string | null;
};

const organisation = (alias: string) =>
  sql.raw(
    `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'nameZh', ${alias}.name_zh, 'nameEn', ${alias}.name_en) end`,
  );
const related = sql.raw("json_build_object('id', r.id, 'title', r.title, 'kind', r.kind, 'state', r.state)");
/** Times in JSON as everywhere else: UTC with milliseconds. */
const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** One commitment with its sentence, duties, life and neighbours. Throws `commitments.not-found` also for those that the reader may not see. */
export async function getCommitment(ctx: Ctx, id: string): Promise<Commitment> {
  const { rows } = await sql<Row>`
    select c.id, c.version, c.kind, c.title, c.quote, c.edition, d.code, d.title_zh as "titleZh", d.title_en as "titleEn",
      d.short_zh as "shortZh", d.short_en as "shortEn", lower(c.span) as start, c.area, c.state, c.state_since as "stateSince",
      c.state_before as "stateBefore", c.due_on as "dueOn", c.due_from as "dueFrom", c.round, c.source_state as source,
      c.is_sample as "isSample", ${lampShown} as lamp, ${adjustedAim} as adjusted, c.registered_by as "registeredBy", c.reported_by as "reportedBy", case when c.part_id is null then c.extraction_id end as extraction,
      (select json_build_object('zh', a.name_zh, 'en', a.name_en) from places.area_public a where a.code = c.area) as "areaName",
      coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name, 'role', u.role, 'organisation', ${organisation("o")},
          'validFrom', ${instant("u.valid_from")}, 'validTo', ${instant("u.valid_to")}, 'basis', u.basis)
          order by u.valid_to nulls first, u.position)
        from commitments.duty u left join people.organisation_public o on o.id = u.organisation_id
        where u.commitment_id = c.id), '[]') as duties,
      coalesce((select json_agg(json_build_object('organisation', ${organisation("o")}, 'isNeeded', s.is_needed,
          'askedAt', ${instant("s.asked_at")}, 'answer', s.answer, 'answeredAt', ${instant("s.answered_at")},
          'answeredBy', s.answered_by_name) order by s.id)
        from commitments.sign_for s join people.organisation_public o on o.id = s.organisation_id
        where s.commitment_id = c.id and s.dispatch = c.dispatch and s.ended_at is null), '[]') as signs,
      (select json_build_object('organisation', ${organisation("o")}, 'until', e.until, 'reason', e.reason,
          'askedAt', ${instant("e.asked_at")})
        from commitments.extension e join people.organisation_public o on o.id = e.organisation_id
        where e.commitment_id = c.id and e.answer is null) as extension,
      coalesce((select json_agg(json_build_object('id', s.id, 'act', s.act, 'from', s.from_state, 'to', s.to_state,
          'at', ${instant("s.made_at")}, 'by', s.made_by_name, 'organisation', ${organisation("o")}, 'basis', s.basis, 'note', s.note,
          'detail', s.detail) order by s.id)
        from commitments.step s left join people.organisation_public o on o.id = s.organisation_id
        where s.commitment_id = c.id), '[]') as steps,
      coalesce((select json_agg(json_build_object('id', p.id, 'round', p.round, 'organisation', ${organisation("o")},
          'content', p.content, 'at', ${instant("p.reported_at")}, 'by', p.reported_by_name, 'verdict', p.verdict,
          'verdictNote', p.verdict_note) order by p.id desc)
        from commitments.report p join people.organisation_public o on o.id = p.organisation_id
        where p.commitment_id = c.id), '[]') as reports,
      coalesce((select json_agg(json_build_object('id', m.id, 'round', g.id, 'title', g.title, 'at', ${instant("m.made_at")},
          'by', m.made_by_name, 'note', m.note, 'organisation', ${organisation("o")}) order by m.id desc)
        from commitments.reminder m
        join commitments.reporting_round g on g.id = m.round_id
        join commitments.round_item i on i.round_id = g.id and i.commitment_id = c.id and i.organisation_id = m.organisation_id
        join people.organisation_public o on o.id = m.organisation_id), '[]') as reminders,
      (select ${related} from commitments.commitment r where r.id = c.parent_id) as parent,
      coalesce((select json_agg(${related} order by r.span) from commitments.commitment r where r.parent_id = c.id), '[]') as children,
      (select ${related} from commitments.commitment r where r.id = c.merged_into) as "mergedInto",
      coalesce((select json_agg(${related} order by r.id) from commitments.commitment r where r.merged_into = c.id), '[]')
        as "mergedHere"
    from commitments.commitment c
    join policy.document_public d on d.id = c.document_id
    left join commitments.lamp_state l on l.commitment_id = c.id
    where c.id = ${id} and ${mayRead(ctx.actor!)}`.execute(ctx.tx);
  const [row] = rows;
  if (!row) throw new AppError("commitments.not-found");
  const { code, titleZh, titleEn, shortZh, shortEn, extraction, stateSince, ...rest } = row;
  return {
    ...rest,
    stateSince: stateSince.toISOString(),
    document: { code, titleZh, titleEn, shortZh, shortEn },
    indicator: await indicatorOf(ctx, extraction),
    rules: await rulesToday(ctx),
    earlier: await earlierNotes(ctx.tx, id),
    undo: await undoOf(ctx, id),
  };
}

async function undoOf(ctx: Ctx, id: string): Promise<Commitment["undo"]> {
  const last = await lastStep(ctx.tx, id);
  if (last?.by !== ctx.actor!.id) return null;
  const refusal = undoRefusal(last, ctx.actor!, { now: ctx.clock.now(), hours: await parameterAt(ctx, undoHours) });
  return { act: last.act, refusal: refusal && { ...refusal, params: { ...refusal.params } } };
}

/** The indicator that the region pack ties to this sentence, and how it stands by the aim that its lamp is judged by. */
async function indicatorOf(ctx: Ctx, extraction: string | null): Promise<Commitment["indicator"]> {
  const { rows } = await sql<Omit<NonNullable<Commitment["indicator"]>, "standing">>`
    select indicator as code, target, name from indicators.sentence_public where extraction_id = ${extraction} limit 1`.execute(
    ctx.tx,
  );
  return (await withStandings(ctx, rows))[0] ?? null;
}
