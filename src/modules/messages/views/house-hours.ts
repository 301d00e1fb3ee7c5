import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { quietFrom, quietTo, urgentBreaksQuiet } from "../parameters.ts";
import type { CalendarExceptions, QuietHours } from "../rules/calendar.ts";

/** The days that differ from Monday to Friday; for one day what was set last. */
export async function readCalendar(tx: Tx): Promise<CalendarExceptions> {
  const { rows } = await sql<{ day: string; is_working: boolean }>`
    select distinct on (day) day, is_working from messages.calendar_day order by day, id desc`.execute(tx);
  return new Map(rows.map(({ day, is_working }) => [day, is_working]));
}

/** The quiet hours that hold today. */
export const readQuietHours = async (ctx: Pick<Ctx, "tx" | "clock">): Promise<QuietHours> => ({
  from: await parameterAt(ctx, quietFrom),
  to: await parameterAt(ctx, quietTo),
  urgentBreaks: await parameterAt(ctx, urgentBreaksQuiet),
});
