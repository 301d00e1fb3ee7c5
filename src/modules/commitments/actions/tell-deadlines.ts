import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { readCalendar, tell, workingDayAfter } from "../../messages/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import { peopleHolding } from "../../people/index.ts";
import { kinds } from "../message-kinds.ts";
import { escalateLateDays, escalateUnsignedDays } from "../parameters.ts";
import { addDeadlineNotices, type DeadlineNotice } from "../store/deadline-notices.ts";

interface Noticed extends DeadlineNotice {
  title: string;
  due: string | null;
  organisations: string[];
  /** Of an escalation: after how many days. */
  days: number;
  unit: string;
}

/**
 * Tells of deadlines, once a day when all lamps are worked out: units of what is due soon and what is late, the office of
 * what is late for days, heads of units of what nobody signs for. Each of a commitment and its deadline once.
 */
export async function tellDeadlines(ctx: Ctx): Promise<void> {
  const noticed = [...(await byLamp(ctx)), ...(await unsigned(ctx))];
  const keyOf = ({ commitment, what, of }: DeadlineNotice) => `${commitment} ${what} ${of}`;
  const fresh = await addDeadlineNotices(
    ctx.tx,
    noticed.map(({ commitment, what, of }) => ({ commitment, what, of })),
    ctx.clock.now(),
  );
  const isFresh = new Set(fresh.map(keyOf));
  const heads = new Set(
    (await peopleHolding(ctx.tx, ctx.clock.now()))
      .filter(({ roles }) => roles.includes("unit-head"))
      .map(({ organisation }) => organisation),
  );
  for (const one of noticed) {
    if (!isFresh.has(keyOf(one))) continue;
    const { commitment: subject, what, title, due, organisations, days, unit } = one;
    const event = await recordEvent(ctx, {
      kind: "commitments.deadline-noticed",
      subject,
      after: { what, due, of: one.of },
    });
    const about = { event, subject };
    if (what === "due-soon") await tell(ctx, { ...about, kind: kinds.dueSoon, organisations, params: { title, due } });
    else if (what === "late") await tell(ctx, { ...about, kind: kinds.late, organisations, params: { title, due } });
    else if (what === "late-escalated")
      await tell(ctx, { ...about, kind: kinds.lateEscalated, params: { title, due, days } });
    else if (heads.has(organisations[0]!))
      await tell(ctx, { ...about, kind: kinds.unsignedEscalated, organisations, params: { title, unit, days } });
    else await tell(ctx, { ...about, kind: kinds.unsignedToOffice, params: { title, unit, days } });
  }
}

/** What the lamps say of commitments that units know of. */
async function byLamp(ctx: Ctx): Promise<Noticed[]> {
  const days = await parameterAt(ctx, escalateLateDays);
  const { rows } = await sql<{
    id: string;
    title: string;
    due: string | null;
    organisations: string[];
    is_late: boolean;
    late_for: number | null;
  }>`
    select c.id, c.title, c.due_on as due, l.reasons @> '[{"code": "overdue"}]' as is_late,
      ${civilDay(ctx.clock)}::date - c.due_on as late_for,
      array(select distinct d.organisation_id from commitments.duty d
        where d.commitment_id = c.id and d.valid_to is null and d.organisation_id is not null) as organisations
    from commitments.commitment c join commitments.lamp_state l on l.commitment_id = c.id
    where c.state in ('dispatched', 'signed', 'in-progress') and c.due_on is not null
      and (l.reasons @> '[{"code": "overdue"}]' or l.reasons @> '[{"code": "due-soon"}]')
    order by c.due_on, c.id`.execute(ctx.tx);
  return rows.flatMap(({ id: commitment, title, due, organisations, is_late, late_for }) => {
    const about = { commitment, title, due, organisations, of: due ?? "", days, unit: "" };
    const told: Noticed = { ...about, what: is_late ? "late" : "due-soon" };
    const isEscalated = is_late && days > 0 && (late_for ?? 0) >= days;
    return isEscalated ? [told, { ...about, what: "late-escalated" }] : [told];
  });
}

/** What a unit has not signed for so many working days after it was dispatched. */
async function unsigned(ctx: Ctx): Promise<Noticed[]> {
  const days = await parameterAt(ctx, escalateUnsignedDays);
  if (days === 0) return [];
  const calendar = await readCalendar(ctx.tx);
  const day = civilDay(ctx.clock);
  const { rows } = await sql<{
    id: string;
    title: string;
    dispatch: number;
    organisation: string;
    unit: string;
    asked_at: Date;
  }>`
    select c.id, c.title, c.dispatch, s.organisation_id as organisation, o.name_zh as unit, s.asked_at
    from commitments.commitment c
    join commitments.sign_for s on s.commitment_id = c.id and s.dispatch = c.dispatch
    join people.organisation_public o on o.id = s.organisation_id
    where c.state = 'dispatched' and s.is_needed and s.answer is null and s.ended_at is null
    order by s.asked_at, c.id`.execute(ctx.tx);
  return rows
    .filter(({ asked_at }) => workingDayAfter(formatDate(asked_at, "Asia/Shanghai"), days, calendar) <= day)
    .map(({ id: commitment, title, dispatch, organisation, unit }) => ({
      commitment,
      what: "unsigned-escalated",
      of: `${dispatch} ${organisation}`,
      title,
      due: null,
      organisations: [organisation],
      days,
      unit,
    }));
}
