import type { Tx } from "../../../platform/db/database.ts";

export interface PaperRow {
  id: string;
  result_id: string;
  file_name: string;
  media_type: string;
  size: number;
  sha256: string;
  content: Buffer | null;
  is_public: boolean;
  note: string | null;
  added_at: Date;
  added_by: string | null;
  added_by_name: string | null;
  removed_at: Date | null;
  removed_by_name: string | null;
  removal_reason: string | null;
}
interface MentionRow {
  result_id: string;
  position: number;
  basis: string;
  quote: string;
}

export const paperTables = (tx: Tx) =>
  tx.withTables<{ "market.result_paper": PaperRow; "market.result_mention": MentionRow }>();

/** Keeps a file; false: the result has the same one already. */
export async function addPaper(tx: Tx, row: PaperRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await paperTables(tx)
    .insertInto("market.result_paper")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The content goes, what is known of it stays; false: it is not here. */
export async function removePaper(
  tx: Tx,
  id: string,
  removal: Pick<PaperRow, "removed_at" | "removed_by_name" | "removal_reason">,
): Promise<boolean> {
  const { numUpdatedRows } = await paperTables(tx)
    .updateTable("market.result_paper")
    .set({ content: null, ...removal })
    .where("id", "=", id)
    .where("content", "is not", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function insertMentions(tx: Tx, rows: readonly MentionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await paperTables(tx)
    .insertInto("market.result_mention")
    .values([...rows])
    .execute();
}
