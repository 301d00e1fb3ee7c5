import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

/** A coordination as the region pack gives it. */
export interface CoordinationRow {
  code: string;
  nameZh: string;
  nameEn: string;
  basis: string;
  noteZh: string;
  noteEn: string;
  units: readonly string[];
}

/** Replaces all coordinations, in their order. */
export async function replaceCoordinations(tx: Tx, rows: readonly CoordinationRow[]): Promise<void> {
  await sql`delete from commitments.coordination`.execute(tx);
  for (const [position, row] of rows.entries())
    await sql`
      insert into commitments.coordination (code, position, name_zh, name_en, basis, note_zh, note_en, units)
      values (${row.code}, ${position}, ${row.nameZh}, ${row.nameEn}, ${row.basis}, ${row.noteZh}, ${row.noteEn},
        ${[...row.units]})`.execute(tx);
}
