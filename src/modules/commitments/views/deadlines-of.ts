import { sql } from "kysely";
import type { Standing, StandingLine } from "../../../platform/messages/standing.ts";
import { officeRoles, unitRoles } from "../contract.ts";
import { kinds } from "../message-kinds.ts";

/** So many of what is late, and of what is due, stand in a digest; the ledger has all. */
const most = 20;

/**
 * What is late, due soon, not signed for and asked by open rounds: of the own organisation for a unit; what is late
 * anywhere for the office.
 */
export const deadlinesOf: Standing = async (ctx, { organisation, roles }) => {
  const holds = (...wanted: readonly string[]) => roles.some((role) => wanted.includes(role));
  const lines: StandingLine[] = [];
  if (holds(...unitRoles) && organisation !== null) {
    const own = sql`exists (select from commitments.duty d where d.commitment_id = c.id and d.valid_to is null
      and d.organisation_id = ${organisation})`;
    lines.push(...(await byLamp(ctx, "overdue", own)), ...(await byLamp(ctx, "due-soon", own)));
    lines.push(...(await toSign(ctx, organisation)), ...(await asked(ctx, organisation)));
  } else if (holds(...officeRoles)) lines.push(...(await byLamp(ctx, "overdue", sql`true`)));
  return lines;
};

type Asking = Parameters<Standing>[0];

async function byLamp(
  ctx: Asking,
  reason: "overdue" | "due-soon",
  where: ReturnType<typeof sql>,
): Promise<StandingLine[]> {
  const { rows } = await sql<{ id: string; title: string; due: string | null }>`
    select c.id, c.title, c.due_on as due from commitments.commitment c
    join commitments.lamp_state l on l.commitment_id = c.id
    where c.state in ('dispatched', 'signed', 'in-progress') and ${where}
      and l.reasons @> ${JSON.stringify([{ code: reason }])}::jsonb
    order by c.due_on, c.id limit ${most}`.execute(ctx.tx);
  const kind = reason === "overdue" ? kinds.late : kinds.dueSoon;
  return rows.map(({ id, title, due }) => ({ kind: kind.code, subject: id, params: { title, due } }));
}

async function toSign(ctx: Asking, organisation: string): Promise<StandingLine[]> {
  const { rows } = await sql<{ id: string; title: string; due: string | null }>`
    select c.id, c.title, c.due_on as due from commitments.commitment c
    join commitments.sign_for s on s.commitment_id = c.id and s.dispatch = c.dispatch
    where c.state = 'dispatched' and s.organisation_id = ${organisation} and s.answer is null and s.ended_at is null
    order by s.asked_at, c.id limit ${most}`.execute(ctx.tx);
  return rows.map(({ id, title, due }) => ({ kind: kinds.dispatched.code, subject: id, params: { title, due } }));
}

/** Rounds that still wait for reports of the unit, the nearest deadline first. */
async function asked(ctx: Asking, organisation: string): Promise<StandingLine[]> {
  const { rows } = await sql<{ id: string; title: string; deadline: string; asked: number }>`
    select r.id, r.title, r.deadline, count(*) as asked
    from commitments.reporting_round r join commitments.round_standing s on s.round_id = r.id
    where s.organisation_id = ${organisation} and s.state in ('waiting', 'returned')
      and not exists (select from commitments.round_step e where e.round_id = r.id and e.act = 'closed')
    group by r.id, r.title, r.deadline order by r.deadline, r.id limit ${most}`.execute(ctx.tx);
  return rows.map(({ id, title, deadline, asked: open }) => ({
    kind: kinds.roundOpened.code,
    subject: id,
    params: { title, deadline, asked: open },
  }));
}
