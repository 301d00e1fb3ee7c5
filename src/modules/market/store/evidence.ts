import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { goodsTables } from "./goods.ts";

interface EvidenceColumns {
  id: string;
  result_id: string;
  item: string;
  statement: string;
  reference: string | null;
  day: string;
  added_by: string | null;
  added_by_name: string | null;
  added_at: Date;
  rejected_by: string | null;
  rejected_at: Date | null;
  reject_reason: string | null;
}

export const evidenceTables = (tx: Tx) => tx.withTables<{ "market.readiness_evidence": EvidenceColumns }>();

export async function insertEvidence(
  tx: Tx,
  row: Omit<EvidenceColumns, "id" | "rejected_by" | "rejected_at" | "reject_reason">,
): Promise<string> {
  const id = newId();
  await evidenceTables(tx)
    .insertInto("market.readiness_evidence")
    .values({ id, ...row, rejected_by: null, rejected_at: null, reject_reason: null })
    .execute();
  return id;
}

/** It counts no more, and why; false: it did not count before. */
export async function rejectEvidenceRow(
  tx: Tx,
  id: string,
  by: { person: string | null; at: Date; reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await evidenceTables(tx)
    .updateTable("market.readiness_evidence")
    .set({ rejected_by: by.person, rejected_at: by.at, reject_reason: by.reason })
    .where("id", "=", id)
    .where("rejected_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What its evidence proves now; it is no change of what somebody wrote, so the version stays. */
export async function saveProven(tx: Tx, resultId: string, level: number | null): Promise<void> {
  await goodsTables(tx)
    .updateTable("market.result")
    .set({ proven_readiness: level })
    .where("id", "=", resultId)
    .execute();
}
