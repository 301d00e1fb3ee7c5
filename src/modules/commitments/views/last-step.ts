import type { Tx } from "../../../platform/db/database.ts";
import type { LastStep } from "../rules/undo.ts";
import { commitmentsTables } from "../store.ts";

/** The newest row of a commitment's history: who changed it last, and how. */
export async function lastStep(tx: Tx, id: string): Promise<(LastStep & { byName: string }) | null> {
  const row = await commitmentsTables(tx)
    .selectFrom("commitments.step")
    .select(["act", "from_state", "to_state", "made_by", "made_by_name", "made_at", "detail"])
    .where("commitment_id", "=", id)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row
    ? {
        act: row.act,
        from: row.from_state,
        to: row.to_state,
        by: row.made_by,
        byName: row.made_by_name ?? "",
        at: row.made_at,
        detail: row.detail,
      }
    : null;
}
