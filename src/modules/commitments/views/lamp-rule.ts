import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { LampRule } from "../contract/lamp.ts";
import { lampSoonDays, lampStaleDays, lateFromProgress } from "../parameters.ts";

/** The rule of the lamps that holds today. */
export const lampRuleToday = async (ctx: Pick<Ctx, "tx" | "clock">): Promise<LampRule> => ({
  soonDays: await parameterAt(ctx, lampSoonDays),
  staleDays: await parameterAt(ctx, lampStaleDays),
  lateFrom: await parameterAt(ctx, lateFromProgress),
});

/** Whether all lamps were worked out for this day by this rule. */
export async function lampRoundHolds(tx: Tx, day: string, rule: string): Promise<boolean> {
  const { rows } = await sql`select from commitments.lamp_round where day = ${day}::date and rule = ${rule}`.execute(
    tx,
  );
  return rows.length > 0;
}
