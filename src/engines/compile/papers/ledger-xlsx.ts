import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { ledgerColumns, ledgerRows } from "./ledger-rows.ts";
import type { ReviewedDocument } from "./reviewed-document.ts";
import { writableText } from "./safe-text.ts";

const widths = [6, 26, 56, 34, 18, 24, 20, 11, 24, 20, 20, 10];
/** What a cell of a worksheet can hold; more makes the file unreadable for Excel. */
const longestCell = 32_767;

/**
 * The supervision ledger (督办台账) as a workbook: a sheet for each document, header in row 1, frozen, repeated on every
 * printed page (A4 across). Text that a spreadsheet would take for a formula stays text.
 * @param documents at least one compiled document
 */
export async function ledgerXlsx(documents: ReviewedDocument[]): Promise<Uint8Array> {
  const names = new Set<string>();
  const sheets = documents.map((document) => ledgerSheet(document, sheetName(document, names)));
  return await writeXlsx({ sheets, properties: { title: "督办台账" } });
}

function ledgerSheet(document: ReviewedDocument, name: string): WriteSheet {
  const rows = ledgerRows(document);
  const last = rows.length + 1;
  const line = { style: "thin" as const, color: { rgb: "BFBFBF" } };
  const border = { top: line, bottom: line, left: line, right: line };
  const cells = new Map<string, { style: object }>();
  ledgerColumns.forEach((_, column) => {
    cells.set(`0,${column}`, {
      style: {
        font: { bold: true },
        fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8EEF4" } },
        alignment: { horizontal: "center", vertical: "center", wrapText: true },
        border,
      },
    });
  });
  const body: CellValue[][] = rows.map((row) =>
    row.map((value) => (typeof value === "string" ? safeText(value) : value)),
  );
  return {
    name,
    rows: [[...ledgerColumns], ...body],
    cells,
    columns: widths.map((width, column) => ({
      width,
      style: {
        alignment: {
          wrapText: true,
          vertical: "top",
          horizontal: column === 0 || column === 7 || column === 11 ? "center" : "left",
        },
        border,
        ...(column === 0 ? {} : { numFmt: "@" }),
      },
    })),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:L${last}` },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&C${(document.meta.title ?? name).replaceAll("&", "&&").slice(0, 200)}`,
      oddFooter: "&C第 &P 页 共 &N 页",
    },
  };
}

/**
 * A cell that begins with one of these signs becomes a formula as soon as somebody edits it or saves the sheet as .csv:
 * an apostrophe, which spreadsheets do not show in a text cell, would show here, so a mark without width stands before it.
 */
function safeText(value: string): string {
  const clean = writableText(value).slice(0, longestCell - 1);
  return /^[\s\u200b]*[=+\-@＝＋－＠\t\r]/.test(clean) ? `\u200b${clean}` : clean;
}

/**
 * At most 31 characters, each name once, whatever the case of its letters. Only letters and digits and no digit first:
 * any other name has to be quoted where the workbook refers to its sheets, and Excel calls a file damaged that does not.
 */
function sheetName(document: ReviewedDocument, taken: Set<string>): string {
  const wanted = (document.meta.title ?? document.source.file.split(/[\\/]/).at(-1) ?? "").replace(
    /[^\p{L}\p{N}]+/gu,
    "",
  );
  const letters = Array.from(wanted || "督办台账")
    .slice(0, 26)
    .join("")
    .slice(0, 26)
    .toWellFormed()
    .replaceAll("\ufffd", "");
  const base = /^[\p{Script=Han}]/u.test(letters) ? letters : `台账_${letters}`;
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++)
    name = `${base.slice(0, 30 - String(number).length)}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}
