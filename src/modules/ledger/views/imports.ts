import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import { personNames } from "../../people/index.ts";
import type { Run, Source } from "../contract/import.ts";
import { importTables, type RunRow, type SourceRow } from "../store/imports.ts";

/** The newest version of a source, or null. */
export async function findSource(tx: Tx, code: string): Promise<SourceRow | null> {
  const row = await importTables(tx)
    .selectFrom("ledger.import_source")
    .selectAll()
    .where("code", "=", code)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The newest version of a source. @throws AppError `ledger.source-not-found` */
export async function newestSource(tx: Tx, code: string): Promise<SourceRow> {
  const source = await findSource(tx, code);
  if (!source) throw new AppError("ledger.source-not-found", { code });
  return source;
}

/** Every source in its newest version, with how many runs there were. */
export async function listSources(tx: Tx): Promise<Source[]> {
  const { rows } = await sql<SourceRow & { runs: number }>`
    select distinct on (s.code) s.*,
      (select count(*) from ledger.import_run r join ledger.import_source v on v.id = r.source_id
       where v.code = s.code) as runs
    from ledger.import_source s order by s.code, s.version desc`.execute(tx);
  const names = await personNames(tx, [...new Set(rows.map((row) => row.made_by))]);
  return rows.map((row) => ({
    code: row.code,
    version: row.version,
    name: row.name,
    mapping: row.mapping,
    madeAt: row.made_at.toISOString(),
    madeBy: names.get(row.made_by) ?? null,
    runs: row.runs,
  }));
}

/** One source in its newest version. @throws AppError `ledger.source-not-found` */
export async function getSource(tx: Tx, code: string): Promise<Source> {
  const source = (await listSources(tx)).find((one) => one.code === code);
  if (!source) throw new AppError("ledger.source-not-found", { code });
  return source;
}

type JoinedRun = Omit<RunRow, "bytes"> & { code: string; version: number; source_name: string; wrong: number };

const runsSql = (id: string | null) => sql<JoinedRun>`
  select r.id, r.file_name, r.sha256, r.taken, r.corrected, r.repeated, r.left_out, r.outcome, r.reason, r.run_at, r.run_by,
    ${id === null ? sql`'[]'::jsonb` : sql`r.errors`} as errors, s.code, s.version, s.name as source_name,
    (select count(distinct e -> 'row') from jsonb_array_elements(r.errors) e) as wrong
  from ledger.import_run r join ledger.import_source s on s.id = r.source_id
  where ${id}::text is null or r.id = ${id}
  order by r.id desc limit 200`;

/** The newest runs of all sources, without their errors. */
export async function listRuns(tx: Tx): Promise<Omit<Run, "errors">[]> {
  const { rows } = await runsSql(null).execute(tx);
  const names = await personNames(tx, [...new Set(rows.map((row) => row.run_by))]);
  return rows.map((row) => runOf(row, names));
}

/** A file may be wrong in every row: the screen shows the first, the file with errors has them all. */
const shownErrors = 500;

/** One run with its first errors. @throws AppError `ledger.run-not-found` */
export async function getRun(tx: Tx, id: string): Promise<Run> {
  const { rows } = await runsSql(id).execute(tx);
  const [row] = rows;
  if (!row) throw new AppError("ledger.run-not-found");
  return { ...runOf(row, await personNames(tx, [row.run_by])), errors: row.errors.slice(0, shownErrors) };
}

/** The file of a run as it came, with the mapping that was used. @throws AppError `ledger.run-not-found` */
export async function fileOfRun(tx: Tx, id: string) {
  const row = await importTables(tx)
    .selectFrom("ledger.import_run as r")
    .innerJoin("ledger.import_source as s", "s.id", "r.source_id")
    .select(["r.file_name", "r.bytes", "r.errors", "s.mapping"])
    .where("r.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("ledger.run-not-found");
  return row;
}

/** Whether a file of these very bytes has been run from the source. */
export async function hasRun(tx: Tx, code: string, sha256: string): Promise<boolean> {
  const row = await importTables(tx)
    .selectFrom("ledger.import_run as r")
    .innerJoin("ledger.import_source as s", "s.id", "r.source_id")
    .select("r.id")
    .where("s.code", "=", code)
    .where("r.sha256", "=", sha256)
    .where("r.outcome", "!=", "refused")
    .executeTakeFirst();
  return row !== undefined;
}

const runOf = (row: JoinedRun, names: ReadonlyMap<string, string>): Omit<Run, "errors"> => ({
  id: row.id,
  source: row.code,
  sourceName: row.source_name,
  version: row.version,
  fileName: row.file_name,
  outcome: row.outcome,
  taken: row.taken,
  corrected: row.corrected,
  repeated: row.repeated,
  left: row.left_out,
  wrong: row.wrong,
  runAt: row.run_at.toISOString(),
  runBy: names.get(row.run_by) ?? null,
});
