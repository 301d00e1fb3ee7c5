import { Worker } from "node:worker_threads";
import { CompileError } from "../../engines/compile/read/compile-error.ts";
import { ZipArchive } from "../../engines/compile/read/zip-archive.ts";
import type { Grid } from "../../engines/tables/headers.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { ImportErrorCode } from "./contract/import.ts";
import type { TableAnswer } from "./read-table-thread.ts";
import { tableLimits } from "./table-limits.ts";

export interface Table extends Grid {
  /** Null for a text file. */
  sheet: string | null;
  /** Every sheet that is not hidden. */
  sheets: readonly string[];
  hiddenSheets: readonly string[];
}

/**
 * The cells of an .xlsx or .csv file as text. Numbers keep their digits, formulas give the value that was saved with them
 * and are never computed. `sheet`: its name; null: the first that is not hidden. Read in a thread of its own, so that a
 * file which fills the memory or never ends, ends with the thread.
 * @throws AppError `ledger.file-format`, `-broken`, `-encrypted`, `-too-big`, `-empty`, `ledger.no-sheet`
 */
export async function readTable(bytes: Uint8Array, fileName: string, sheet: string | null): Promise<Table> {
  if (bytes.length > tableLimits.fileBytes) throw tooBig(`${tableLimits.fileBytes / 1024 / 1024} MB`);
  const format = formatOf(bytes, fileName);
  if (format === "xlsx") assertUnpacksWithinBounds(bytes);
  const answer = await ask({ bytes, format, sheet });
  if ("failed" in answer) throw new AppError(answer.failed, answer.params);
  if (answer.rows.length === 0) throw refused("ledger.file-empty");
  return answer;
}

const refused = (code: ImportErrorCode, params = {}): AppError => new AppError(code, params);
const tooBig = (limit: string): AppError => refused("ledger.file-too-big", { limit });

function formatOf(bytes: Uint8Array, fileName: string): "xlsx" | "csv" {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  if (bytes.length === 0) throw refused("ledger.file-empty");
  if (head.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"))) return "xlsx";
  if (head.subarray(0, 8).equals(Buffer.from("d0cf11e0a1b11ae1", "hex"))) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const isEncrypted = whole.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw isEncrypted ? refused("ledger.file-encrypted") : refused("ledger.file-format", { format: ".xls" });
  }
  if (head.subarray(0, 5).toString("latin1") === "%PDF-" || !/\.(csv|txt|tsv)$/i.test(fileName))
    throw refused("ledger.file-format", { format: /\.[^.]{1,10}$/.exec(fileName)?.[0] ?? "?" });
  return "csv";
}

/** Inflates the parts once within bounds: what a zip says of its own sizes is not believed. */
function assertUnpacksWithinBounds(bytes: Uint8Array): void {
  try {
    const archive = new ZipArchive(bytes);
    if (!archive.has("xl/workbook.xml")) throw refused("ledger.file-format", { format: ".zip" });
    const parts = archive
      .names()
      .filter((name) => /^xl\/(worksheets\/[^/]+|sharedStrings|styles|workbook)\.xml$/.test(name));
    const unpacked = parts.reduce((sum, name) => sum + (archive.read(name)?.length ?? 0), 0);
    if (unpacked > tableLimits.unpackedBytes) throw tooBig(`${tableLimits.unpackedBytes / 1024 / 1024} MB`);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    if (error.code === "encrypted") throw refused("ledger.file-encrypted");
    if (error.code === "expands-too-much") throw tooBig(`${tableLimits.unpackedBytes / 1024 / 1024} MB`);
    throw refused("ledger.file-broken");
  }
}

async function ask(question: {
  bytes: Uint8Array;
  format: "xlsx" | "csv";
  sheet: string | null;
}): Promise<TableAnswer> {
  const thread = new Worker(new URL("./read-table-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: tableLimits.heapMegabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<TableAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooBig(`${tableLimits.seconds} s`)), tableLimits.seconds * 1000);
      thread.once("message", resolve);
      thread.once("error", (error: NodeJS.ErrnoException) =>
        reject(
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? tooBig(`${tableLimits.heapMegabytes} MB`)
            : refused("ledger.file-broken"),
        ),
      );
      thread.once("exit", () => reject(refused("ledger.file-broken")));
      thread.postMessage(question);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
