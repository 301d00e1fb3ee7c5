import type { Tx } from "../../../platform/db/database.ts";
import { commitmentsTables } from "../store.ts";

/** Who changed a commitment last, for whoever was overtaken. */
export async function lastStep(tx: Tx, id: string): Promise<{ by: string; at: string }> {
  const row = await commitmentsTables(tx)
    .selectFrom("commitments.step")
    .select(["made_by_name", "made_at"])
    .where("commitment_id", "=", id)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return { by: row?.made_by_name ?? "", at: row?.made_at.toISOString() ?? "" };
}
