import { sql } from "kysely";
import type { Tx } from "../../../../platform/db/database.ts";
import type { EarlierSentence } from "../../contract/earlier.ts";
import type { Content } from "../../rules/content.ts";
import { derive } from "../../rules/derive.ts";
import type { DocumentName } from "../../rules/earlier/named-document.ts";
import type { Sentence } from "../../rules/earlier/row-words.ts";

/** A sentence that a row may mean, with what is known of it. */
export interface KnownSentence extends Sentence, Omit<EarlierSentence, keyof Sentence> {
  dueOn: string | null;
}

export const sentenceKey = (extraction: string, measure: number | null): string => `${extraction} ${measure ?? ""}`;

interface Row {
  id: string;
  start: number;
  end: number;
  content: Content;
  document: string;
  edition: number;
  isConfirmed: boolean;
  registered: { measure: number | null; id: string }[];
}

/**
 * Every sentence of the documents that a commitment is, or could be, registered from: what people confirmed, and what is
 * proposed and not decided yet, so that a row whose sentence nobody has confirmed is told so and not tied to another.
 */
export async function readSentences(tx: Tx, extractions: readonly string[] | null = null): Promise<KnownSentence[]> {
  const wanted = extractions === null ? sql`true` : sql`x.id = any(${[...extractions]})`;
  const registered = sql`coalesce((select json_agg(json_build_object('measure', c.measure, 'id', c.id))
    from commitments.commitment c where c.extraction_id = x.id and c.part_id is null), '[]') as registered`;
  const { rows } = await sql<Row>`
    select x.id, lower(x.span) as start, upper(x.span) as end, x.content, x.document_code as document,
      x.edition_number as edition, true as "isConfirmed", ${registered}
    from policy.confirmed_public x where ${wanted}
    union all
    select x.id, lower(x.span), upper(x.span), jsonb_build_object('kind', x.kind, x.kind, x.content), x.document_code, x.edition_number, false, '[]'::json
    from policy.extraction_public x
    where ${wanted} and not exists (select from policy.concluded_public k where k.extraction_id = x.id and k.outcome <> 'reopened')`.execute(
    tx,
  );
  const documents = await readDocuments(tx);
  const { rows: texts } = await sql<{ code: string; number: number; text: string }>`
    select document_code as code, number, text from policy.edition_public
    where document_code = any(${[...new Set(rows.map(({ document }) => document))]})`.execute(tx);
  const textOf = new Map(texts.map(({ code, number, text }) => [`${code} ${number}`, text]));
  return rows.flatMap((row) =>
    sentencesOf(row, documents.get(row.document)!, textOf.get(`${row.document} ${row.edition}`) ?? ""),
  );
}

interface DocumentRow {
  code: string;
  titleZh: string;
  shortZh: string | null;
  period: { start: number | null; end: number | null };
}

async function readDocuments(tx: Tx): Promise<ReadonlyMap<string, DocumentRow>> {
  const { rows } = await sql<DocumentRow>`
    select code, title_zh as "titleZh", short_zh as "shortZh",
      json_build_object('start', period_start, 'end', period_end) as period
    from policy.document_public order by id`.execute(tx);
  return new Map(rows.map((row) => [row.code, row]));
}

/** The documents with the names by which a ledger may mean them. */
export async function documentNames(tx: Tx): Promise<(DocumentName & { title: string })[]> {
  return [...(await readDocuments(tx)).values()].map(({ code, titleZh, shortZh }) => ({
    code,
    title: shortZh ?? titleZh,
    names: shortZh ? [titleZh, shortZh] : [titleZh],
  }));
}

function sentencesOf(row: Row, document: DocumentRow, text: string): KnownSentence[] {
  const ids = new Map(row.registered.map(({ measure, id }) => [measure, id]));
  const task = row.content.kind === "task" ? row.content.task.title : "";
  return derive(row, document.period, true).map((derived) => ({
    key: sentenceKey(row.id, derived.measure),
    extraction: row.id,
    measure: derived.measure,
    kind: derived.kind,
    title: derived.measure === null ? derived.title : "",
    words: text.slice(derived.start, derived.end).trim() || derived.title,
    around: derived.measure === null ? "" : task,
    document: document.code,
    documentTitle: document.shortZh ?? document.titleZh,
    start: derived.start,
    end: derived.end,
    edition: row.edition,
    units: derived.units.map(({ name }) => name),
    isConfirmed: row.isConfirmed,
    commitment: ids.get(derived.measure) ?? null,
    dueOn: derived.dueOn,
  }));
}

/** What the screen is told of a sentence. A measure goes by its words; its task stands before them. */
export const shownSentence = (one: KnownSentence): EarlierSentence => ({
  extraction: one.extraction,
  measure: one.measure,
  kind: one.kind,
  title: one.title || one.around,
  words: one.words.slice(0, 400),
  document: one.document,
  documentTitle: one.documentTitle,
  start: one.start,
  edition: one.edition,
  isConfirmed: one.isConfirmed,
  commitment: one.commitment,
});
