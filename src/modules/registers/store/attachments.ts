import type { Tx } from "../../../platform/db/database.ts";

interface AttachmentRow {
  id: string;
  register: string;
  record_id: string;
  file_name: string;
  media_type: string;
  size: number;
  sha256: string;
  content: Buffer | null;
  disclosure: "public" | "internal";
  note: string | null;
  added_at: Date;
  added_by: string | null;
  added_by_name: string | null;
  removed_at: Date | null;
  removed_by_name: string | null;
  removal_reason: string | null;
}

export const attachmentTables = (tx: Tx) => tx.withTables<{ "registers.attachment": AttachmentRow }>();

type Added = Omit<AttachmentRow, "removed_at" | "removed_by_name" | "removal_reason">;

/** Keeps a file; says whether it is new to the record. */
export async function addAttachment(tx: Tx, row: Added): Promise<boolean> {
  const kept = await attachmentTables(tx)
    .insertInto("registers.attachment")
    .values({ ...row, removed_at: null, removed_by_name: null, removal_reason: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return kept !== undefined;
}

/** The content goes, what is known of it stays; says whether it was here. */
export async function removeAttachment(
  tx: Tx,
  id: string,
  removal: { at: Date; by: string | null; reason: string },
): Promise<boolean> {
  const gone = await attachmentTables(tx)
    .updateTable("registers.attachment")
    .set({ content: null, removed_at: removal.at, removed_by_name: removal.by, removal_reason: removal.reason })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return gone.numUpdatedRows === 1n;
}

/** The names and notes of the files of a record go, with those of files that were removed before. */
export async function renameAttachments(tx: Tx, register: string, record: string): Promise<void> {
  await attachmentTables(tx)
    .updateTable("registers.attachment")
    .set({ file_name: "···", note: null })
    .where("register", "=", register)
    .where("record_id", "=", record)
    .execute();
}
