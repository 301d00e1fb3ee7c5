import type { Ctx } from "../../platform/http/ctx.ts";
import { letRunOut } from "./actions/goods/let-run-out.ts";
import { passTime } from "./actions/licence/pass-time.ts";

/** What the subjects of the market do by themselves; each does nothing when nothing is due. */
export async function work(ctx: Ctx): Promise<void> {
  await letRunOut(ctx);
  await passTime(ctx);
}
