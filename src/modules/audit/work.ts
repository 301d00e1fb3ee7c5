import type { Ctx } from "../../platform/http/ctx.ts";
import { forgetOldAnswers } from "../../platform/http/idempotency.ts";
import { parameterAt } from "../parameters/index.ts";
import { answersKeptDays } from "./parameters.ts";

const msPerDay = 86_400_000;

/** Forgets answers that were kept for repeated requests longer than the parameter says. */
export async function forgetAnswersInTime(ctx: Ctx): Promise<void> {
  const days = await parameterAt(ctx, answersKeptDays);
  await forgetOldAnswers(ctx.tx, new Date(ctx.clock.now().getTime() - days * msPerDay));
}
