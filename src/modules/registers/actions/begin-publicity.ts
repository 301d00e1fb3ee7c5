import { civilDay } from "../../../platform/clock/clock.ts";
import { refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { readCalendar, workingDayAfter } from "../../messages/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Transition } from "../kit/define-register.ts";
import { publicityCounts, publicityDays, publicityLateDays } from "../parameters.ts";
import { dayAfter, lateEntryRefusal, type PublicityPeriod, publicityUntil } from "../rules/publicity.ts";

/** @throws AppError `registers.publicity-entered-late` for a publication that is entered too long after it was made */
export async function refuseLateEntry(ctx: Ctx, step: Transition, day: string): Promise<void> {
  if (step.publicity?.is !== "begins") return;
  const within = await parameterAt(ctx, publicityLateDays);
  refuse(lateEntryRefusal(step, { day, today: civilDay(ctx.clock), within }));
}

/** The publicity period that begins on this civil day, by the parameters of that day; the first day counted is the next one. */
export async function publicityFrom(ctx: Ctx, day: string): Promise<PublicityPeriod> {
  const days = await parameterAt(ctx, publicityDays, day);
  const last =
    (await parameterAt(ctx, publicityCounts, day)) === "working-days"
      ? workingDayAfter(day, days, await readCalendar(ctx.tx))
      : dayAfter(day, days);
  return publicityUntil(day, last);
}
