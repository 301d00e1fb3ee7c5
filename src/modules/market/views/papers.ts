import type { z } from "zod";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Paper, ResultMentionSchema } from "../contract/papers.ts";
import { paperTables } from "../store/papers.ts";

/** The files of a result that the reader may see, the oldest first. */
export async function papersOf(ctx: Pick<Ctx, "tx">, result: string): Promise<Paper[]> {
  const rows = await paperTables(ctx.tx)
    .selectFrom("market.result_paper")
    .select(["id", "file_name", "size", "sha256", "is_public", "note", "added_at", "added_by_name", "removal_reason"])
    .where("result_id", "=", result)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    size: row.size,
    sha256: row.sha256,
    isPublic: row.is_public,
    note: row.note,
    addedAt: row.added_at.toISOString(),
    by: row.added_by_name,
    removed: row.removal_reason,
  }));
}

/** Where the documents speak of a result. */
export async function mentionsOf(ctx: Pick<Ctx, "tx">, result: string): Promise<z.infer<typeof ResultMentionSchema>[]> {
  return paperTables(ctx.tx)
    .selectFrom("market.result_mention")
    .select(["basis", "quote"])
    .where("result_id", "=", result)
    .orderBy("position")
    .execute();
}
