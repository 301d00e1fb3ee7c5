import { compile } from "../../engines/compile/compile.ts";
import type { CompiledDocument } from "../../engines/compile/contract.ts";
import { readDocument } from "../../engines/compile/read/read-document.ts";
import { recordEvent } from "../../platform/audit/record-event.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import { announce } from "../../platform/events/subscriptions.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { organisationResolver } from "../people/index.ts";
import { fillPinyin } from "./fill-pinyin.ts";
import { countExtractions, isSameDocument, namedBases, publisherFields, titleKey } from "./rules/publication.ts";
import { sentencesOf } from "./sentences.ts";
import {
  type DocumentRow,
  insertContents,
  insertDocument,
  insertEdition,
  insertRelation,
  policyTables,
  rangeText,
} from "./store.ts";

/** A file as it came in, and what is known of it besides its content. */
export interface IncomingFile {
  fileName: string;
  mediaType?: string;
  bytes: Uint8Array;
  /** What a steward knows beside the text; it goes before what was read out of the text. */
  known: Partial<Omit<DocumentRow, "id" | "code">> & { code: string };
  /** Somebody has said that it is a document of its own, although one of its number or title is kept already. */
  isAnother?: boolean;
  receivedFrom: string | null;
}

/**
 * Reads, compiles and keeps a file: as the first edition of a new document, or as the next edition of the one that has
 * this code. Throws `policy.already-imported` when the same bytes are kept already, `policy.document-known` when a
 * document of the same number or title is and nobody has said that this is another, and the reader's own errors.
 */
export async function keepEdition(ctx: Ctx, file: IncomingFile): Promise<{ code: string }> {
  const read = await readDocument(file.bytes, { file: file.fileName, mediaType: file.mediaType });
  await refuseSameBytes(ctx, read.sha256);
  const compiled = compile({
    text: read.text,
    bold: read.bold,
    source: { file: file.fileName, mediaType: read.mediaType, sha256: read.sha256 },
  });
  const { documentId, isNew } = await documentFor(ctx, file, compiled);
  const { code, areas, date_issued } = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select(["code", "areas", "date_issued"])
    .where("id", "=", documentId)
    .executeTakeFirstOrThrow();
  const edition = await insertEdition(ctx.tx, {
    document_id: documentId,
    file_name: file.fileName,
    media_type: read.mediaType,
    sha256: read.sha256,
    bytes: Buffer.from(file.bytes),
    text: compiled.text,
    compiled,
    counts: countExtractions(compiled),
    received_at: ctx.clock.now(),
    received_from: file.receivedFrom,
  });
  const resolve = await organisationResolver(ctx.tx);
  const organisationIdOf = (name: string) => resolve(name, areas, date_issued)?.id ?? null;
  await insertContents(ctx.tx, edition.id, compiled, sentencesOf(compiled), organisationIdOf);
  await fillPinyin(ctx.tx);
  await keepRelations(ctx, documentId, compiled);
  await recordEvent(ctx, {
    kind: isNew ? "policy.document-added" : "policy.edition-added",
    subject: documentId,
    after: { code, edition: edition.number, sha256: read.sha256, file: file.fileName },
  });
  await announce(ctx, "policy.edition-kept", [code]);
  return { code };
}

async function refuseSameBytes(ctx: Ctx, sha256: string): Promise<void> {
  const same = await policyTables(ctx.tx)
    .selectFrom("policy.edition as e")
    .innerJoin("policy.document as d", "d.id", "e.document_id")
    .select("d.title_zh")
    .where("e.sha256", "=", sha256)
    .executeTakeFirst();
  if (same) throw new AppError("policy.already-imported", { title: same.title_zh });
}

// The same plan brought in twice as two documents would be reviewed twice and owed twice.
async function refuseKnownDocument(ctx: Ctx, meta: CompiledDocument["meta"]): Promise<void> {
  const documents = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select(["code", "title_zh", "document_number"])
    .execute();
  const known = documents.find((one) => isSameDocument(one, meta));
  if (known) throw new AppError("policy.document-known", { title: known.title_zh, document: known.code });
}

async function documentFor(ctx: Ctx, file: IncomingFile, compiled: CompiledDocument) {
  const existing = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select("id")
    .where("code", "=", file.known.code)
    .forUpdate()
    .executeTakeFirst();
  if (existing) return { documentId: existing.id, isNew: false };
  const { meta, text } = compiled;
  if (!file.isAnother) await refuseKnownDocument(ctx, meta);
  const published = publisherFields(text);
  const documentId = await insertDocument(ctx.tx, {
    title_zh: meta.title ?? file.fileName,
    title_en: null,
    short_zh: null,
    short_en: null,
    areas: [],
    issuers: meta.issuers,
    document_number: meta.documentNumber,
    index_number: published.indexNumber,
    subject_class: published.subjectClass,
    date_issued: meta.dateIssued,
    date_published: meta.datePublished,
    validity: published.validity,
    normative_number: published.normativeNumber,
    disclosure: published.disclosure,
    period_start: meta.periodStart,
    period_end: meta.periodEnd,
    ...file.known,
  });
  return { documentId, isNew: true };
}

// The preamble is what stands before the first chapter; a document without chapters has none.
async function keepRelations(ctx: Ctx, documentId: string, compiled: CompiledDocument): Promise<void> {
  const chapter = compiled.nodes.find((node) => node.kind === "chapter");
  if (!chapter) return;
  const noise = compiled.noise.filter((span) => span.end <= chapter.start).at(-1);
  const bases = namedBases(compiled.text, { start: noise?.end ?? 0, end: chapter.start });
  const others = await policyTables(ctx.tx).selectFrom("policy.document").select(["id", "title_zh"]).execute();
  for (const basis of bases) {
    const other = others.find((one) => titleKey(one.title_zh) === titleKey(basis.title));
    if (other?.id === documentId) continue;
    await insertRelation(ctx.tx, {
      document_id: documentId,
      kind: "based-on",
      other_title: basis.title,
      other_number: basis.number,
      other_document_id: other?.id ?? null,
      span: rangeText(basis),
    });
  }
}
