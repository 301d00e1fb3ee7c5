import { readHeaders } from "../../../engines/tables/headers.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewSource, Sample, Source } from "../contract/import.ts";
import { readTable } from "../read-table.ts";
import { insertSource, lockSource } from "../store/imports.ts";
import { findSource, getSource } from "../views/imports.ts";
import type { BroughtFile } from "./import-facts.ts";

/** A source of files with its mapping. */
export async function addSource(ctx: Ctx, source: NewSource): Promise<Source> {
  await lockSource(ctx.tx, source.code);
  if (await findSource(ctx.tx, source.code)) throw new AppError("ledger.source-taken", { code: source.code });
  return saveVersion(ctx, source, 1);
}

/** A new version of a source's mapping; the runs so far keep the one that they used. */
export async function changeSource(ctx: Ctx, code: string, change: Omit<NewSource, "code">): Promise<Source> {
  await lockSource(ctx.tx, code);
  const earlier = await findSource(ctx.tx, code);
  if (!earlier) throw new AppError("ledger.source-not-found", { code });
  return saveVersion(ctx, { code, ...change }, earlier.version + 1);
}

async function saveVersion(ctx: Ctx, { code, name, mapping }: NewSource, version: number): Promise<Source> {
  const id = newId();
  const madeBy = ctx.actor?.id ?? "";
  await insertSource(ctx.tx, { id, code, version, name, mapping, made_at: ctx.clock.now(), made_by: madeBy });
  await recordEvent(ctx, { kind: "ledger.source-saved", subject: id, after: { code, version, name, mapping } });
  return getSource(ctx.tx, code);
}

const sampled = 12;

/** The sheets, headers and first rows of a file, for whoever makes a mapping. Keeps nothing. */
export async function readSample(
  file: BroughtFile,
  { sheet, headerRow, headerRows }: { sheet?: string | undefined; headerRow: number; headerRows: number },
): Promise<Sample> {
  const table = await readTable(file.bytes, file.fileName, sheet ?? null);
  return {
    sheet: table.sheet,
    sheets: [...table.sheets],
    hiddenSheets: [...table.hiddenSheets],
    rows: table.rows.slice(0, headerRow - 1 + headerRows + sampled).map((row) => [...row]),
    headers: readHeaders(table, { headerRow, headerRows }).map(({ letter, header }) => ({ letter, header })),
  };
}
