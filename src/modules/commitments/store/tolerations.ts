import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";

interface TolerationRow {
  id: string;
  commitment_id: string;
  organisation_id: string | null;
  case_id: string;
  valid_from: string;
  valid_to: string | null;
  recorded_at: Date;
  ended_at: Date | null;
}

const tolerationTables = (tx: Tx) => tx.withTables<{ "commitments.toleration": TolerationRow }>();

/** Ends what is known of a case from now on. */
export async function endTolerationOf(tx: Tx, case_id: string, at: Date): Promise<void> {
  await tolerationTables(tx)
    .updateTable("commitments.toleration")
    .set({ ended_at: at })
    .where("case_id", "=", case_id)
    .where("ended_at", "is", null)
    .execute();
}

export async function addToleration(tx: Tx, row: Omit<TolerationRow, "id" | "ended_at">): Promise<void> {
  await tolerationTables(tx)
    .insertInto("commitments.toleration")
    .values({ ...row, id: newId(), ended_at: null })
    .execute();
}

/** What was known to be tolerated at an instant (ISO), with the civil day that it falls on. */
export async function tolerationsAt(
  tx: Tx,
  known: string,
  day: string,
): Promise<{ commitment: string; organisation: string | null }[]> {
  const { rows } = await sql<{ commitment: string; organisation: string | null }>`
    select distinct commitment_id as commitment, organisation_id as organisation from commitments.toleration
    where recorded_at <= ${known}::timestamptz and (ended_at is null or ended_at > ${known}::timestamptz)
      and (valid_to is null or valid_to > ${day}::date)`.execute(tx);
  return rows;
}
