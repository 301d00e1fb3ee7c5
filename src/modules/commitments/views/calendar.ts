import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Calendar, CalendarQuery } from "../contract/calendar.ts";
import { rowsOf } from "./ledger.ts";
import { matching } from "./ledger-filter.ts";

/** So many rows of one month are sent; the ledger shows all. */
const mostRows = 500;

/** What falls due in a month, with how much falls due in every other. The reader sees what the own roles allow. */
export async function readCalendar(ctx: Ctx, { month: wanted, ...filter }: CalendarQuery): Promise<Calendar> {
  const day = civilDay(ctx.clock);
  const month = wanted ?? day.slice(0, 7);
  const where = await matching(ctx, filter, ctx.actor!);
  const { rows: months } = await sql<{ month: string | null; count: number }>`
    select to_char(c.due_on, 'YYYY-MM') as month, count(*) as count
    from commitments.commitment c where ${where} group by 1 order by 1`.execute(ctx.tx);
  const first = `${month}-01`;
  const inMonth = sql`${where} and c.due_on >= ${first}::date and c.due_on < ${first}::date + interval '1 month'`;
  return {
    day,
    month,
    months: months.flatMap((one) => (one.month === null ? [] : [{ month: one.month, count: one.count }])),
    undated: months.find((one) => one.month === null)?.count ?? 0,
    count: months.find((one) => one.month === month)?.count ?? 0,
    rows: await rowsOf(ctx.tx, inMonth, { sort: "due,lamp", offset: 0, limit: mostRows }),
  };
}
