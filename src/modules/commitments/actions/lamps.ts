import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { LampRule } from "../contract/lamp.ts";
import { lampOf } from "../rules/lamp.ts";
import { saveLampRound, saveLamps, takeFiguresChanged } from "../store/lamps.ts";
import { lampRows } from "../views/lamp-inputs.ts";
import { lampRoundHolds, lampRuleToday } from "../views/lamp-rule.ts";
import { findProblems } from "./find-problems.ts";
import { tellDeadlines } from "./tell-deadlines.ts";
import { tellSteeringDeadlines } from "./tell-steering-deadlines.ts";

/** So many lamps are worked out in one round of the worker, so that none takes long. */
const atOnce = 5_000;

/** Works out the lamps of what was just changed, in the same transaction: who acts sees the new lamp at once. */
export async function renewLamps(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await renew(ctx, sql`c.id = any(${[...ids]})`, await lampRuleToday(ctx));
}

/**
 * Works out what is due: every lamp when a day has begun or the rule has changed, and those that an indicator measures
 * when new facts came.
 */
export async function renewDueLamps(ctx: Ctx): Promise<void> {
  const rule = await lampRuleToday(ctx);
  if (await takeFiguresChanged(ctx.tx)) await renew(ctx, isMeasured, rule);
  const [day, text] = [civilDay(ctx.clock), ruleText(rule)];
  if (await lampRoundHolds(ctx.tx, day, text)) return;
  const isDue = sql`c.id in (
    select o.id from commitments.commitment o left join commitments.lamp_state l on l.commitment_id = o.id
    where l.commitment_id is null or l.worked_out_on <> ${day}::date or l.rule <> ${text} limit ${atOnce})`;
  if ((await renew(ctx, isDue, rule)) === atOnce) return;
  await tellDeadlines(ctx);
  await tellSteeringDeadlines(ctx);
  await saveLampRound(ctx.tx, day, text);
}

const isMeasured = sql`exists (select from indicators.sentence_public m where m.extraction_id = c.extraction_id)`;
const ruleText = ({ soonDays, staleDays, lateFrom }: LampRule): string => `${soonDays} ${staleDays} ${lateFrom}`;

async function renew(ctx: Ctx, where: RawBuilder<unknown>, rule: LampRule): Promise<number> {
  const day = civilDay(ctx.clock);
  const rows = await lampRows(ctx, where);
  const lamps = rows.map((row) => ({ ...lampOf(row, rule, day), id: row.id }));
  await saveLamps(ctx.tx, lamps, ruleText(rule), day);
  await findProblems(ctx, lamps);
  return lamps.length;
}
