import { createHash } from "node:crypto";
import { sql } from "kysely";
import { readHeaders } from "../../../engines/tables/headers.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { recordMany, type SourcedFact, type Watch } from "../actions.ts";
import type { ImportErrorCode, Mapping, Preview, PreviewRow, RowError, Run, RunFields } from "../contract/import.ts";
import { readTable, type Table } from "../read-table.ts";
import { type Compared, compareFacts, contentText, type KnownFact } from "../rules/compare-facts.ts";
import { findColumns } from "../rules/headers.ts";
import { mapRows, type RowFact } from "../rules/map-rows.ts";
import { insertImportRows, insertRun, lockSource, type SourceRow } from "../store/imports.ts";
import { getRun, newestSource } from "../views/imports.ts";
import { knownFacts } from "../views/known-facts.ts";
import { readLookups } from "../views/lookups.ts";

/** A file as it came. */
export interface BroughtFile {
  fileName: string;
  bytes: Uint8Array;
}

/** How many rows of each kind a preview shows. */
const previewed = 200;

interface Read extends Compared<RowFact> {
  table: Table;
  rows: number;
  errors: RowError[];
}

/** What a run of this file would do. Writes nothing; `mapping` tries another one than the source's own. */
export async function previewImport(ctx: Ctx, file: BroughtFile, code: string, mapping?: Mapping): Promise<Preview> {
  const read = await readFacts(ctx, file, code, mapping ?? (await newestSource(ctx.tx, code)).mapping);
  const { table, rows, added, corrected, repeated, errors } = read;
  return {
    sheet: table.sheet,
    hiddenSheets: [...table.hiddenSheets],
    rows,
    added: added.length,
    corrected: corrected.length,
    repeated: repeated.length,
    wrong: wrongRows(errors),
    addedRows: added.slice(0, previewed).map((fact) => previewRow(fact, null)),
    correctedRows: corrected.slice(0, previewed).map(({ fact, earlier }) => previewRow(fact, earlier)),
    repeatedRows: repeated.slice(0, previewed).map((fact) => fact.row),
    errors: errors.slice(0, previewed),
  };
}

/**
 * Takes a file: its good rows or nothing, as chosen. Content that came from this source before is not taken again; a row
 * that changes a known fact supersedes it when that was chosen, with the reason. A refused file is kept with its errors too.
 */
export async function importFacts(
  ctx: Ctx,
  file: BroughtFile,
  fields: RunFields,
  { isSample = false, watch }: { isSample?: boolean; watch?: Watch | undefined } = {},
): Promise<Run> {
  if (fields.corrections === "take" && !fields.reason) throw importError("ledger.reason-needed");
  await lockSource(ctx.tx, fields.source);
  const source = await newestSource(ctx.tx, fields.source);
  const read = await readFacts(ctx, file, source.code, source.mapping);
  const isRefused = read.errors.length > 0 && fields.errors === "refuse";
  const corrected = fields.corrections === "take" && !isRefused ? read.corrected : [];
  const taken = isRefused ? [] : [...read.added.map((fact) => ({ fact, earlier: null })), ...corrected];
  const id = newId();
  const facts = taken.map(({ fact, earlier }) => sourced(fact, earlier, id, fields.reason, isSample));
  const ids = await recordMany(ctx, facts, watch);
  await insertRun(ctx.tx, {
    id,
    source_id: source.id,
    file_name: file.fileName,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    bytes: file.bytes,
    taken: taken.length - corrected.length,
    corrected: corrected.length,
    repeated: read.repeated.length,
    left_out: read.corrected.length - corrected.length,
    outcome: isRefused ? "refused" : read.errors.length > 0 ? "taken-in-part" : "taken",
    errors: read.errors,
    reason: fields.reason ?? null,
    run_at: ctx.clock.now(),
    run_by: ctx.actor?.id ?? "",
  });
  await insertImportRows(
    ctx.tx,
    taken.map(({ fact }, at) => importRow(source, fact, ids[at] ?? "", id)),
  );
  await recordEvent(ctx, {
    kind: isRefused ? "ledger.import-refused" : "ledger.facts-imported",
    subject: id,
    after: {
      source: source.code,
      version: source.version,
      file: file.fileName,
      taken: taken.length,
      wrong: read.errors.length,
    },
    ...(fields.reason ? { basis: fields.reason } : {}),
  });
  return getRun(ctx.tx, id);
}

async function readFacts(ctx: Ctx, file: BroughtFile, code: string, mapping: Mapping): Promise<Read> {
  const table = await readTable(file.bytes, file.fileName, mapping.sheet);
  const { columns, missing, twice } = findColumns(readHeaders(table, mapping), mapping);
  if (missing.length > 0) throw importError("ledger.no-column", { columns: missing.join("、") });
  if (twice.length > 0) throw importError("ledger.same-column", { columns: twice.join("、") });
  const lookups = await readLookups(ctx.tx);
  const mapped = mapRows(table.rows, mapping, columns, lookups);
  const known = await knownFacts(ctx.tx, mapped.facts, lookups.grainOf);
  const taken = await takenContent(ctx, code, mapped.facts);
  const compared = compareFacts(mapped.facts, lookups.grainOf, known, (content) => taken.has(sha(content)));
  const errors = [...mapped.errors, ...compared.contradicting.map(contradiction)].sort((a, b) => a.row - b.row);
  return { table, ...compared, rows: mapped.rows, errors };
}

const contradiction = ({ fact, earlier }: { fact: RowFact; earlier: RowFact }): RowError => ({
  row: fact.row,
  column: null,
  header: null,
  code: "contradicts-row",
  params: { row: String(earlier.row) },
});

const importError = (code: ImportErrorCode, params = {}): AppError => new AppError(code, params);
const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const wrongRows = (errors: readonly RowError[]): number => new Set(errors.map((error) => error.row)).size;

/** Which of these contents have come from this source before. */
async function takenContent(ctx: Ctx, code: string, facts: readonly RowFact[]): Promise<ReadonlySet<string>> {
  const wanted = facts.map((fact) => sha(contentText(fact)));
  const { rows } = await sql<{ content_sha: string }>`
    select content_sha from ledger.import_row where source_code = ${code} and content_sha = any(${wanted})`.execute(
    ctx.tx,
  );
  return new Set(rows.map((row) => row.content_sha));
}

function sourced(
  fact: RowFact,
  earlier: KnownFact | null,
  run: string,
  reason: string | undefined,
  isSample: boolean,
): SourcedFact {
  const { row, evidence, note, ...content } = fact;
  return {
    ...content,
    ...(earlier ? { supersedes: earlier.id } : {}),
    source: {
      origin: "import",
      module: "ledger",
      record: `${run}:${row}`,
      evidence,
      note: earlier ? (note ?? reason ?? null) : note,
      isSample,
    },
  };
}

const importRow = (source: SourceRow, fact: RowFact, factId: string, run: string) => ({
  source_code: source.code,
  content_sha: sha(contentText(fact)),
  fact_id: factId,
  run_id: run,
});

const previewRow = (fact: RowFact, earlier: KnownFact | null): PreviewRow => ({
  row: fact.row,
  metric: fact.metric,
  validFrom: fact.validFrom,
  validTo: fact.validTo,
  subject: fact.subject,
  place: fact.place,
  value: fact.value,
  unit: fact.unit,
  supersedes: earlier && { id: earlier.id, value: earlier.value, validTo: earlier.validTo },
});
