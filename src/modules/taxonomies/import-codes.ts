import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { decodeText } from "../../engines/compile/read/decode-text.ts";
import { recordEvent } from "../../platform/audit/record-event.ts";
import { civilDay } from "../../platform/clock/clock.ts";
import { AppError, refuse } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { ReceivedFile } from "../../platform/http/receive-file.ts";
import { endAll, keepChanges } from "./actions.ts";
import type { ImportFields, ImportReport } from "./contract.ts";
import { checkRows, codeRows, importPlan, importRefusal } from "./rules/imports.ts";
import { itemsOn } from "./rules/tree.ts";
import { addItems, lockFor } from "./store.ts";
import { itemsOf, vocabularyOf } from "./views.ts";

const mostProblems = 200;

/**
 * Takes a file as the whole list of a national standard from a day on: what is new is added, what is gone ends, what is
 * the same stays. A file with any fault, and a trial, change nothing; the report says what is wrong or would change.
 */
export async function importCodes(
  ctx: Ctx,
  vocabulary: string,
  file: ReceivedFile,
  { from, reason, basis, isTrial }: ImportFields,
): Promise<ImportReport> {
  await lockFor(ctx.tx, vocabulary);
  const { form } = await vocabularyOf(ctx.tx, vocabulary);
  if (form === null) throw new AppError("taxonomies.no-import", { code: vocabulary });
  const rows = codeRows(await cellsOf(file));
  const nothing = { isKept: false, added: 0, ended: 0, same: 0 };
  if (rows === null || rows.length === 0)
    return { ...nothing, problems: [{ line: 1, code: "", fault: "not-a-header" }] };
  const { items, problems } = checkRows(form, rows);
  if (problems.length > 0) return { ...nothing, problems: problems.slice(0, mostProblems) };
  const all = await itemsOf(ctx.tx, vocabulary);
  const plan = importPlan(itemsOn(all, from), items);
  refuse(importRefusal(all, plan.ended, from, civilDay(ctx.clock)));
  const report = { added: plan.added.length, ended: plan.ended.length, same: plan.same, problems: [] };
  if (isTrial) return { ...report, isKept: false };
  await endAll(ctx, vocabulary, plan.ended, from, reason);
  const position = new Map(items.map((item, index) => [item.code, index + 1]));
  await addItems(
    ctx.tx,
    plan.added.map((item) => ({
      vocabulary,
      code: item.code,
      parent: item.parent,
      position: position.get(item.code)!,
      name_zh: item.name,
      name_en: null,
      valid_from: from,
      valid_to: null,
      basis: { kind: "decision" as const, text: basis },
      note_zh: null,
      note_en: null,
      is_from_pack: false,
    })),
  );
  const codes = plan.added.map((item) => item.code);
  await keepChanges(ctx, "added", vocabulary, codes, from, reason);
  await recordEvent(ctx, {
    kind: "taxonomies.list-imported",
    subject: vocabulary,
    after: { file: file.fileName, from, added: report.added, ended: report.ended, same: report.same, basis },
    basis: reason,
  });
  return { ...report, isKept: true };
}

/** The cells of a .csv (any Chinese encoding) or of the first sheet of an .xlsx, as text. */
async function cellsOf({ fileName, bytes }: ReceivedFile): Promise<string[][]> {
  try {
    const rows = /\.xlsx$/i.test(fileName)
      ? ((await readXlsx(bytes)).sheets[0]?.rows ?? [])
      : parseCsv(decodeText(bytes), { typeInference: false });
    return rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? "" : String(cell))));
  } catch (error) {
    throw new AppError("taxonomies.file-unreadable", {
      file: fileName,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
