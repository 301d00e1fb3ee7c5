import type { Tx } from "../../../platform/db/database.ts";

/** A title that a record of the former register of titles stood for; days are half-open. */
export interface FormerTitleRow {
  record_id: string;
  name_zh: string;
  owner_id: string | null;
  is_sample: boolean;
  was_held: boolean;
  kind: string;
  is_marine: boolean;
  certificate: string | null;
  granted_by: string | null;
  valid_from: string;
  valid_to: string | null;
  lapsed_on: string | null;
  lapse_reason: string | null;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
  handed_over_at: Date | null;
}

/** The titles that were held and nobody has taken over yet, oldest first: whoever asks has them from now on. */
export async function takeFormerTitles(tx: Tx, at: Date): Promise<FormerTitleRow[]> {
  const rows = await tx
    .withTables<{ "registers.former_title": FormerTitleRow }>()
    .updateTable("registers.former_title")
    .set({ handed_over_at: at })
    .where("was_held", "=", true)
    .where("handed_over_at", "is", null)
    .returningAll()
    .execute();
  return rows.sort((a, b) => (`${a.valid_from} ${a.record_id}` < `${b.valid_from} ${b.record_id}` ? -1 : 1));
}
