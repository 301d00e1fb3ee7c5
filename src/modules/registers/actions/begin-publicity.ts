import type { Ctx } from "../../../platform/http/ctx.ts";
import { readCalendar, workingDayAfter } from "../../messages/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import { publicityCounts, publicityDays } from "../parameters.ts";
import { dayAfter, type PublicityPeriod, publicityUntil } from "../rules/publicity.ts";

/** The publicity period that begins on this civil day, by the parameters of that day; the first day counted is the next one. */
export async function publicityFrom(ctx: Ctx, day: string): Promise<PublicityPeriod> {
  const days = await parameterAt(ctx, publicityDays, day);
  const last =
    (await parameterAt(ctx, publicityCounts, day)) === "working-days"
      ? workingDayAfter(day, days, await readCalendar(ctx.tx))
      : dayAfter(day, days);
  return publicityUntil(day, last);
}
