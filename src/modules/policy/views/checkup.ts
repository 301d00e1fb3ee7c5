import { checkUp } from "../../../engines/compile/checkup/check-up.ts";
import type { Finding } from "../../../engines/compile/checkup/finding.ts";
import type { CompiledDocument } from "../../../engines/compile/contract.ts";
import { commentedDocx } from "../../../engines/compile/papers/commented-docx.ts";
import { readDocument } from "../../../engines/compile/read/read-document.ts";
import { mediaTypes } from "../../../engines/compile/read/sniff-format.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import { againstNone, type CheckUp, type CheckUpQuery } from "../contract/checkup.ts";
import { type DocumentRow, policyTables } from "../store.ts";
import { originalOf } from "../views.ts";

/** The check-up of an edition (the newest, or the one that is asked for) against upper documents. */
export async function getCheckUp(tx: Tx, code: string, query: CheckUpQuery): Promise<CheckUp> {
  const { findings, uppers } = await runCheckUp(tx, code, query);
  return {
    against: uppers.map(({ row }) => ({ code: row.code, titleZh: row.title_zh, titleEn: row.title_en })),
    findings: findings.map(({ file, related, ...finding }) => ({
      ...finding,
      document: file,
      related: related.map(({ file: document, ...place }) => ({ document, ...place })),
    })),
  };
}

/** The edition as a Word file with the findings as comments. */
export async function checkUpDocx(
  tx: Tx,
  code: string,
  query: CheckUpQuery,
  language: "zh" | "en",
): Promise<{ title: string | null; bytes: Uint8Array }> {
  const { draft, findings } = await runCheckUp(tx, code, query);
  const original = await originalOf(tx, code, draft.number);
  if (!original) throw new AppError("policy.edition-not-found");
  const { compiled: document } = draft;
  const mediaType = await formOf(original.bytes, document);
  const bytes = await commentedDocx({ bytes: original.bytes, mediaType, document, findings, language });
  return { title: document.meta.title, bytes };
}

/**
 * A Word file is commented in place when it still reads as it was compiled. An edition that an earlier release read differently
 * becomes a new Word file of the text that the register holds, so that every comment stays on its words.
 */
async function formOf(bytes: Uint8Array, document: CompiledDocument): Promise<string> {
  const { mediaType } = document.source;
  if (mediaType !== mediaTypes.docx) return mediaType;
  const { text } = await readDocument(bytes, { file: document.source.file, mediaType });
  return text === document.text ? mediaType : "text/plain";
}

const codesOf = (against: string): string[] => against.split(",").filter((code) => code !== "" && code !== againstNone);

interface Edition {
  row: DocumentRow;
  number: number;
  compiled: CompiledDocument;
}

async function runCheckUp(
  tx: Tx,
  code: string,
  { edition, against }: CheckUpQuery,
): Promise<{ draft: Edition; uppers: Edition[]; findings: Finding[] }> {
  const draft = await editionOf(tx, code, edition);
  const codes = against === undefined ? await relatedUppers(tx, draft.row.id) : codesOf(against);
  const uppers: Edition[] = [];
  for (const other of new Set(codes)) if (other !== code) uppers.push(await editionOf(tx, other, undefined));
  return {
    draft,
    uppers,
    findings: checkUp(
      draft.compiled,
      uppers.map((upper) => upper.compiled),
    ),
  };
}

/** A compiled edition with what the register knows better than the text: title, date and period. Its file is its code. */
async function editionOf(tx: Tx, code: string, number: number | undefined): Promise<Edition> {
  const row = await policyTables(tx)
    .selectFrom("policy.document")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirst();
  if (!row) throw new AppError("policy.document-not-found");
  const edition = await policyTables(tx)
    .selectFrom("policy.edition")
    .select(["number", "compiled"])
    .where("document_id", "=", row.id)
    .$if(number !== undefined, (query) => query.where("number", "=", number!))
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!edition) throw new AppError("policy.edition-not-found");
  const { compiled } = edition;
  const meta = {
    ...compiled.meta,
    title: row.title_zh,
    dateIssued: row.date_issued,
    periodStart: row.period_start,
    periodEnd: row.period_end,
  };
  return {
    row,
    number: edition.number,
    compiled: { ...compiled, source: { ...compiled.source, file: code }, meta },
  };
}

/** The documents of the register that this one rests on or implements. */
async function relatedUppers(tx: Tx, documentId: string): Promise<string[]> {
  const rows = await policyTables(tx)
    .selectFrom("policy.document_relation as r")
    .innerJoin("policy.document as other", "other.id", "r.other_document_id")
    .select("other.code")
    .where("r.document_id", "=", documentId)
    .where("r.kind", "in", ["based-on", "implements"])
    .orderBy("other.code")
    .execute();
  return rows.map((one) => one.code);
}
