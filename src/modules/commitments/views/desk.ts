import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type Desk, type DeskPile, deskPiles } from "../contract/desk.ts";
import { officeRoles, unitRoles } from "../contract.ts";
import { finalStates } from "../rules/final.ts";
import { archived } from "./carry-over.ts";
import { waiting } from "./confirmed.ts";
import { rowsOf } from "./ledger.ts";
import { mayRead } from "./ledger-filter.ts";

/** So many of each pile are shown; the ledger has all. */
const shown = 20;

/** What lies on somebody's desk: piles of commitments on which this person can act, the nearest deadline first. */
export async function readDesk(ctx: Ctx): Promise<Desk> {
  const actor = ctx.actor!;
  const holds = (...roles: string[]) => actor.roles.some((role) => roles.includes(role));
  const isOffice = holds(...officeRoles);
  const own = actor.organisationId;
  const signs = sql`exists (select from commitments.sign_for s where s.commitment_id = c.id and s.dispatch = c.dispatch
    and s.organisation_id = ${own} and s.ended_at is null and s.answer is null)`;
  const drafted = sql`exists (select from commitments.report_draft f where f.commitment_id = c.id
    and f.organisation_id = ${own} and f.round = c.round + 1)`;
  const is = (...states: string[]) => sql`c.state = any(${states})`;
  const conditions: Readonly<Record<DeskPile, { isOn: boolean; where: RawBuilder<unknown> }>> = {
    sign: { isOn: holds("reporter"), where: sql`${is("dispatched")} and ${signs}` },
    draft: {
      isOn: holds("reporter"),
      where: sql`${is("dispatched", "signed", "in-progress", "reviewed")} and ${drafted}`,
    },
    report: { isOn: holds("reporter"), where: sql`${is("signed", "in-progress")} and not ${drafted}` },
    approve: { isOn: isOffice, where: is("registered") },
    dispatch: { isOn: isOffice, where: sql`${is("approved")} and c.known_units > 0` },
    review: { isOn: isOffice || holds("reviewer"), where: is("reported") },
    extension: {
      isOn: isOffice,
      where: sql`exists (select from commitments.extension e where e.commitment_id = c.id and e.answer is null)`,
    },
    close: { isOn: isOffice, where: is("reviewed") },
    source: {
      isOn: isOffice,
      where: sql`c.source_state <> 'confirmed' and not c.state = any(${finalStates.filter((one) => one !== "suspended")})`,
    },
  };
  const piles: Desk["piles"] = [];
  for (const pile of deskPiles) {
    const { isOn, where } = conditions[pile];
    if (!isOn) continue;
    const all = sql`${mayRead(actor)} and c.document_id <> all (${archived}) and ${where}`;
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from commitments.commitment c where ${all}`.execute(ctx.tx);
    const count = rows[0]?.count ?? 0;
    const first = count === 0 ? [] : await rowsOf(ctx.tx, all, { sort: "due", offset: 0, limit: shown });
    piles.push({ pile, count, rows: first });
  }
  const unregistered = isOffice
    ? (await waiting(ctx.tx)).documents.reduce((sum, one) => sum + one.targets + one.goals + one.tasks, 0)
    : 0;
  const reminders = own !== null && holds(...unitRoles) ? await remindersOf(ctx, own) : [];
  return { day: civilDay(ctx.clock), piles, reminders, unregistered };
}

/** The last reminder of each open round that still waits for a report of the unit. */
async function remindersOf(ctx: Ctx, unit: string): Promise<Desk["reminders"]> {
  const { rows } = await sql<Desk["reminders"][number]>`
    select distinct on (r.deadline, r.id) m.id, r.id as round, r.title, m.made_by_name as by, m.note,
      to_char(m.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from commitments.reminder m join commitments.reporting_round r on r.id = m.round_id
    where m.organisation_id = ${unit}
      and not exists (select from commitments.round_step e where e.round_id = r.id and e.act = 'closed')
      and exists (select from commitments.round_standing s where s.round_id = r.id and s.organisation_id = ${unit}
        and s.state in ('waiting', 'returned'))
    order by r.deadline, r.id, m.id desc`.execute(ctx.tx);
  return rows;
}
