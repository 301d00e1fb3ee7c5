import type { Ctx } from "../../platform/http/ctx.ts";
import type { Services } from "../../platform/http/module.ts";
import { gatherSendings, makeDigests } from "./actions/gather.ts";
import { spreadMessages } from "./actions/spread.ts";

/** Passes on what was told: to inboxes, into sendings, into the digests of the morning. Nothing when nothing waits. */
export async function passOn(ctx: Ctx, services: Services): Promise<void> {
  await spreadMessages(ctx, services);
  await gatherSendings(ctx);
  await makeDigests(ctx, services);
}
