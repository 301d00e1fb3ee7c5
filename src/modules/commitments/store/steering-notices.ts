import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

export interface SteeringNotice {
  /** The problem whose recommendation it is, or the decision. */
  subject: string;
  what: "advice-late" | "decision-due-soon" | "decision-late";
  /** The day that it is said of. */
  due: string;
}

/** Notes that something is told now; of the given ones those that were not told before. */
export async function addSteeringNotices(
  tx: Tx,
  notices: readonly SteeringNotice[],
  at: Date,
): Promise<SteeringNotice[]> {
  const { rows } = await sql<SteeringNotice>`
    insert into commitments.steering_notice (subject, what, due_on, told_at)
    select one.subject, one.what, one.due, ${at}
    from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as one (subject text, what text, due date)
    on conflict do nothing returning subject, what, due_on as due`.execute(tx);
  return rows;
}
