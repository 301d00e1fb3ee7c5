import type { z } from "zod";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { EvidenceSchema } from "../contract/result.ts";
import { evidenceTables } from "../store/evidence.ts";

export type StoredEvidence = z.infer<typeof EvidenceSchema>;

/** The evidence of a result, oldest first. */
export async function evidenceOf(ctx: Pick<Ctx, "tx">, resultId: string): Promise<StoredEvidence[]> {
  const rows = await evidenceTables(ctx.tx)
    .selectFrom("market.readiness_evidence")
    .selectAll()
    .where("result_id", "=", resultId)
    .orderBy("day")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    item: row.item,
    statement: row.statement,
    reference: row.reference,
    day: row.day,
    by: row.added_by_name,
    rejected: row.reject_reason,
  }));
}
