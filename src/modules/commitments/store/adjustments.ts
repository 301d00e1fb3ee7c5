import type { Tx } from "../../../platform/db/database.ts";
import type { AnswerAdjustment } from "../contract/adjustment.ts";

export type AdjustmentTables = {
  "commitments.adjustment": {
    id: string;
    commitment_id: string;
    number: number;
    old_value: number;
    old_deadline: number | null;
    new_value: number;
    new_deadline: number | null;
    reason: string;
    decision: string;
    in_force_on: string;
    proposed_at: Date;
    proposed_by: string;
    proposed_by_name: string;
    answer: AnswerAdjustment["answer"] | null;
    answered_at: Date | null;
    answered_by: string | null;
    answered_by_name: string | null;
    note: string | null;
  };
};
export type AdjustmentRow = AdjustmentTables["commitments.adjustment"];

export const adjustmentTables = (tx: Tx) => tx.withTables<AdjustmentTables>();

export async function addAdjustment(tx: Tx, row: AdjustmentRow): Promise<void> {
  await adjustmentTables(tx).insertInto("commitments.adjustment").values(row).execute();
}

/** Answers a proposal that waits; false when somebody was faster. */
export async function answerAdjustment(
  tx: Tx,
  id: string,
  answer: Pick<AdjustmentRow, "answer" | "answered_at" | "answered_by" | "answered_by_name" | "note">,
): Promise<boolean> {
  const { numUpdatedRows } = await adjustmentTables(tx)
    .updateTable("commitments.adjustment")
    .set(answer)
    .where("id", "=", id)
    .where("answer", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
