import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

export interface DeadlineNotice {
  commitment: string;
  what: "due-soon" | "late" | "late-escalated" | "unsigned-escalated";
  /** The deadline, or the dispatch and the unit: what it is said of once. */
  of: string;
}

/** Notes that something is told now; of the given ones those that were not told before. */
export async function addDeadlineNotices(
  tx: Tx,
  notices: readonly DeadlineNotice[],
  at: Date,
): Promise<DeadlineNotice[]> {
  const { rows } = await sql<DeadlineNotice>`
    insert into commitments.deadline_notice (commitment_id, what, of, told_at)
    select one.commitment, one.what, one.of, ${at}
    from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as one (commitment text, what text, of text)
    on conflict do nothing returning commitment_id as commitment, what, of`.execute(tx);
  return rows;
}
