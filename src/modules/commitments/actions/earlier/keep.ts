import { sql } from "kysely";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { ReceivedFile } from "../../../../platform/http/receive-file.ts";
import { MappingSchema, type SheetMapping } from "../../contract/earlier.ts";
import { addFile, addSource, type BroughtRow, holdEarlier } from "../../store/earlier.ts";
import { knownFile } from "../../views/earlier/editions.ts";
import { findSentences } from "../../views/earlier/find-sentences.ts";
import { type ReadLine, readEarlier } from "../../views/earlier/reading.ts";

/**
 * Keeps a ledger as it was read, row by row, with the sentences that were found for each row. The same bytes read in the same way
 * are kept once. `ledger`: the ledger that this is a newer edition of; what was decided of its rows holds.
 */
export async function keepEarlier(
  ctx: Ctx,
  file: ReceivedFile,
  { mapping, ledger }: { mapping: SheetMapping[]; ledger?: string | undefined },
): Promise<{ id: string; isNew: boolean }> {
  const reading = await readEarlier(ctx, file, mapping);
  const hasWords = reading.answer.mapping.some(
    ({ isLeftOut, fields }) => !isLeftOut && (fields.includes("task") || fields.includes("measure")),
  );
  if (!hasWords || reading.lines.length === 0) throw new AppError("commitments.earlier-no-task");
  await holdEarlier(ctx.tx, "files");
  const known = await knownFile(ctx.tx, reading.sha256);
  if (known && JSON.stringify(MappingSchema.parse(known.mapping)) === JSON.stringify(reading.answer.mapping))
    return { id: known.id, isNew: false };
  const source = known?.source_id ?? (await sourceOf(ctx, file.fileName, ledger));
  const { rows } = await sql<{ number: number }>`
    select coalesce(max(number), 0) + 1 as number from commitments.brought_file where source_id = ${source}`.execute(
    ctx.tx,
  );
  const id = newId();
  const { id: by, name } = ctx.actor!;
  await addFile(
    ctx.tx,
    {
      id,
      source_id: source,
      number: rows[0]!.number,
      file_name: file.fileName,
      sha256: reading.sha256,
      mapping: reading.answer.mapping,
      heads: reading.heads,
      brought_at: ctx.clock.now(),
      brought_by: by,
      brought_by_name: name,
    },
    await rowsOf(ctx, id, reading.lines),
  );
  await recordEvent(ctx, {
    kind: "commitments.ledger-brought",
    subject: id,
    after: { file: file.fileName, sha256: reading.sha256, rows: reading.lines.length },
  });
  return { id, isNew: true };
}

async function sourceOf(ctx: Ctx, fileName: string, ledger: string | undefined): Promise<string> {
  if (ledger !== undefined) {
    const { rows } = await sql`select from commitments.ledger_source where id = ${ledger}`.execute(ctx.tx);
    if (rows.length === 0) throw new AppError("commitments.earlier-not-found");
    return ledger;
  }
  const id = newId();
  await addSource(ctx.tx, {
    id,
    name: fileName,
    made_at: ctx.clock.now(),
    made_by: ctx.actor!.id,
    made_by_name: ctx.actor!.name,
  });
  return id;
}

async function rowsOf(ctx: Ctx, file: string, lines: readonly ReadLine[]): Promise<BroughtRow[]> {
  const find = await findSentences(ctx.tx);
  return lines.map((line) => ({
    id: newId(),
    file_id: file,
    sheet: line.sheet,
    row_number: line.row,
    row_key: line.key,
    cells: { ...line.cells },
    said: { ...line.said },
    document: line.document,
    due_on: line.due,
    found: find(line.said, line.document),
  }));
}
