import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";

interface Kept {
  id: string;
  reason: string;
  made_at: Date;
  made_by: string;
  made_by_name: string;
  ended_at: Date | null;
  ended_by: string | null;
  ended_by_name: string | null;
  end_reason: string | null;
}
export type CarryOverTables = {
  "commitments.carry_over": Kept & { from_id: string; to_id: string };
  "commitments.archive": Kept & { document_id: string };
};
export const carryOverTables = (tx: Tx) => tx.withTables<CarryOverTables>();

type Made = Pick<Kept, "reason" | "made_at" | "made_by" | "made_by_name">;
export type Ended = { ended_at: Date; ended_by: string; ended_by_name: string; end_reason: string };
const open = { ended_at: null, ended_by: null, ended_by_name: null, end_reason: null };

export async function addCarryOver(tx: Tx, row: Made & { from_id: string; to_id: string }): Promise<string> {
  const id = newId();
  await carryOverTables(tx)
    .insertInto("commitments.carry_over")
    .values({ id, ...row, ...open })
    .execute();
  return id;
}

/** Ends a carry-over; false when somebody was faster. */
export async function endCarryOverRow(tx: Tx, id: string, end: Ended): Promise<boolean> {
  const { numUpdatedRows } = await carryOverTables(tx)
    .updateTable("commitments.carry_over")
    .set(end)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Archives the ledger of a document; null when it is archived already. */
export async function addArchive(tx: Tx, row: Made & { document_id: string }): Promise<string | null> {
  const made = await carryOverTables(tx)
    .insertInto("commitments.archive")
    .values({ id: newId(), ...row, ...open })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made?.id ?? null;
}

/** Takes the ledger of a document out of the archive; false when it is not in it. */
export async function endArchive(tx: Tx, document: string, end: Ended): Promise<boolean> {
  const { numUpdatedRows } = await carryOverTables(tx)
    .updateTable("commitments.archive")
    .set(end)
    .where("document_id", "=", document)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
