import type { Ctx } from "../../../platform/http/ctx.ts";
import { commitmentsTables } from "../store.ts";

/** Id of the last report of the own unit on a commitment that has one. */
export async function lastReportOf(ctx: Ctx, commitment: string): Promise<string> {
  const { id } = await commitmentsTables(ctx.tx)
    .selectFrom("commitments.report")
    .select("id")
    .where("commitment_id", "=", commitment)
    .where("organisation_id", "=", ctx.actor!.organisationId!)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}
