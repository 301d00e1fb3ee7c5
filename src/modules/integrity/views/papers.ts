import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Papers } from "../contract/papers.ts";
import { type PaperRow, paperTables } from "../store/papers.ts";

/** The files of a case that the reader may see, the oldest first. */
export async function papersOf(
  ctx: Pick<Ctx, "tx">,
  of: keyof Pick<PaperRow, "tolerance_id" | "inspection_id" | "integrity_id">,
  id: string,
): Promise<Papers> {
  return paperTables(ctx.tx)
    .selectFrom("integrity.case_paper")
    .select(["id", "file_name as fileName", "size", "added_by_name as byName"])
    .where(of, "=", id)
    .orderBy("added_at")
    .execute();
}
