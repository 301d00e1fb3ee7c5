import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { ResultMark, ResultPlan } from "../contract/marks.ts";

export interface MarkRow {
  id: string;
  result_id: string;
  mark: ResultMark;
  on_day: string;
  destination: ResultPlan["destination"];
  receiver: string | null;
  basis: string;
  made_at: Date;
  made_by: string | null;
  made_by_name: string | null;
  ended_at: Date | null;
  ended_by: string | null;
  end_reason: string | null;
}
export interface PlanRow {
  result_id: string;
  version: number;
  route: ResultPlan["route"];
  destination: ResultPlan["destination"];
  plan: string | null;
  manager: string | null;
  next_contact: string | null;
  receiver: string | null;
  changed_at: Date;
  changed_by: string | null;
  changed_by_name: string | null;
}
type MarkTables = {
  "market.result_mark": MarkRow;
  "market.result_transfer_plan": PlanRow;
  "market.result_patent": { result_id: string; patent_id: string };
};

export const markTables = (tx: Tx) => tx.withTables<MarkTables>();

export type MarkInsert = Omit<MarkRow, "id" | "ended_at" | "ended_by" | "end_reason">;

export async function insertMarks(tx: Tx, rows: readonly MarkInsert[]): Promise<void> {
  if (rows.length === 0) return;
  const open = { ended_at: null, ended_by: null, end_reason: null };
  await markTables(tx)
    .insertInto("market.result_mark")
    .values(rows.map((row) => ({ id: newId(), ...row, ...open })))
    .execute();
}

/** Takes a mark back; false: it was taken back already. */
export async function endMark(
  tx: Tx,
  id: string,
  end: { ended_at: Date; ended_by: string | null; end_reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await markTables(tx)
    .updateTable("market.result_mark")
    .set(end)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * The plan of a result as it is from now on. `seen`: the version that whoever writes it has read, 0 for none. False: it was
 * written meanwhile.
 */
export async function savePlan(tx: Tx, row: Omit<PlanRow, "version">, seen: number): Promise<boolean> {
  const { result_id, ...set } = row;
  const tables = markTables(tx);
  if (seen === 0) {
    const { numInsertedOrUpdatedRows } = await tables
      .insertInto("market.result_transfer_plan")
      .values({ ...row, version: 1 })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await tables
    .updateTable("market.result_transfer_plan")
    .set({ ...set, version: seen + 1 })
    .where("result_id", "=", result_id)
    .where("version", "=", seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function insertPatents(tx: Tx, rows: readonly { result_id: string; patent_id: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await markTables(tx)
    .insertInto("market.result_patent")
    .values([...rows])
    .execute();
}
