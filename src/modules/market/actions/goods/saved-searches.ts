import { newId } from "../../../../platform/db/new-id.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { NewSavedSearch } from "../../contract/mine.ts";
import { deleteSavedSearch, insertSavedSearch, savedSearchTables } from "../../store/saved-searches.ts";

/** The searches that the person keeps, by name. Nobody else sees them; row-level security decides. */
export async function listSavedSearches(ctx: Ctx) {
  const searches = await savedSearchTables(ctx.tx)
    .selectFrom("market.saved_search")
    .select(["id", "name", "address"])
    .orderBy("name")
    .execute();
  return { searches };
}

/** Keeps a search under a name. @throws AppError `market.search-known` */
export async function saveSearch(ctx: Ctx, { name, address }: NewSavedSearch): Promise<{ id: string }> {
  const { searches } = await listSavedSearches(ctx);
  if (searches.some((search) => search.name === name)) throw new AppError("market.search-known", { name });
  const id = newId();
  await insertSavedSearch(ctx.tx, { id, person_id: ctx.actor!.id, name, address, saved_at: ctx.clock.now() });
  return { id };
}

/** Drops a search; one that is not the person's own is not there. */
export async function dropSearch(ctx: Ctx, id: string): Promise<{ id: string }> {
  await deleteSavedSearch(ctx.tx, id);
  return { id };
}
