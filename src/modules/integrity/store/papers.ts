import type { Tx } from "../../../platform/db/database.ts";

type PaperTables = {
  "integrity.case_paper": {
    id: string;
    tolerance_id: string | null;
    inspection_id: string | null;
    integrity_id: string | null;
    file_name: string;
    media_type: string;
    size: number;
    sha256: string;
    content: Buffer;
    added_at: Date;
    added_by: string | null;
    added_by_name: string | null;
  };
};

export const paperTables = (tx: Tx) => tx.withTables<PaperTables>();
export type PaperRow = PaperTables["integrity.case_paper"];

/** Keeps a file; false: the case has the same one already. */
export async function addPaper(tx: Tx, row: PaperRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await paperTables(tx)
    .insertInto("integrity.case_paper")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
