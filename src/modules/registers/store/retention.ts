import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { tableRef } from "../store.ts";

/** A record that is kept past its retention period. */
interface RetentionHoldRow {
  register: string;
  record_id: string;
  until: string;
  reason: string;
  held_by: string;
  held_by_name: string;
  held_at: Date;
}

export async function saveHold(tx: Tx, row: RetentionHoldRow): Promise<void> {
  const { register: _register, record_id: _record, ...rest } = row;
  await tx
    .withTables<{ "registers.retention_hold": RetentionHoldRow }>()
    .insertInto("registers.retention_hold")
    .values(row)
    .onConflict((conflict) => conflict.columns(["register", "record_id"]).doUpdateSet(rest))
    .execute();
}

/**
 * Brings the notices of a register in line: one for each record `r` for which `isPast` holds. A day that was told is never
 * brought forward; an act since then, or a hold, ends the notice. `today`: civil day; `days`: from the notice to the erasure.
 */
export async function renewNotices(
  tx: Tx,
  definition: RegisterDefinition,
  isPast: RawBuilder<boolean>,
  { today, days }: { today: string; days: number },
): Promise<void> {
  const { code } = definition;
  await sql`delete from registers.retention_notice n where n.register = ${code}
    and not exists (select from registers.${tableRef(definition)} r where r.id = n.record_id and ${isPast})`.execute(
    tx,
  );
  await sql`insert into registers.retention_notice as n (register, record_id, last_act, noticed_on, erase_on)
    select ${code}::text, r.id, registers.last_act(${code}, r.id, r.changed_at), ${today}::date, ${today}::date + ${days}::int
    from registers.${tableRef(definition)} r where ${isPast}
    on conflict (register, record_id) do update set last_act = excluded.last_act,
      noticed_on = case when n.last_act = excluded.last_act then n.noticed_on else excluded.noticed_on end,
      erase_on = case when n.last_act = excluded.last_act then greatest(n.erase_on, n.noticed_on + ${days}::int)
        else excluded.erase_on end`.execute(tx);
}

/** Nothing is erased by itself any more; if it ever is again, it is told anew. */
export const dropNotices = async (tx: Tx): Promise<void> =>
  void (await sql`delete from registers.retention_notice`.execute(tx));

/** Retention was gone through for this day under this rule. */
export const saveRetentionRound = async (tx: Tx, day: string, rule: string): Promise<void> =>
  void (await sql`insert into registers.retention_round (day, rule) values (${day}::date, ${rule})
    on conflict (only_one) do update set day = excluded.day, rule = excluded.rule`.execute(tx));
