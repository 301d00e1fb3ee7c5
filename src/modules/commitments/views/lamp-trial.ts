import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type Lamp, type LampCode, type LampRule, lamps, type Trial, type TrialQuery } from "../contract/lamp.ts";
import { lampOf } from "../rules/lamp.ts";
import { type LampRow, lampRows } from "./lamp-inputs.ts";
import { lampRuleToday } from "./lamp-rule.ts";

/** So many changed commitments are listed. */
const shown = 200;

/** What the lamps of the whole ledger would show by another rule. Nothing is kept. */
export async function tryLampRule(ctx: Ctx, query: TrialQuery): Promise<Trial> {
  const day = civilDay(ctx.clock);
  const rule = await lampRuleToday(ctx);
  const tried: LampRule = {
    soonDays: query.soonDays ?? rule.soonDays,
    staleDays: query.staleDays ?? rule.staleDays,
    lateFrom: query.lateFrom ?? rule.lateFrom,
  };
  const rows = await lampRows(ctx, sql`true`);
  const both = rows.map((row) => ({ row, before: lampOf(row, rule, day), after: lampOf(row, tried, day) }));
  const changed = both.filter(({ before, after }) => before.lamp !== after.lamp);
  return {
    day,
    rule,
    tried,
    total: rows.length,
    before: counted(both.map(({ before }) => before)),
    after: counted(both.map(({ after }) => after)),
    changed: changed.length,
    rows: changed.slice(0, shown).map(({ row, before, after }) => ({ ...named(row), before, after })),
  };
}

const named = ({ id, title, kind, state }: LampRow): Pick<LampRow, "id" | "title" | "kind" | "state"> => ({
  id,
  title,
  kind,
  state,
});

function counted(all: readonly Lamp[]): Record<LampCode, number> {
  const counts = Object.fromEntries(lamps.map((lamp) => [lamp, 0])) as Record<LampCode, number>;
  for (const { lamp } of all) counts[lamp] += 1;
  return counts;
}
