import type { Tx } from "../../../platform/db/database.ts";

interface SavedSearchColumns {
  id: string;
  person_id: string;
  name: string;
  address: string;
  saved_at: Date;
}

export const savedSearchTables = (tx: Tx) => tx.withTables<{ "market.saved_search": SavedSearchColumns }>();

export async function insertSavedSearch(tx: Tx, row: SavedSearchColumns): Promise<void> {
  await savedSearchTables(tx).insertInto("market.saved_search").values(row).execute();
}

export async function deleteSavedSearch(tx: Tx, id: string): Promise<void> {
  await savedSearchTables(tx).deleteFrom("market.saved_search").where("id", "=", id).execute();
}
