import type { Ctx } from "../../platform/http/ctx.ts";

/** How many people confirm an extraction today: 1 or 2. */
export async function confirmersNeeded(_ctx: Ctx): Promise<number> {
  return 1;
}
