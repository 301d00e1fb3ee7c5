import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { ClassScheme } from "../contract/classes.ts";

export interface ClassRow {
  id: string;
  firm_id: string;
  scheme: ClassScheme;
  item: string;
  valid_from: string | null;
  valid_to: string | null;
  is_sample: boolean;
  basis: string;
  recorded_by: string | null;
  recorded_at: Date;
}

export const classTables = (tx: Tx) => tx.withTables<{ "firms.firm_class": ClassRow }>();

const atOnce = 1000;

export async function insertClasses(tx: Tx, rows: readonly Omit<ClassRow, "id">[]): Promise<void> {
  for (let at = 0; at < rows.length; at += atOnce)
    await classTables(tx)
      .insertInto("firms.firm_class")
      .values(rows.slice(at, at + atOnce).map((row) => ({ id: newId(), ...row })))
      .execute();
}

/** From this day on a firm is not of it any more. */
export async function endClassRow(tx: Tx, id: string, on: string): Promise<void> {
  await classTables(tx).updateTable("firms.firm_class").set({ valid_to: on }).where("id", "=", id).execute();
}
