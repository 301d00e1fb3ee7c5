import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Link } from "../contract/links.ts";
import { callsTables } from "./tables.ts";

/** Notes what a case comes from, or what became of it; what is noted already stays as it is. */
export async function addLink(ctx: Ctx, dossier: string, link: Link): Promise<void> {
  await callsTables(ctx.tx)
    .insertInto("calls.link")
    .values({
      ...link,
      id: newId(),
      dossier_id: dossier,
      noted_at: ctx.clock.now(),
      noted_by_name: ctx.actor?.name ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
