import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { LedgerFilter } from "../contract/ledger.ts";
import type { RoundAct, SharedWhy } from "../contract/round.ts";

interface RoundRow {
  id: string;
  title: string;
  covers_from: string;
  covers_to: string;
  deadline: string;
  instructions: string;
  filter: LedgerFilter;
  opened_at: Date;
}

/** A new round with everything that it asks. */
export async function addRound(
  tx: Tx,
  row: RoundRow,
  items: readonly { commitment: string; organisation: string }[],
): Promise<void> {
  await sql`
    insert into commitments.reporting_round
      (id, title, covers_from, covers_to, deadline, instructions, filter, opened_at)
    values (${row.id}, ${row.title}, ${row.covers_from}, ${row.covers_to}, ${row.deadline}, ${row.instructions},
      ${JSON.stringify(row.filter)}::jsonb, ${row.opened_at})`.execute(tx);
  await sql`
    insert into commitments.round_item (round_id, commitment_id, organisation_id)
    select ${row.id}, one.commitment, one.organisation
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as one (commitment text, organisation text)`.execute(tx);
}

/** Notes what happened to a round; false when it can happen once only and has happened. */
export async function addRoundStep(
  tx: Tx,
  step: {
    round: string;
    act: RoundAct;
    at: Date;
    by: string;
    byName: string;
    note: string | null;
    units: readonly string[] | null;
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into commitments.round_step (id, round_id, act, made_at, made_by, made_by_name, note, units)
    values (${newId()}, ${step.round}, ${step.act}, ${step.at}, ${step.by}, ${step.byName}, ${step.note},
      ${step.units === null ? null : [...step.units]})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** Reports and the close of a round wait for each other: what came before the close counts, what comes after is told so. */
export const holdRound = async (tx: Tx, round: string, how: "to report" | "to close"): Promise<void> =>
  void (await (how === "to close"
    ? sql`select pg_advisory_xact_lock(hashtext('commitments.round'), hashtext(${round}))`
    : sql`select pg_advisory_xact_lock_shared(hashtext('commitments.round'), hashtext(${round}))`
  ).execute(tx));

/** Lets a report answer every open round that asks the unit for it. */
export async function answerRounds(
  tx: Tx,
  { report, commitment, organisation, day }: { report: string; commitment: string; organisation: string; day: string },
): Promise<void> {
  const asking = sql`
    from commitments.round_item i
    join commitments.reporting_round r on r.id = i.round_id
    where i.commitment_id = ${commitment} and i.organisation_id = ${organisation}
      and not exists (select from commitments.round_step s where s.round_id = r.id and s.act = 'closed')`;
  const { rows } = await sql<{ id: string }>`select r.id ${asking} order by r.id`.execute(tx);
  for (const { id } of rows) await holdRound(tx, id, "to report");
  if (rows.length === 0) return;
  // Asked again under the lock: a round may have been closed while we waited for it.
  await sql`
    insert into commitments.round_report (round_id, report_id, commitment_id, organisation_id, is_late)
    select r.id, ${report}, i.commitment_id, i.organisation_id, ${day}::date > r.deadline ${asking}`.execute(tx);
}

/** Notes which commitments one report served besides its own. */
export async function addShared(
  tx: Tx,
  from: string,
  organisation: string,
  served: readonly { commitment: string; report: string | null; why: SharedWhy }[],
): Promise<void> {
  for (const { commitment, report, why } of served)
    await sql`
      insert into commitments.shared_report (id, from_report_id, commitment_id, report_id, organisation_id, why)
      values (${newId()}, ${from}, ${commitment}, ${report}, ${organisation}, ${why})`.execute(tx);
}

/** Notes whom a reminder went to, a row for each unit: a unit sees its own. */
export async function addReminders(
  tx: Tx,
  rows: readonly { round: string; organisation: string; at: Date; by: string; note: string | null }[],
): Promise<void> {
  for (const { round, organisation, at, by, note } of rows)
    await sql`
      insert into commitments.reminder (id, round_id, organisation_id, made_at, made_by_name, note)
      values (${newId()}, ${round}, ${organisation}, ${at}, ${by}, ${note})`.execute(tx);
}
