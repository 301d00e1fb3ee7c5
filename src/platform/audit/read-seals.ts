import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { utc } from "./canonical-event.ts";
import type { Verification } from "./verify-chain.ts";

/** The end of the chain as it is written, not verified, and how many events wait for the next seal. */
export async function readSeals(tx: Tx): Promise<Pick<Verification, "unsealed" | "head">> {
  const waiting = await sql<{ unsealed: number }>`select count(*) as unsealed from platform.unsealed_event`.execute(tx);
  const last = await sql<NonNullable<Verification["head"]>>`
    select number, hash, ${utc("sealed_at")} as "sealedAt" from platform.seal order by number desc limit 1`.execute(tx);
  return { unsealed: waiting.rows[0]?.unsealed ?? 0, head: last.rows[0] ?? null };
}
