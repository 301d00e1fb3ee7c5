import { sql } from "kysely";
import type { Tx } from "../../../../platform/db/database.ts";
import type { Commitment } from "../../contract/commitment.ts";

/**
 * What earlier ledgers say of a commitment's progress: the last edition of each row, as long as no unit has reported since.
 * The database shows it to the office and to the units that answer for the commitment.
 */
export async function earlierNotes(tx: Tx, commitment: string): Promise<Commitment["earlier"]> {
  const { rows } = await sql<Omit<Commitment["earlier"][number], "at"> & { at: Date }>`
    select file_name as "fileName", row_number as row, sheet, said ->> 'progress' as progress, said ->> 'problem' as problem,
      said ->> 'next' as next, said ->> 'deadline' as deadline, made_at as at, made_by_name as by
    from (
      select distinct on (o.source_id, o.row_key) o.* from commitments.brought_outcome o
      where o.commitment_id = ${commitment} order by o.source_id, o.row_key, o.id desc
    ) o
    where concat(said ->> 'progress', said ->> 'problem', said ->> 'next') <> ''
      and not exists (select from commitments.report r where r.commitment_id = ${commitment} and r.reported_at > o.made_at)
    order by o.id`.execute(tx);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
