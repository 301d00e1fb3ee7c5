import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Waiting } from "../contract/ledger.ts";
import type { Content } from "../rules/content.ts";
import type { Confirmed, Period } from "../rules/derive.ts";

/** What registration needs of a document. */
export interface SourceDocument {
  id: string;
  titleZh: string;
  areas: readonly string[];
  period: Period;
  issuedOn: string | null;
}

/** A confirmed extraction with the text of its edition, and what of it is registered. */
export interface ConfirmedRow extends Confirmed {
  id: string;
  edition: number;
  node: string;
  content: Content;
  text: string;
  isSample: boolean;
  registered: { measure: number | null; id: string }[];
}

export async function sourceDocument(tx: Tx, code: string): Promise<SourceDocument | null> {
  const { rows } = await sql<{
    id: string;
    title_zh: string;
    areas: string[];
    period_start: number | null;
    period_end: number | null;
    date_issued: string | null;
  }>`select id, title_zh, areas, period_start, period_end, date_issued from policy.document_public where code = ${code}`.execute(
    tx,
  );
  const [row] = rows;
  if (!row) return null;
  const period = { start: row.period_start, end: row.period_end };
  return { id: row.id, titleZh: row.title_zh, areas: row.areas, period, issuedOn: row.date_issued };
}

/** What is confirmed in a document, in the order of its text. */
export async function confirmedOf(tx: Tx, document: string): Promise<ConfirmedRow[]> {
  const { rows } = await sql<Omit<ConfirmedRow, "text"> & { edition: number }>`
    select x.id, x.edition_number as edition, x.node, lower(x.span) as start, upper(x.span) as end, x.content,
      x.is_sample as "isSample",
      coalesce((select json_agg(json_build_object('measure', c.measure, 'id', c.id))
        from commitments.commitment c where c.extraction_id = x.id and c.part_id is null), '[]') as registered
    from policy.confirmed_public x where x.document_code = ${document}
    order by x.edition_number, lower(x.span)`.execute(tx);
  const { rows: texts } = await sql<{ number: number; text: string }>`
    select number, text from policy.edition_public where document_code = ${document}`.execute(tx);
  const textOf = new Map(texts.map(({ number, text }) => [number, text]));
  return rows.map((row) => ({ ...row, text: textOf.get(row.edition) ?? "" }));
}

/** What is confirmed and not registered, counted by document. */
export async function waiting(tx: Tx): Promise<Waiting> {
  const { rows } = await sql<Waiting["documents"][number]>`
    select d.code, d.title_zh as "titleZh", d.title_en as "titleEn",
      count(*) filter (where x.kind = 'target') as targets,
      count(*) filter (where x.kind = 'goal') as goals,
      count(*) filter (where x.kind = 'task') as tasks
    from policy.confirmed_public x
    join policy.document_public d on d.id = x.document_id
    where not exists (select from commitments.commitment c where c.extraction_id = x.id)
    group by d.code, d.title_zh, d.title_en order by d.code`.execute(tx);
  return { documents: rows };
}
