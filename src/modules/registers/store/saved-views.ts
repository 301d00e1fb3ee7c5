import type { Tx } from "../../../platform/db/database.ts";

interface SavedViewRow {
  id: string;
  register: string;
  name: string;
  search: unknown;
  is_shared: boolean;
  person_id: string;
  person_name: string;
  organisation_id: string | null;
  saved_at: Date;
}

export const savedViewTables = (tx: Tx) => tx.withTables<{ "registers.saved_view": SavedViewRow }>();

/** Keeps a view; says whether this person had none of the name. */
export async function addSavedView(tx: Tx, row: SavedViewRow): Promise<boolean> {
  const kept = await savedViewTables(tx)
    .insertInto("registers.saved_view")
    .values(row)
    .onConflict((conflict) => conflict.columns(["person_id", "register", "name"]).doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

/** Row-level security lets only its own person remove it; says whether it was removed. */
export async function removeSavedView(tx: Tx, id: string): Promise<boolean> {
  const gone = await savedViewTables(tx).deleteFrom("registers.saved_view").where("id", "=", id).executeTakeFirst();
  return gone.numDeletedRows === 1n;
}
