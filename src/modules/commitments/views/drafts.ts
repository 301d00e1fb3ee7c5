import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Draft } from "../contract/act.ts";
import { commitmentsTables } from "../store.ts";

/** The draft of the own unit for a round, or for the next one; null while nobody of the unit has written. */
export async function readDraft(ctx: Ctx, commitment: string, round?: number): Promise<Draft | null> {
  const row = await commitmentsTables(ctx.tx)
    .selectFrom("commitments.report_draft")
    .selectAll()
    .where("commitment_id", "=", commitment)
    // Row-level security says the same; a query that says whose rows it wants is read more easily.
    .where("organisation_id", "=", ctx.actor?.organisationId ?? "")
    .$if(round !== undefined, (query) => query.where("round", "=", round!))
    .orderBy("round", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    round: row.round,
    version: row.version,
    content: row.content,
    savedAt: row.saved_at.toISOString(),
    savedBy: row.saved_by_name,
  };
}
