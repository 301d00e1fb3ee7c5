import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Measure } from "../contract/figures.ts";

export interface FirmFigureRow {
  id: string;
  firm_id: string;
  year: number;
  measure: Measure;
  /** Fen for money, else a count. */
  value: number;
  is_sample: boolean;
  basis: string;
  recorded_by: string | null;
  recorded_by_name: string | null;
  recorded_at: Date;
  superseded_at: Date | null;
}

export const figureTables = (tx: Tx) => tx.withTables<{ "firms.firm_figure": FirmFigureRow }>();

/** Figures that are known from now on; those of the same firm, year and measure before them are superseded. */
export async function insertFigures(
  tx: Tx,
  rows: readonly Omit<FirmFigureRow, "id" | "superseded_at">[],
): Promise<void> {
  for (const { firm_id, year, measure, recorded_at } of rows)
    await figureTables(tx)
      .updateTable("firms.firm_figure")
      .set({ superseded_at: recorded_at })
      .where("firm_id", "=", firm_id)
      .where("year", "=", year)
      .where("measure", "=", measure)
      .where("superseded_at", "is", null)
      .execute();
  if (rows.length > 0)
    await figureTables(tx)
      .insertInto("firms.firm_figure")
      .values(rows.map((row) => ({ id: newId(), ...row, superseded_at: null })))
      .execute();
}
