import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Measure } from "../contract/figures.ts";
import { batches } from "../store.ts";

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
  for (const part of batches(rows)) {
    await sql`
      update firms.firm_figure as known set superseded_at = given.at
      from unnest(${part.map((row) => row.firm_id)}::text[], ${part.map((row) => row.year)}::int[],
        ${part.map((row) => row.measure)}::text[], ${part.map((row) => row.recorded_at.toISOString())}::timestamptz[])
        as given (firm_id, year, measure, at)
      where known.firm_id = given.firm_id and known.year = given.year and known.measure = given.measure
        and known.superseded_at is null`.execute(tx);
    await figureTables(tx)
      .insertInto("firms.firm_figure")
      .values(part.map((row) => ({ id: newId(), ...row, superseded_at: null })))
      .execute();
  }
}
