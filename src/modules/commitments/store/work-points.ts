import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { WorkPointChoice } from "../contract/work-point.ts";

/** Keeps what somebody chose. Null: somebody else has chosen since. */
export async function addWorkPointChoice(
  tx: Tx,
  document: string,
  { item, isIn, note, seen }: WorkPointChoice,
  by: { id: string; name: string; at: Date },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into commitments.work_point_choice (id, document_id, item, is_in, note, seen, chosen_at, chosen_by, chosen_by_name)
    values (${newId()}, ${document}, ${item}, ${isIn}, ${note}, ${seen}, ${by.at}, ${by.id}, ${by.name})
    on conflict do nothing returning id`.execute(tx);
  return rows[0]?.id ?? null;
}
