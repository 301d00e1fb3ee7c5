import type { Module } from "../../platform/http/module.ts";
import { importErrors } from "./contract/import.ts";
import { ledgerErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { bulkLines, historyJump } from "./parameters.ts";
import { ledgerRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { alignFacts } from "./actions/align-facts.ts";
export { isLines, takeFile } from "./actions/take-file.ts";
export { correctFact, recordMany, retractFact, withdrawFact } from "./actions.ts";
export { en as importEn } from "./import-texts.en.ts";
export { zh as importZh } from "./import-texts.zh.ts";
export { readCsv } from "./read-csv.ts";
export { readTable, type Table } from "./read-table.ts";
export { tableLimits } from "./table-limits.ts";
export { exportFacts, factCells, factColumns, lineOf } from "./views/export-facts.ts";

/** Facts: dated, sourced, append-only. Later modules record theirs in their own transactions. */
export const ledger: Module = {
  name: "ledger",
  errors: { statuses: { ...ledgerErrors, ...importErrors }, texts: { zh: zh.errors, en: en.errors } },
  parameters: [historyJump, bulkLines],
  events: { zh: zh.events, en: en.events },
  routes: ledgerRoutes,
  loadRegion,
};
