import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { allRegisters } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { zh } from "../own-data-texts.zh.ts";
import { erasureDays, retentionYears } from "../parameters.ts";
import { isPersonal } from "../rules/personal.ts";
import { yearsAfter } from "../rules/retention.ts";
import { dropNotices, renewNotices, saveRetentionRound } from "../store/retention.ts";
import { lockRegister } from "../store.ts";
import { isPastRetention } from "../views/past-retention.ts";
import { findStored } from "../views/records.ts";
import { eraseRecord } from "./erase.ts";

/** So many records are erased in one round of the worker, so that none takes long. */
const atOnce = 20;

/**
 * Once a day, where the parameter says so: tells which records about persons are past their retention period, and erases
 * those of which that was told so many days before. Off, it forgets what it told.
 */
export async function eraseInTime(ctx: Ctx): Promise<void> {
  const days = await parameterAt(ctx, erasureDays);
  if (days === 0) return dropNotices(ctx.tx);
  await lockRegister(ctx.tx, "retention");
  const [today, years] = [civilDay(ctx.clock), await parameterAt(ctx, retentionYears)];
  const rule = `${years} ${days}`;
  const { rows } =
    await sql`select from registers.retention_round where day = ${today}::date and rule = ${rule}`.execute(ctx.tx);
  if (rows.length > 0) return;
  let left = atOnce;
  for (const definition of allRegisters.filter(isPersonal)) {
    const isPast = isPastRetention(definition, { today, before: yearsAfter(today, -years) });
    await renewNotices(ctx.tx, definition, isPast, { today, days });
    for (const id of await dueRecords(ctx, definition, today, left)) {
      const reason = zh.retention.outOfTime(years, days);
      await eraseRecord(ctx, definition, await findStored(ctx, definition, id), reason);
      left -= 1;
    }
    // The next round goes on: what is erased is past nothing any more.
    if (left === 0) return;
  }
  await saveRetentionRound(ctx.tx, today, rule);
}

async function dueRecords(ctx: Ctx, { code }: RegisterDefinition, today: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select record_id as id from registers.retention_notice
    where register = ${code} and erase_on <= ${today}::date order by erase_on, record_id limit ${most}`.execute(ctx.tx);
  return rows.map(({ id }) => id);
}
