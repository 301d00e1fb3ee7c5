import type { Ctx } from "../../../platform/http/ctx.ts";
import type { SavedView } from "../contract/saved-view.ts";
import { savedViewTables } from "../store/saved-views.ts";

/** The views of a list that this person kept, then those that their organisation shares; row-level security decides. */
export async function listViews(ctx: Ctx, register: string): Promise<{ views: SavedView[] }> {
  const rows = await savedViewTables(ctx.tx)
    .selectFrom("registers.saved_view")
    .select(["id", "name", "search", "is_shared", "person_id", "person_name"])
    .where("register", "=", register)
    .orderBy("name")
    .execute();
  const views = rows.map((row) => ({
    id: row.id,
    name: row.name,
    search: row.search as SavedView["search"],
    isShared: row.is_shared,
    by: row.person_name,
    isOwn: row.person_id === ctx.actor?.id,
  }));
  return { views: views.sort((one, other) => Number(other.isOwn) - Number(one.isOwn)) };
}
