import type { Tx } from "../../../platform/db/database.ts";

/** A record of a register that became a module. */
export interface FormerRecordRow {
  register: string;
  record_id: string;
  /** The whole row as it stood: columns by their names. */
  content: Record<string, unknown>;
  history: Record<string, unknown>[];
  accesses: Record<string, unknown>[];
  handed_over_at: Date | null;
}

/** A paper of such a record; `content` is null where it was removed. */
export interface FormerPaperRow {
  id: string;
  register: string;
  record_id: string;
  file_name: string;
  media_type: string;
  size: number;
  sha256: string;
  content: Buffer | null;
  note: string | null;
  added_at: Date;
  added_by: string | null;
  added_by_name: string | null;
  removal_reason: string | null;
}

/** A place in the documents that speaks of such a record. */
export interface FormerMentionRow {
  register: string;
  record_id: string;
  position: number;
  basis: string;
  quote: string;
}

/**
 * The records of a register that nobody has taken over yet, with their papers and the places in the documents that speak of
 * them: whoever asks has them from now on.
 */
export async function takeFormerRecords(
  tx: Tx,
  register: string,
  at: Date,
): Promise<{ records: FormerRecordRow[]; papers: FormerPaperRow[]; mentions: FormerMentionRow[] }> {
  const tables = tx.withTables<{
    "registers.former_record": FormerRecordRow;
    "registers.former_paper": FormerPaperRow;
    "registers.former_mention": FormerMentionRow;
  }>();
  const records = await tables
    .updateTable("registers.former_record")
    .set({ handed_over_at: at })
    .where("register", "=", register)
    .where("handed_over_at", "is", null)
    .returningAll()
    .execute();
  if (records.length === 0) return { records, papers: [], mentions: [] };
  const papers = await tables
    .selectFrom("registers.former_paper")
    .selectAll()
    .where("register", "=", register)
    .execute();
  const mentions = await tables
    .selectFrom("registers.former_mention")
    .selectAll()
    .where("register", "=", register)
    .execute();
  return { records: records.sort((a, b) => (a.record_id < b.record_id ? -1 : 1)), papers, mentions };
}
