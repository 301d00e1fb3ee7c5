import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Mapping, RowError, Run } from "../contract/import.ts";

type ImportTables = {
  "ledger.import_source": {
    id: string;
    code: string;
    version: number;
    name: string;
    mapping: Mapping;
    made_at: Date;
    made_by: string;
  };
  "ledger.import_run": {
    id: string;
    source_id: string;
    file_name: string;
    sha256: string;
    bytes: Uint8Array;
    taken: number;
    corrected: number;
    repeated: number;
    left_out: number;
    outcome: Run["outcome"];
    errors: RowError[];
    reason: string | null;
    run_at: Date;
    run_by: string;
  };
  "ledger.import_row": { source_code: string; content_sha: string; fact_id: string; run_id: string };
};

export const importTables = (tx: Tx) => tx.withTables<ImportTables>();
export type SourceRow = ImportTables["ledger.import_source"];
export type RunRow = ImportTables["ledger.import_run"];
type ImportRow = ImportTables["ledger.import_row"];

const asJson = <T>(value: T) => sql<T>`${JSON.stringify(value)}::jsonb`;

export async function insertSource(tx: Tx, source: SourceRow): Promise<void> {
  await importTables(tx)
    .insertInto("ledger.import_source")
    .values({ ...source, mapping: asJson(source.mapping) })
    .execute();
}

export async function insertRun(tx: Tx, run: RunRow): Promise<void> {
  await importTables(tx)
    .insertInto("ledger.import_run")
    .values({ ...run, errors: asJson(run.errors) })
    .execute();
}

export async function insertImportRows(tx: Tx, rows: readonly ImportRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into ledger.import_row (source_code, content_sha, fact_id, run_id)
    select * from unnest(${rows.map((row) => row.source_code)}::text[], ${rows.map((row) => row.content_sha)}::text[],
      ${rows.map((row) => row.fact_id)}::text[], ${rows.map((row) => row.run_id)}::text[])`.execute(tx);
}

/** Waits for whoever imports from the same source or changes its mapping: of two files at once, the second sees the first. */
export async function lockSource(tx: Tx, code: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${code}, 2))`.execute(tx);
}
