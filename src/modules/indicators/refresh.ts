import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { indicatorsTables, lockCurrentValues, saveCurrentValues, takeChanges } from "./store.ts";
import { askedOn } from "./views/board.ts";
import { dependingOn, listDefinitions } from "./views/definitions.ts";
import { workOut } from "./views/outcomes.ts";
import { listTargets } from "./views/targets.ts";

/**
 * Works the kept values out again: those that depend on changed metrics, and all of them when a new civil day has begun
 * (titles end with a day, without any fact). Returns how many indicators were worked out.
 */
export async function refreshCurrentValues(ctx: Ctx): Promise<number> {
  await lockCurrentValues(ctx.tx);
  const changed = await takeChanges(ctx.tx);
  const today = civilDay(ctx.clock);
  const all = await listDefinitions(ctx.tx);
  const done = await indicatorsTables(ctx.tx)
    .selectFrom("indicators.current_value")
    .select("indicator")
    .distinct()
    .where("worked_out_on", "=", today)
    .execute();
  const current = new Set(done.map((row) => row.indicator));
  const touched = new Set(dependingOn(all, changed).map((one) => one.code));
  const due = all.filter((one) => !current.has(one.code) || touched.has(one.code));
  if (due.length === 0) return 0;
  const asked = askedOn(due, await listTargets(ctx.tx), today);
  const outcomes = await workOut(ctx, asked, null);
  await saveCurrentValues(
    ctx.tx,
    asked.map((one, index) => ({
      indicator: one.definition.code,
      day: one.day,
      is_strict: one.isStrict,
      outcome: outcomes[index]!,
      worked_out_on: today,
    })),
  );
  return due.length;
}
