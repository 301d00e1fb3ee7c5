import { CompileError } from "../../engines/compile/read/compile-error.ts";
import { recordEvent } from "../../platform/audit/record-event.ts";
import { newId } from "../../platform/db/new-id.ts";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { ReceivedFile } from "../../platform/http/receive-file.ts";
import type { NewRelation, ReceivedFileState } from "./contract.ts";
import { keepEdition } from "./keep-edition.ts";
import { compileRefusal, relationRefusal, titleKey } from "./rules/publication.ts";
import { insertReceivedFile, insertRelation, policyTables, settleReceivedFile } from "./store.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { getDocument, receivedFileState } from "./views.ts";

/** Keeps a file as it came, before anything is tried with it. `documentCode`: it is a new edition of that document. */
export async function receiveFile(ctx: Ctx, file: ReceivedFile, documentCode: string | null): Promise<{ id: string }> {
  if (documentCode !== null) await documentIdOf(ctx, documentCode);
  const id = await insertReceivedFile(ctx.tx, {
    file_name: file.fileName.replace(/^.*[/\\]/, "") || "document",
    media_type: file.mediaType,
    bytes: Buffer.from(file.bytes),
    document_code: documentCode,
    received_at: ctx.clock.now(),
    received_from: ctx.actor?.id ?? "system",
  });
  return { id };
}

/**
 * Compiles a received file into a document or a new edition. A file that cannot be read is kept as failed, with the
 * reason in both languages; it can be tried again. So is one whose document seems to be kept already, until somebody says
 * `into` what it goes: the code of that document, or "new".
 */
export async function compileReceivedFile(ctx: Ctx, id: string, into?: string): Promise<ReceivedFileState> {
  const file = await policyTables(ctx.tx)
    .selectFrom("policy.received_file")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!file) throw new AppError("policy.file-not-found");
  refuse(compileRefusal(file));
  const document = into && into !== "new" ? into : file.document_code;
  if (document !== null) await documentIdOf(ctx, document);
  try {
    const kept = await keepEdition(ctx, {
      fileName: file.file_name,
      mediaType: file.media_type,
      bytes: file.bytes,
      known: { code: document ?? `doc-${newId()}`, ...(await areasOfRegion(ctx)) },
      isAnother: into === "new",
      receivedFrom: ctx.actor?.id ?? null,
    });
    await settleReceivedFile(ctx.tx, id, kept);
    return receivedFileState({ ...file, state: "compiled", failure: null, result_code: kept.code });
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    await settleReceivedFile(ctx.tx, id, { failure });
    return receivedFileState({ ...file, state: "failed", failure });
  }
}

// What is wrong with the file itself is kept with it; everything else is an error of the call.
function failureOf(error: unknown) {
  if (error instanceof CompileError) return { code: error.code, ...error.text, document: null };
  if (!(error instanceof AppError) || error.code !== "policy.document-known") return null;
  const { params } = error;
  return {
    code: error.code,
    zh: zh.errors["policy.document-known"](params),
    en: en.errors["policy.document-known"](params),
    document: String(params.document),
  };
}

// A document from outside may name the units of any area of this region; a name that two areas share stays open.
async function areasOfRegion(ctx: Ctx): Promise<{ areas: string[] }> {
  const rows = await policyTables(ctx.tx).selectFrom("policy.document").select("areas").execute();
  return { areas: [...new Set(rows.flatMap((row) => row.areas))].sort() };
}

export async function addRelation(ctx: Ctx, code: string, input: NewRelation): Promise<void> {
  const documentId = await documentIdOf(ctx, code);
  const own = await getDocument(ctx.tx, code);
  if (!own) throw new AppError("policy.document-not-found");
  refuse(relationRefusal(own, input));
  const others = await policyTables(ctx.tx).selectFrom("policy.document").select(["id", "title_zh"]).execute();
  const other = others.find((one) => titleKey(one.title_zh) === titleKey(input.otherTitle));
  await insertRelation(ctx.tx, {
    document_id: documentId,
    kind: input.kind,
    other_title: input.otherTitle,
    other_number: input.otherNumber,
    other_document_id: other?.id ?? null,
    span: null,
  });
  await recordEvent(ctx, { kind: "policy.relation-added", subject: documentId, after: input });
}

async function documentIdOf(ctx: Ctx, code: string): Promise<string> {
  const row = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select("id")
    .where("code", "=", code)
    .executeTakeFirst();
  if (!row) throw new AppError("policy.document-not-found");
  return row.id;
}
