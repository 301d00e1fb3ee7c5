import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { organisationResolver } from "../people/index.ts";
import type { DocumentDetail, DocumentHead, DocumentList, ReceivedFileState } from "./contract.ts";
import { type DocumentRow, type PolicyTables, policyTables, spanOf } from "./store.ts";

/** The register: every document with its newest edition's counts, newest plan first. */
export async function listDocuments(tx: Tx): Promise<DocumentList> {
  const rows = await policyTables(tx)
    .selectFrom("policy.document as d")
    .innerJoin("policy.edition as e", "e.document_id", "d.id")
    .selectAll("d")
    .select("e.counts")
    .select((build) =>
      build
        .selectFrom("policy.edition as all")
        .select(sql<number>`count(*)`.as("n"))
        .whereRef("all.document_id", "=", "d.id")
        .as("editions"),
    )
    .select([
      sql<number>`(select count(*) from policy.extraction x where x.edition_id = e.id)`.as("extractions"),
      // The newest conclusion of an extraction is the one in force; one that was reopened has none.
      sql<number>`(select count(*) from policy.extraction x
        join lateral (
          select outcome from policy.conclusion one where one.extraction_id = x.id order by one.id desc limit 1
        ) c on c.outcome <> 'reopened'
        where x.edition_id = e.id)`.as("concluded"),
    ])
    .where("e.number", "=", (build) =>
      build
        .selectFrom("policy.edition as newest")
        .select(sql<number>`max(number)`.as("max"))
        .whereRef("newest.document_id", "=", "d.id"),
    )
    .orderBy(sql`coalesce(d.date_issued, make_date(coalesce(d.period_start, 1900), 1, 1))`, "desc")
    .orderBy("d.code")
    .execute();
  return {
    documents: rows.map((row) => ({
      ...headOf(row),
      counts: row.counts,
      editions: row.editions ?? 1,
      review: { all: row.extractions, concluded: row.concluded },
    })),
  };
}

/** One document with its newest edition (or the one of that number): text, outline, everything extracted. */
export async function getDocument(tx: Tx, code: string, number?: number): Promise<DocumentDetail | null> {
  const row = await policyTables(tx)
    .selectFrom("policy.document")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirst();
  if (!row) return null;
  const editions = await policyTables(tx)
    .selectFrom("policy.edition")
    .select(["number", "file_name", "media_type", "sha256", "received_at"])
    .where("document_id", "=", row.id)
    .orderBy("number", "desc")
    .execute();
  const edition = await editionOf(tx, row.id, number ?? editions[0]?.number ?? 1);
  if (!edition) return null;
  const { compiled } = edition;
  const resolve = await organisationResolver(tx);
  const tasks = compiled.tasks.map((task) => ({
    ...task,
    units: task.units.map((unit) => ({ ...unit, organisation: resolve(unit.name, row.areas, row.date_issued) })),
  }));
  const { text, noise, nodes, targets, goals, diagnostics } = compiled;
  return {
    ...headOf(row),
    areas: row.areas,
    counts: edition.counts,
    text,
    noise,
    nodes,
    targets,
    goals,
    tasks,
    diagnostics,
    relations: await relationsOf(tx, row.id),
    editions: editions.map((one) => ({
      number: one.number,
      fileName: one.file_name,
      mediaType: one.media_type,
      sha256: one.sha256,
      receivedAt: one.received_at.toISOString(),
    })),
  };
}

async function editionOf(tx: Tx, documentId: string, number: number) {
  return policyTables(tx)
    .selectFrom("policy.edition")
    .select(["compiled", "counts"])
    .where("document_id", "=", documentId)
    .where("number", "=", number)
    .executeTakeFirst();
}

async function relationsOf(tx: Tx, documentId: string): Promise<DocumentDetail["relations"]> {
  const rows = await policyTables(tx)
    .selectFrom("policy.document_relation as r")
    .leftJoin("policy.document as other", "other.id", "r.other_document_id")
    .select(["r.kind", "r.other_title", "r.other_number", "r.span", "other.code"])
    .where("r.document_id", "=", documentId)
    .orderBy("r.span")
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    otherTitle: row.other_title,
    otherNumber: row.other_number,
    otherCode: row.code,
    span: row.span ? spanOf(row.span) : null,
  }));
}

/** The bytes of an edition as they came. */
export async function originalOf(tx: Tx, code: string, number: number) {
  return policyTables(tx)
    .selectFrom("policy.edition as e")
    .innerJoin("policy.document as d", "d.id", "e.document_id")
    .select(["e.file_name", "e.media_type", "e.bytes"])
    .where("d.code", "=", code)
    .where("e.number", "=", number)
    .executeTakeFirst();
}

export async function listReceivedFiles(tx: Tx): Promise<ReceivedFileState[]> {
  const rows = await policyTables(tx)
    .selectFrom("policy.received_file")
    .select(["id", "file_name", "state", "failure", "received_at", "result_code"])
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  return rows.map(receivedFileState);
}

export const receivedFileState = (
  row: Pick<
    PolicyTables["policy.received_file"],
    "id" | "file_name" | "state" | "failure" | "received_at" | "result_code"
  >,
): ReceivedFileState => ({
  id: row.id,
  fileName: row.file_name,
  state: row.state,
  document: row.result_code,
  failure: row.failure && { ...row.failure, document: row.failure.document ?? null },
  receivedAt: row.received_at.toISOString(),
});

const headOf = (row: DocumentRow): DocumentHead => ({
  code: row.code,
  titleZh: row.title_zh,
  titleEn: row.title_en,
  shortZh: row.short_zh,
  shortEn: row.short_en,
  issuers: row.issuers,
  documentNumber: row.document_number,
  indexNumber: row.index_number,
  subjectClass: row.subject_class,
  dateIssued: row.date_issued,
  datePublished: row.date_published,
  validity: row.validity,
  normativeNumber: row.normative_number,
  disclosure: row.disclosure,
  periodStart: row.period_start,
  periodEnd: row.period_end,
});
