import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Lamp } from "../contract/lamp.ts";

/** A lamp with what it holds for. */
export interface KeptLamp extends Lamp {
  id: string;
}

/** Keeps lamps as worked out on a day by a rule, in place of what was kept before. */
export async function saveLamps(tx: Tx, lamps: readonly KeptLamp[], rule: string, day: string): Promise<void> {
  if (lamps.length === 0) return;
  await sql`
    insert into commitments.lamp_state (commitment_id, lamp, outcome, reasons, rule, worked_out_on)
    select one.id, one.lamp, one.outcome, one.reasons, ${rule}, ${day}::date
    from jsonb_to_recordset(${JSON.stringify(lamps)}::jsonb)
      as one (id text, lamp text, outcome text, reasons jsonb)
    on conflict (commitment_id) do update set lamp = excluded.lamp, outcome = excluded.outcome, reasons = excluded.reasons,
      rule = excluded.rule, worked_out_on = excluded.worked_out_on`.execute(tx);
}

/** Notes, in the transaction of new facts, that lamps of measured commitments are due. */
export const noteFiguresChanged = async (tx: Tx, at: Date): Promise<void> =>
  void (await sql`insert into commitments.figure_change values (${newId()}, ${at})`.execute(tx));

/** Takes the notes; whether there were any. */
export async function takeFiguresChanged(tx: Tx): Promise<boolean> {
  const { rows } = await sql`delete from commitments.figure_change returning id`.execute(tx);
  return rows.length > 0;
}

/** Notes that all lamps hold for a day and a rule. */
export const saveLampRound = async (tx: Tx, day: string, rule: string): Promise<void> =>
  void (await sql`insert into commitments.lamp_round (day, rule) values (${day}::date, ${rule})
    on conflict (only_one) do update set day = excluded.day, rule = excluded.rule`.execute(tx));
