import { parentPort } from "node:worker_threads";
import { type Cell, type CellValue, readXlsx } from "hucre/xlsx";
import { doubleText } from "../../engines/tables/cell-values.ts";
import { shiftDecimal } from "../../engines/tables/decimal.ts";
import type { ImportErrorCode } from "./contract/import.ts";
import { readCsv, withoutTail } from "./read-csv.ts";
import type { Table } from "./read-table.ts";
import { tableLimits } from "./table-limits.ts";

/** What the thread answers: the table, or what is wrong with the file. */
export type TableAnswer = Table | { failed: ImportErrorCode; params: Record<string, string> };

parentPort?.on("message", async (question: { bytes: Uint8Array; format: "xlsx" | "csv"; sheet: string | null }) => {
  parentPort?.postMessage(await answer(question));
});

const failed = (code: ImportErrorCode, params: Record<string, string> = {}): TableAnswer => ({ failed: code, params });

async function answer({
  bytes,
  format,
  sheet,
}: {
  bytes: Uint8Array;
  format: "xlsx" | "csv";
  sheet: string | null;
}): Promise<TableAnswer> {
  try {
    const table =
      format === "csv"
        ? (readCsv(bytes) ?? failed("ledger.file-format", { format: "?" }))
        : await readWorkbook(bytes, sheet);
    return "failed" in table ? table : (tooLarge(table) ?? table);
  } catch (error) {
    return failed(
      error instanceof Error && error.name === "EncryptedFileError" ? "ledger.file-encrypted" : "ledger.file-broken",
    );
  }
}

function tooLarge({ rows }: Table): TableAnswer | null {
  if (rows.length > tableLimits.rows) return failed("ledger.file-too-big", { limit: `${tableLimits.rows} 行 rows` });
  if (rows.some((row) => row.length > tableLimits.columns))
    return failed("ledger.file-too-big", { limit: `${tableLimits.columns} 列 columns` });
  // A quotation mark that never closes makes one endless cell.
  return rows.some((row) => row.some((cell) => cell.length > tableLimits.cellLength))
    ? failed("ledger.file-broken")
    : null;
}

async function readWorkbook(bytes: Uint8Array, wanted: string | null): Promise<TableAnswer> {
  const seen: { name: string; isHidden: boolean }[] = [];
  let chosen: string | null = null;
  const workbook = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ name, hidden, veryHidden }) => {
      const isHidden = hidden === true || veryHidden === true;
      seen.push({ name, isHidden });
      const isChosen = chosen === null && (wanted === null ? !isHidden : name === wanted);
      if (isChosen) chosen = name;
      return isChosen;
    },
  });
  const [sheet] = workbook.sheets;
  const visible = seen.flatMap(({ name, isHidden }) => (isHidden ? [] : [name]));
  if (!sheet || chosen === null) return failed("ledger.no-sheet", { sheet: wanted ?? "", sheets: visible.join("、") });
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => cellText(value, sheet.cells?.get(`${at},${column}`))),
  );
  return {
    sheet: chosen,
    sheets: visible,
    hiddenSheets: seen.flatMap(({ name, isHidden }) => (isHidden ? [name] : [])),
    rows: withoutTail(rows),
    merges: (sheet.merges ?? []).map((one) => ({
      fromRow: one.startRow,
      fromColumn: one.startCol,
      toRow: one.endRow,
      toColumn: one.endCol,
    })),
  };
}

/** A cell as a person reads it, with all its digits: a date as its day, a percentage with its sign. */
function cellText(raw: CellValue, cell: Cell | undefined): string {
  const value = raw ?? cell?.formulaResult ?? null;
  if (value === null) return cell?.formula ? `=${cell.formula.replace(/^=/, "")}` : "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value !== "number") return String(value);
  const text = doubleText(value);
  return isPercent(cell?.style?.numFmt) ? `${shiftDecimal(text, 2)}%` : text;
}

const isPercent = (format: string | undefined): boolean => format?.replace(/"[^"]*"|\\./g, "").includes("%") === true;
