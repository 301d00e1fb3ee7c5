import { writeCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { en } from "../import-texts.en.ts";
import { zh } from "../import-texts.zh.ts";
import { readTable } from "../read-table.ts";
import { fileOfRun } from "./imports.ts";

/** The file of a run as it came, with a last column that says what is wrong in each row. */
export async function fileWithErrors(ctx: Ctx, id: string): Promise<Download> {
  const { file_name: name, bytes, errors, mapping } = await fileOfRun(ctx.tx, id);
  const t = { zh, en }[ctx.language];
  const table = await readTable(bytes, name, mapping.sheet);
  const width = Math.max(...table.rows.map((row) => row.length));
  const byRow = Map.groupBy(errors, (error) => error.row);
  const lastHeader = mapping.headerRow - 1 + mapping.headerRows - 1;
  const rows = table.rows.map((row, at) => {
    const said =
      at === lastHeader ? t.errorColumn : (byRow.get(at + 1) ?? []).map((error) => t.rowError(error)).join(" ");
    return [...row, ...Array<string>(width - row.length).fill(""), said];
  });
  const base = name.replace(/\.[^.]*$/, "");
  if (table.sheet === null) {
    const text = writeCsv(rows, { bom: true, escapeFormulae: true });
    return { fileName: `${base}-${t.errorFile}.csv`, mediaType: "text/csv", bytes: Buffer.from(text) };
  }
  return {
    fileName: `${base}-${t.errorFile}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx({ sheets: [{ name: table.sheet, rows, merges: table.merges.map(asMerge) }] }),
  };
}

const asMerge = (one: { fromRow: number; fromColumn: number; toRow: number; toColumn: number }) => ({
  startRow: one.fromRow,
  startCol: one.fromColumn,
  endRow: one.toRow,
  endCol: one.toColumn,
});
