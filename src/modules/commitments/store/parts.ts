import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { ReportContent } from "../contract/act.ts";

interface PartRow {
  commitment: string;
  organisation: string;
  round: number;
  content: ReportContent;
  at: Date;
  by: string;
  byName: string;
}

/** Sends a part for the first time; false when one of the unit is there already. */
export async function addPart(tx: Tx, row: PartRow): Promise<boolean> {
  const { rows } = await sql`
    insert into commitments.report_part
      (id, commitment_id, organisation_id, round, content, sent_at, sent_by, sent_by_name)
    values (${newId()}, ${row.commitment}, ${row.organisation}, ${row.round}, ${JSON.stringify(row.content)}::jsonb,
      ${row.at}, ${row.by}, ${row.byName})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** Sends it anew, for this round, over the version that was seen; false when that is not the newest, or it went into a report. */
export async function changePart(tx: Tx, row: PartRow & { version: number }): Promise<boolean> {
  const { rows } = await sql`
    update commitments.report_part
    set content = ${JSON.stringify(row.content)}::jsonb, version = version + 1, round = ${row.round}, sent_at = ${row.at},
      sent_by = ${row.by}, sent_by_name = ${row.byName}
    where commitment_id = ${row.commitment} and organisation_id = ${row.organisation}
      and version = ${row.version} and report_id is null
    returning id`.execute(tx);
  return rows.length > 0;
}

/** Notes that the parts of its round went into a report, which answers for their units too. Returns how many. */
export async function useParts(tx: Tx, report: string, day: string): Promise<number> {
  const { rows } = await sql<{ used: number }>`select commitments.use_parts(${report}, ${day}::date) as used`.execute(
    tx,
  );
  return rows[0]!.used;
}
